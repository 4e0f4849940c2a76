import { t } from '../text/translate';
import { Notice } from './Notice';

/** What stands in place of a list when none of its rows has the words of `query`. */
export function NoMatch({ query }: { readonly query: string }) {
  return <Notice title={t('noMatchTitle', query)} help={t('noMatchHelp')} />;
}
