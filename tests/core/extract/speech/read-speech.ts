/** Invented texts through the stages before speech, and who says what in them, as lines to compare. */
import { makeAttributedDocument, type NamesOfTest } from '../../../support/make/make-document';

/** Names of the invented texts. */
export const NAMES: NamesOfTest = {
  'Ada Blom': 'person/blom',
  Blom: 'person/blom',
  'Karel Novak': 'person/novak',
  Novak: 'person/novak',
  'Mara Lind': 'person/lind',
  Lind: 'person/lind',
  Ruritania: 'place/ruritania',
  Strelsau: 'place/strelsau',
  'Elphberg Palace': 'organization/palace',
  'Border League': 'organization/league',
  'Strelsau Courier': 'organization/courier',
};
/** Roles that the corpus knows. */
const ROLES: NamesOfTest = {
  'Ruritanian President': 'person/novak',
  "Novak's aide": 'person/blom',
  'Palace aide': 'person/blom',
};

/** "who: words" of each attribution, quotations in their marks; nested speech as "who via whom". */
export function read(text: string): string[] {
  const { attributions } = makeAttributedDocument(text, NAMES, ROLES);
  return attributions.map(({ start, end, what, speaker, described, via }) => {
    const who = (speaker ?? `<${described ?? ''}>`).replace(/^\w+\//, '');
    const words = text.slice(start, end);
    return `${who}${via === null ? '' : ` via ${via.replace(/^\w+\//, '')}`}: ${what === 'quotation' ? `«${words}»` : words}`;
  });
}
/** Of `read` the quotations. */
export const quotes = (text: string): string[] => read(text).filter((line) => line.includes(': «'));
/** Of `read` the reported speech. */
export const reported = (text: string): string[] => read(text).filter((line) => !line.includes(': «'));
