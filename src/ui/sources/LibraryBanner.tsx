/** What a reader must know of the library's keeping: it keeps nothing here, something could not be read, something went wrong. */
import { t, tn } from '../text/translate';

type Props = {
  readonly trouble: string | null;
  readonly memoryOnly: boolean;
  /** How many stored sources cannot be read. */
  readonly damaged: number;
  readonly onClose: () => void;
  readonly onRemoveDamaged: () => void;
};

/** Nothing as a rule. */
export function LibraryBanner({ trouble, memoryOnly, damaged, onClose, onRemoveDamaged }: Props) {
  return (
    <>
      {trouble !== null && (
        <p class="banner" role="alert">
          {trouble}{' '}
          <button type="button" class="quiet-button" onClick={onClose}>
            {t('close')}
          </button>
        </p>
      )}
      {memoryOnly && <p class="banner">{t('memoryOnly')}</p>}
      {damaged > 0 && (
        <p class="banner">
          {tn('damaged', damaged)}{' '}
          <button type="button" class="quiet-button" onClick={onRemoveDamaged}>
            {t('damagedRemove')}
          </button>
        </p>
      )}
    </>
  );
}
