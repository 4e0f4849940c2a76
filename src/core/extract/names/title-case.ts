/** Tells headlines in title case from running text: capitals say nothing in them. */
import { isCalendarWord, isOrdinaryCapital, ORGANIZATION_HEADS, TITLES } from '../../lexicon/name-words';
import { isCapital, type Token } from '../../text/name-tokens';

/** From this share of capitals on, a line is in title case and its capitals say nothing; .55-.70 in the headlines measured. */
const TITLE_CASE = 0.5;
/** The same for running text, which may be a list of names. */
const ALL_TITLE_CASE = 0.7;
/** Share of ordinary words among the capitals of a headline that was taken for running text. */
const MIN_ORDINARY_SHARE = 0.5;

/** Whether capitals say nothing in these words; in running text that must be ordinary words, as many names may stand together. */
export function isTitleCase(tokens: readonly Token[], heading: boolean): boolean {
  const rest = tokens.filter((token, at) => at > 0 && token.shape !== 'number');
  const capital = rest.filter(isCapital);
  if (rest.length === 0 || capital.length / rest.length < (heading ? TITLE_CASE : ALL_TITLE_CASE))
    return false;
  return heading || capital.filter(isOrdinaryTitleWord).length / capital.length >= MIN_ORDINARY_SHARE;
}

function isOrdinaryTitleWord(token: Token): boolean {
  return (
    isOrdinaryCapital(token.text) &&
    !TITLES.has(token.lower) &&
    !isCalendarWord(token.lower) &&
    !ORGANIZATION_HEADS.has(token.lower)
  );
}
