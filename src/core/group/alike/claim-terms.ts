/**
 * Claims as bags of terms. In: claims with their documents. Out: for each the terms that bear its meaning: entities (@), numbers with units (#),
 * and words. A time is a term by its days: "last month" is "in November".
 */
import nameWords from '../../../../assets/name-words.json';
import type { EventDocument } from '../../document';
import { isFraction } from '../../extract/quantities/find-fractions';
import { linkDemonyms, listDemonyms } from '../../link/demonyms';
import type { Claim, Entity, EntityId } from '../../model';
import { findFirst, skipTo } from '../../text/span-walk';
import { findWords, isWithin, type Word } from '../../text/words';
import { addFrame, addSubject, readBy, termIn, type Setting } from './frame-terms';
import { readMood, type Mood } from './mood';
import { readPoles } from './poles';
import { isCondition, isNegation, termOfEntity, termOfPhrase } from './term-of';
import { readEach, type ClaimSetting } from './recall-claims';

/** The terms of one claim: unique, in order of text. */
export type ClaimTerms = {
  readonly terms: readonly string[];
  readonly isNegated: boolean;
  /** It says what would be, if something were. */
  readonly isConditional: boolean;
  readonly mood: Mood;
  /** On which side of opposites it stands: of these the signs differ. */
  readonly poles: readonly number[];
  /** Those that say who says it, where the source does not name him. */
  readonly by: readonly string[];
  /** Every word of a quotation, small ones too: a quotation may be all small words ("You will see me there"). Else empty. */
  readonly wording: readonly string[];
};

/** "Secretary of State Marco Rubio": titles say who it is, not what is claimed. */
const TITLES: ReadonlySet<string> = new Set([
  ...nameWords.titles,
  ...nameWords.weakTitles,
  ...nameWords.honorifics,
]);
/** Characters between a title and the name it belongs to. */
const TITLE_REACH = 25;

function isBeforePerson(doc: EventDocument, name: number, end: number): boolean {
  const next = doc.names[name];
  return (
    next?.kind === 'person' &&
    next.start - end < TITLE_REACH &&
    !/[.;:]\s/.test(doc.source.text.slice(end, next.start))
  );
}

/** A title, a date, or the number that is in the quantity's own term already. */
function isAside(
  word: Word,
  claim: Claim,
  doc: EventDocument,
  places: { readonly name: number; readonly date: number },
): boolean {
  if (TITLES.has(word.lower) && isBeforePerson(doc, places.name, word.end)) return true;
  if ((doc.dates[places.date]?.start ?? Infinity) < word.end) return true;
  // "Half an answer" and "half of the answer" have more in common than a number.
  if (isFraction(word.lower)) return false;
  return claim.quantities.some(
    ({ start, end, unit }) =>
      start === word.start || (unit === 'percent' && word.start > start && word.end <= end),
  );
}

const NONE: readonly string[] = [];

function wordingOf({ mode }: Claim, words: readonly Word[]): readonly string[] {
  return mode === 'direct' || mode === 'partial' ? words.map(({ lower }) => lower) : NONE;
}

/** The term of a word, or of it and the particle after it: "struck down" is one word. */
function termAt(words: readonly Word[], at: number, demonyms: ReadonlyMap<string, EntityId>): string | null {
  const { lower } = words[at]!;
  return termOfPhrase(lower, words[at + 1]?.lower) ?? termIn(lower, demonyms);
}

function collectTerms(claim: Claim, setting: Setting): ClaimTerms {
  const { doc, demonyms } = setting;
  const terms = new Set<string>();
  let isNegated = false;
  let name = findFirst(doc.names, claim.start);
  let date = findFirst(doc.dates, claim.start);
  const words = findWords(doc.source.text, claim);
  addFrame(terms, claim);
  const by = readBy(claim, setting);
  // Another may tell of whom this source only quotes.
  for (const term of by) terms.add(term);
  const speakers = doc.attributions.filter(({ speakerSpan }) => isWithin(speakerSpan, claim));
  addSubject(terms, claim, setting, words);
  words.forEach((word, at) => {
    name = skipTo(doc.names, name, word.start);
    date = skipTo(doc.dates, date, word.start);
    const here = doc.names[name];
    const isName = here !== undefined && here.start < word.end;
    isNegated ||= !isName && isNegation(word.lower, doc.source.text.slice(word.end, word.end + 2));
    const isLeftOut = !isName && isAside(word, claim, doc, { name, date });
    const term = isName ? termOfEntity(here.entity) : isLeftOut ? null : termAt(words, at, demonyms);
    if (term === null) return;
    terms.add(term);
    if (speakers.some(({ speakerSpan }) => isWithin(word, speakerSpan))) by.add(term);
  });
  return {
    terms: [...terms],
    isNegated,
    isConditional: words.some(({ lower }) => isCondition(lower)),
    mood: readMood(claim, words),
    poles: isNegated ? [] : readPoles(words),
    by: by.size > 0 ? [...by] : NONE,
    wording: wordingOf(claim, words),
  };
}

/** Words for peoples in what describes the speakers of claims. */
function listSpokenDemonyms(claims: readonly Claim[]): readonly string[] {
  const texts = new Set(claims.map(({ speakerText }) => speakerText ?? ''));
  return [...texts].flatMap((text) => listDemonyms(text));
}

/** Gives the terms of each claim, in the order of `claims`. Linear in their words. */
export function readClaimTerms(
  claims: readonly Claim[],
  setting: ClaimSetting,
  entities: readonly Entity[],
): readonly ClaimTerms[] {
  const demonyms = linkDemonyms(entities);
  return readEach(claims, setting, {
    stage: 'terms',
    others: ({ source, attributions }, own) => {
      const recall = setting.recallOf(source);
      const printed = recall('demonyms', [], () => listDemonyms(source.text));
      const spoken = recall('speakerWords', [attributions], () => listSpokenDemonyms(own));
      return [...new Set([...printed, ...spoken])].map((word) => demonyms.get(word));
    },
    read: (claim, doc) => collectTerms(claim, { doc, demonyms }),
  });
}
