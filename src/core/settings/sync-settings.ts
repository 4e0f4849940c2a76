/**
 * Settings of several browsers made one. In: what both sides agreed on last, this browser's settings, and the shared ones, as entries.
 * Out: the entries both should have. A merge of three: who changed an entry since is told by what was agreed on; where both did, this
 * browser's word counts here. Nothing is ever deleted: what is missing on one side is taken from the other.
 */
import type { Settings, WrongMatch } from './settings';
import type { SiteSwitch } from '../site';

/** One value of an entry. */
export type EntryValue = string | number | boolean;

/**
 * Settings as flat entries. Keys: `p:act` a plain setting; `s:host` a switch, 1 for on plus 2 for subdomains; `w:["surface","target",host]`
 * a wrong match's name; `o:file` a source and `l:tag` a language, 1 for off. 0 under `w`, `o` and `l` is what was taken back.
 */
export type Entries = Readonly<Record<string, EntryValue>>;

/** Plain settings that are shared: a pause is meant here and now, and each browser decides for itself whether it shares. */
const SHARED = ['act', 'density', 'markStyle', 'dwellMs'] as const;

/** The entries of settings; `known` adds what was taken back since. */
export function toEntries(settings: Settings, known: Entries = {}): Entries {
  const entries = new Map<string, EntryValue>();
  for (const key of Object.keys(known)) if (/^[wol]:/.test(key)) entries.set(key, 0);
  for (const name of SHARED) entries.set(`p:${name}`, settings[name]);
  for (const file of settings.sourcesOff) entries.set(`o:${file}`, 1);
  for (const tag of settings.languagesOff) entries.set(`l:${tag}`, 1);
  for (const match of settings.wrongMatches) entries.set(keyOfMatch(match), match.name);
  for (const [host, site] of Object.entries(settings.sites)) entries.set(`s:${host}`, codeOf(site));
  return Object.fromEntries(entries);
}

const codeOf = ({ on, subdomains }: SiteSwitch): number => (on ? 1 : 0) + (subdomains ? 2 : 0);
const keyOfMatch = ({ surface, target, host }: WrongMatch): string =>
  `w:${JSON.stringify([surface, target, host])}`;

/**
 * The merge: `here` is what this browser is to have, `shared` what all are to know. They differ in switches forgotten here, which
 * others keep. `base` is what was agreed on last; `defaults` are the entries of settings nobody touched.
 */
export function mergeEntries(sides: {
  readonly base: Entries;
  readonly local: Entries;
  readonly remote: Entries;
  readonly defaults: Entries;
}): { readonly here: Entries; readonly shared: Entries } {
  const [base, local, remote] = [sideOf(sides.base), sideOf(sides.local), sideOf(sides.remote)];
  const defaults = sideOf(sides.defaults);
  const [here, shared] = [new Map<string, EntryValue>(), new Map<string, EntryValue>()];
  for (const key of [...new Set([...remote.keys(), ...local.keys()])].sort()) {
    const [mine, theirs] = [local.get(key), remote.get(key)];
    const agreed = base.get(key) ?? defaults.get(key);
    const isForgotten = mine === undefined && agreed !== undefined && theirs === agreed;
    const value = pickValue(mine, theirs, agreed);
    if (value === undefined) continue;
    shared.set(key, value);
    if (!isForgotten) here.set(key, value);
  }
  return { here: Object.fromEntries(here), shared: Object.fromEntries(shared) };
}

const sideOf = (entries: Entries): ReadonlyMap<string, EntryValue> => new Map(Object.entries(entries));

type Maybe = EntryValue | undefined;

function pickValue(mine: Maybe, theirs: Maybe, agreed: Maybe): Maybe {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  return mine === agreed ? theirs : mine;
}

/** Settings with these entries in place of their own, unchecked: values may be of any kind where the entries came from outside. */
export function fromEntries(settings: Settings, entries: Entries): Record<string, unknown> {
  const all = Object.entries(entries);
  const named = (kind: string): (readonly [string, EntryValue])[] =>
    all.flatMap(([key, value]) => (key.startsWith(`${kind}:`) ? [[key.slice(2), value] as const] : []));
  const off = (kind: string): string[] => named(kind).flatMap(([name, value]) => (value === 1 ? [name] : []));
  const plain = named('p').filter(([name]) => (SHARED as readonly string[]).includes(name));
  return {
    ...settings,
    ...Object.fromEntries(plain),
    sites: Object.fromEntries(named('s').map(([host, code]) => [host, switchOf(Number(code))])),
    wrongMatches: named('w').flatMap(([key, name]) => matchOf(key, name)),
    sourcesOff: off('o'),
    languagesOff: off('l'),
  };
}

const switchOf = (code: number): SiteSwitch => ({ on: (code & 1) === 1, subdomains: (code & 2) === 2 });

function matchOf(key: string, name: EntryValue): unknown[] {
  if (typeof name !== 'string') return [];
  try {
    const [surface, target, host] = JSON.parse(key) as unknown[];
    return [{ surface, target, name, host }];
  } catch {
    return [];
  }
}
