/** The settings: good defaults first, every one kept the moment it is chosen. */
import { placeOf } from '../facts/facts-context';
import { PlaceLink } from '../facts/PlaceLink';
import { t } from '../text/translate';
import { Choice } from './Choice';
import { DataSection } from './DataSection';
import { LanguageList } from './LanguageList';
import type { SettingsActions, SettingsState } from './settings-state';
import { ShortcutList } from './ShortcutList';
import { SiteList } from './SiteList';
import { SyncSection } from './SyncSection';
import { WrongMatchList } from './WrongMatchList';

type Props = { readonly state: SettingsState; readonly actions: SettingsActions };

/** All sections on one page. */
export function SettingsView({ state, actions }: Props) {
  const { settings } = state;
  return (
    <section class="settings" aria-label={t('viewSettings')}>
      <MarkSettings settings={settings} actions={actions} />
      <LanguageList
        off={settings.languagesOff}
        onChange={(languagesOff) => {
          actions.change(wrap({ languagesOff }));
        }}
      />
      <SiteList sites={settings.sites} change={actions.change} />
      <WrongMatchList matches={settings.wrongMatches} change={actions.change} />
      <ShortcutList shortcuts={state.shortcuts} onOpen={actions.openShortcuts} />
      <SyncSection
        on={settings.sync}
        sync={state.sync}
        onChange={(sync) => {
          actions.change(wrap({ sync }));
        }}
      />
      <DataSection state={state} actions={actions} />
      <p>
        <PlaceLink to={placeOf('welcome')}>{t('showWelcome')}</PlaceLink>
      </p>
    </section>
  );
}

type MarkProps = { readonly settings: SettingsState['settings']; readonly actions: SettingsActions };

function MarkSettings({ settings, actions }: MarkProps) {
  const set = (values: Parameters<typeof wrap>[0]): void => {
    actions.change(wrap(values));
  };
  return (
    <>
      <Choice
        title={t('setAct')}
        name="act"
        chosen={settings.act}
        options={[
          ['articles', t('actArticles'), t('actArticlesHelp')],
          ['chosen', t('actChosen'), t('actChosenHelp')],
          ['everywhere', t('actEverywhere'), t('actEverywhereHelp')],
        ]}
        onChoose={(act) => {
          set({ act });
        }}
      />
      <Choice
        title={t('setDensity')}
        name="density"
        chosen={settings.density}
        options={[
          ['all', t('densityAll'), null],
          ['first', t('densityFirst'), null],
          ['disputed', t('densityDisputed'), null],
          ['none', t('densityNone'), t('densityNoneHelp')],
        ]}
        onChoose={(density) => {
          set({ density });
        }}
      />
      <Choice
        title={t('setStyle')}
        name="style"
        chosen={settings.markStyle}
        options={[
          ['dotted', t('styleDotted'), null],
          ['solid', t('styleSolid'), null],
          ['tint', t('styleTint'), null],
        ]}
        onChoose={(markStyle) => {
          set({ markStyle });
        }}
      />
      <Choice
        title={t('setDwell')}
        name="dwell"
        chosen={String(settings.dwellMs)}
        options={DWELLS.map(([ms, key]) => [String(ms), t(key), null])}
        onChoose={(ms) => {
          set({ dwellMs: Number(ms) });
        }}
      />
    </>
  );
}

/** Rest before a card opens, ms; 400 is the default, the others feel clearly quicker or calmer. */
const DWELLS = [
  [200, 'dwellQuick'],
  [400, 'dwellNormal'],
  [800, 'dwellSlow'],
  [1500, 'dwellVerySlow'],
] as const;

const wrap = (values: Extract<Parameters<SettingsActions['change']>[0], { kind: 'set' }>['values']) =>
  ({ kind: 'set', values }) as const;
