/** Connects the English catalogue, as the browser would. */
import catalogue from '../../assets/public/_locales/en/messages.json';
import { useCatalogue } from '../../src/ui/text/translate';

/** Call once a test file. An unknown key gives the empty text, as the browser does. */
export function useEnglish(): void {
  const texts: Readonly<Record<string, { readonly message: string }>> = catalogue;
  useCatalogue(
    (key, values) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    'en-GB',
  );
}
