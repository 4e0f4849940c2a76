/** The popup's head: the site, what was found there, its switch and the pause of everything. */
import { inRow } from '../text/in-row';
import { t, tn } from '../text/translate';
import type { PagePart, PopupActions, PopupState, SitePart } from './popup-state';

type Props = { readonly state: PopupState; readonly actions: PopupActions };

/** Site name, one line about the page, a switch; below it, only where it says something, how far the switch reaches. */
export function PopupHead({ state, actions }: Props) {
  const { site, paused, page } = state;
  return (
    <header class="popup-head">
      <div class="popup-site">
        <h1 title={site?.host}>{nameOf(site, page)}</h1>
        <p role="status">{pageLine(page, paused)}</p>
      </div>
      <PauseButton paused={paused} onToggle={actions.setPaused} />
      {/* Its place is kept until its state is known: a switch that turns by itself would lie. */}
      {page.kind === 'loading' && site === null ? (
        <span class="switch-place" />
      ) : (
        <SiteSwitch site={site} paused={paused} onSwitch={actions.switchSite} />
      )}
      {page.kind === 'marked' && page.isSource && !paused && <p class="popup-note">{t('popupIsSource')}</p>}
      {site !== null && site.host !== site.site && (
        <label class="popup-scope">
          <input
            type="checkbox"
            checked={site.onlyHere}
            disabled={paused}
            onChange={(event) => {
              actions.setOnlyHere(event.currentTarget.checked);
            }}
          />
          {t('popupOnlyHere', site.host)}
        </label>
      )}
    </header>
  );
}

type SwitchProps = {
  readonly site: SitePart;
  readonly paused: boolean;
  readonly onSwitch: (on: boolean) => void;
};

function SiteSwitch({ site, paused, onSwitch }: SwitchProps) {
  const on = site?.on ?? false;
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on && !paused}
      aria-label={t('popupSwitch', site?.name ?? '')}
      disabled={site === null || paused}
      onClick={() => {
        onSwitch(!on);
      }}
    >
      <span class="switch-knob" />
    </button>
  );
}

function PauseButton({
  paused,
  onToggle,
}: {
  readonly paused: boolean;
  readonly onToggle: (on: boolean) => void;
}) {
  const label = paused ? t('popupResume') : t('popupPause');
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={paused}
      aria-label={t('popupPause')}
      title={label}
      onClick={() => {
        onToggle(!paused);
      }}
    >
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <path d={paused ? 'M5 3l8 5-8 5z' : 'M5.5 3v10M10.5 3v10'} />
      </svg>
    </button>
  );
}

/** A heading from the first moment on, also where a screen reader is quicker than the page's answer. */
const OWN_NAME = 'Whosaid';

function nameOf(site: SitePart, page: PagePart): string {
  return site?.name ?? (page.kind === 'loading' ? OWN_NAME : t('popupNoPage'));
}

function pageLine(page: PagePart, paused: boolean): string {
  if (paused) return t('popupPaused');
  if (page.kind === 'loading') return t('popupReading');
  if (page.kind !== 'marked') return '\u00a0';
  const disputed = page.items.filter((item) => item.status === 'disputed').length;
  const parts = [tn('popupHints', page.items.length)];
  if (disputed > 0) parts.push(tn('popupDisputed', disputed));
  return inRow(parts);
}
