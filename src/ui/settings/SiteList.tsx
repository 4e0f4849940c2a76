/** Every site the reader switched, with its state; searchable, since it may be a thousand. */
import { useState } from 'preact/hooks';
import type { SettingsChange } from '../../core/settings/settings';
import type { SiteSwitches } from '../../core/site';
import { SearchField } from '../facts/SearchField';
import { Check } from '../lists/Check';
import { MoreOnScroll } from '../lists/MoreOnScroll';
import { compareTexts } from '../text/compare-texts';
import { t, tn } from '../text/translate';

type Props = { readonly sites: SiteSwitches; readonly change: (change: SettingsChange) => void };

/** Sites drawn at a time, and the number above which searching pays. */
const STEP = 40;
const SEARCH_ABOVE = 8;

/** One line a site: on or off, how far it reaches, and a way to forget it. */
export function SiteList({ sites, change }: Props) {
  const [query, setQuery] = useState('');
  const names = Object.keys(sites).sort(compareTexts);
  const shown = names.filter((name) => name.includes(query.trim().toLowerCase()));
  return (
    <section class="setting">
      <h2>{t('setSites')}</h2>
      <p class="soft">{names.length === 0 ? t('sitesNone') : tn('siteCount', names.length)}</p>
      {names.length > SEARCH_ABOVE && (
        <SearchField label={t('searchSites')} query={query} onQuery={setQuery} />
      )}
      <MoreOnScroll
        items={shown}
        step={STEP}
        least={0}
        keyOf={(name) => name}
        render={(name) => <SiteLine name={name} site={sites[name]} change={change} />}
      />
    </section>
  );
}

type LineProps = {
  readonly name: string;
  readonly site: SiteSwitches[string] | undefined;
  readonly change: Props['change'];
};

function SiteLine({ name, site, change }: LineProps) {
  if (site === undefined) return null;
  return (
    <div class="setting-line">
      <Check
        on={site.on}
        onChange={(on) => {
          // A site's own name is kept whole even where it lies under another: `onlyHere` says just that.
          change({ kind: 'site', host: name, on, onlyHere: !site.subdomains });
        }}
      >
        <span dir="ltr">{name}</span>
      </Check>
      <span class="soft">{site.subdomains ? t('siteWhole') : t('siteOnlyHere')}</span>
      <button
        type="button"
        class="quiet-button"
        aria-label={t('forgetSite', name)}
        onClick={() => {
          change({ kind: 'forgetSite', name });
        }}
      >
        {t('forget')}
      </button>
    </div>
  );
}
