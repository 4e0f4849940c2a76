/** Beside a source: switch it off or on, and remove it where it is the reader's own. */
import { Check } from '../lists/Check';
import { t } from '../text/translate';

type Props = {
  readonly name: string;
  readonly on: boolean;
  readonly added: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onRemove: () => void;
};

/** A switched-off source stays in the list; its facts are in no hint and no view. */
export function SourceButtons({ name, on, added, onSwitch, onRemove }: Props) {
  return (
    <span class="source-buttons">
      <Check on={on} name={t('sourceUse', name)} onChange={onSwitch}>
        {t('sourceUsed')}
      </Check>
      {added && (
        <button type="button" class="quiet-button" aria-label={t('removeSource', name)} onClick={onRemove}>
          {t('remove')}
        </button>
      )}
    </span>
  );
}
