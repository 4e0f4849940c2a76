/** In which languages names are marked. */
import { NAME_LANGUAGES, type NameLanguage } from '../../core/match/name-languages';
import { Check } from '../lists/Check';
import { compareTexts } from '../text/compare-texts';
import { t } from '../text/translate';
import { languageName } from '../text/language-name';

type Props = { readonly off: readonly string[]; readonly onChange: (off: NameLanguage[]) => void };

/** One box a language, in the order of the reader's own; "other languages" last. */
export function LanguageList({ off, onChange }: Props) {
  const named = NAME_LANGUAGES.filter((tag) => tag !== 'other')
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => compareTexts(a.name, b.name));
  return (
    <fieldset class="setting">
      <legend>{t('setLanguages')}</legend>
      <p class="soft">{t('languagesHelp')}</p>
      <div class="languages">
        {[...named, { tag: 'other' as const, name: t('languageOther') }].map(({ tag, name }) => (
          <Check
            key={tag}
            on={!off.includes(tag)}
            onChange={(on) => {
              onChange(NAME_LANGUAGES.filter((each) => (each === tag ? !on : off.includes(each))));
            }}
          >
            {name}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
