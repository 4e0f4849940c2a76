/** Why there is no list of hints, and what to do about it. */
import { Notice } from '../lists/Notice';
import { t } from '../text/translate';
import type { PagePart, PopupActions, PopupState } from './popup-state';

type Props = { readonly state: PopupState; readonly actions: PopupActions };
type Draw = (props: Props) => preact.JSX.Element;

const NOTICES: Readonly<Record<Exclude<PagePart['kind'], 'marked'>, Draw>> = {
  loading: () => <Notice title={t('popupReading')} />,
  off: ({ state, actions }) => (
    <Notice
      title={t('offTitle', state.site?.name ?? '')}
      help={t('offHelp')}
      action={{
        label: t('offTurnOn'),
        run: () => {
          actions.switchSite(true);
        },
      }}
    />
  ),
  paused: ({ actions }) => (
    <Notice
      title={t('pausedTitle')}
      help={t('pausedHelp')}
      action={{
        label: t('popupResume'),
        run: () => {
          actions.setPaused(false);
        },
      }}
    />
  ),
  other: ({ actions }) => (
    <Notice
      title={t('otherTitle')}
      help={t('otherHelp')}
      action={{ label: t('otherMark'), run: actions.markAnyway }}
    />
  ),
  blocked: () => <Notice title={t('blockedTitle')} help={t('blockedHelp')} />,
  reload: ({ actions }) => (
    <Notice
      title={t('reloadTitle')}
      help={t('reloadHelp')}
      action={{ label: t('reloadPage'), run: actions.reloadPage }}
    />
  ),
  revoked: ({ actions }) => (
    <Notice
      title={t('revokedTitle')}
      help={t('revokedHelp')}
      action={{ label: t('revokedAsk'), run: actions.askAccess }}
    />
  ),
  failed: ({ actions }) => (
    <Notice
      title={t('failedTitle')}
      help={t('failedHelp')}
      action={{ label: t('reloadPage'), run: actions.reloadPage }}
    />
  ),
};

/** The notice for the page's state; a marked page without a single mark has one too. */
export function PageNotice({ state, actions }: Props) {
  const { kind } = state.page;
  if (kind === 'marked') return <Notice title={t('emptyPageTitle')} help={t('emptyPageHelp')} />;
  return NOTICES[kind]({ state, actions });
}
