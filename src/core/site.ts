/**
 * Addresses to sites, and which switch holds for a site. In: an address or host, the reader's switches. Out: a site key, on or off.
 * It reads no page: whether a page is an article is asked in src/dom.
 */

/**
 * The reader's word on a host. With `subdomains` it holds for the host and everything below it, unless something below has its own.
 */
export type SiteSwitch = { readonly on: boolean; readonly subdomains: boolean };

/** Host → switch; hosts lower case, without a leading `www.`. */
export type SiteSwitches = Readonly<Record<string, SiteSwitch>>;

/** Scheme, optional user info, host; ports, paths and the rest are dropped. Only http and https are sites. */
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(\[[\da-f:.]+\]|[^/?#:]+)/i;
const NUMERIC = /^(?:\d+\.){3}\d+$|^\[/;

/**
 * Second labels under two-letter country codes that are registries rather than sites ("co" in co.uk). The common ones of
 * https://publicsuffix.org; a missing one only makes the switch hold for a wider name than meant, which the popup shows.
 */
const REGISTRIES = new Set([
  ...['ac', 'co', 'com', 'edu', 'ed', 'go', 'gob', 'gouv', 'gov', 'govt'],
  ...['gv', 'ne', 'net', 'nom', 'or', 'org', 'ltd', 'mil', 'me', 'sch'],
]);
/** Hosts whose subdomains belong to different people: there each subdomain is its own site. Same list, private section. */
const SHARED_HOSTS = new Set([
  'blogspot.com',
  'github.io',
  'gitlab.io',
  'medium.com',
  'netlify.app',
  'pages.dev',
  'substack.com',
  'tumblr.com',
  'vercel.app',
  'wixsite.com',
  'wordpress.com',
]);

/** The host of an http(s) address, lower case, without `www.` and port; null for any other address. */
export function hostOf(address: string): string | null {
  const host = ADDRESS.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '');
  if (host === undefined || host === '') return null;
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** The name a switch is kept under by default: the registrable domain ("edition.example.co.uk" → "example.co.uk"). */
export function siteOf(host: string): string {
  const labels = host.split('.');
  if (labels.length <= 2 || NUMERIC.test(host)) return host;
  const tail = labels.slice(-2).join('.');
  const [second = '', top = ''] = labels.slice(-2);
  const registry = (top.length === 2 && REGISTRIES.has(second)) || SHARED_HOSTS.has(tail);
  return labels.slice(registry ? -3 : -2).join('.');
}

/** The switch that holds for a host: its own, else the nearest one above that includes subdomains; null when none does. */
export function findSwitch(switches: SiteSwitches, host: string): SiteSwitch | null {
  for (let name = host; name !== ''; name = parentOf(name)) {
    const found = Object.hasOwn(switches, name) ? switches[name] : undefined;
    if (found !== undefined && (name === host || found.subdomains)) return found;
  }
  return null;
}

function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

/**
 * The switches after the reader set one. For a whole site (`onlyHere` false) the switch goes to the site's name and those below
 * it are dropped, so that one click always means what it says; `onlyHere` sets this very host and nothing below it.
 */
export function setSwitch(
  switches: SiteSwitches,
  host: string,
  on: boolean,
  onlyHere: boolean,
): SiteSwitches {
  const name = onlyHere ? host : siteOf(host);
  const kept = Object.entries(switches).filter(([key]) => onlyHere || !key.endsWith(`.${name}`));
  return Object.fromEntries([...kept.filter(([key]) => key !== name), [name, { on, subdomains: !onlyHere }]]);
}

/** The switches without the one kept under `name`. */
export function dropSwitch(switches: SiteSwitches, name: string): SiteSwitches {
  return Object.fromEntries(Object.entries(switches).filter(([key]) => key !== name));
}
