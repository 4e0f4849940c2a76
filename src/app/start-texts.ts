/** Connects the interface's texts to the browser's catalogue, and tells the document its language. */
import { readDirection, readLanguage, readText } from '../ext/texts';
import { useCatalogue } from '../ui/text/translate';

/** Call once, before anything is drawn. */
export function startTexts(page: Document): void {
  const language = readLanguage();
  useCatalogue(readText, language);
  page.documentElement.lang = language;
  page.documentElement.dir = readDirection();
}
