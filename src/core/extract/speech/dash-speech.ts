/**
 * Speech between dashes, as papers of many languages print it: "– We shall not yield – he said. – Whoever waits will wait long."
 * In: units and what is attributed in them. Out: the same with the sentences of such a paragraph that have no verb of their own.
 */
import type { Attribution } from '../../document';
import { trimStretch } from './stretches';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';
import { spanOfTokens } from './utterances';

/** As sure as quotations that go on. */
const SURE_CONTINUED = 0.92;
const DASH = /^(?:[-–—―]|--)$/;

/** What is attributed in each unit. */
type Spoken = ReadonlyMap<Unit, readonly Attribution[]>;

/** The attributions of sentences that go on from another one of their paragraph; none elsewhere. Linear. */
export function attributeDashes(spoken: Spoken): readonly Attribution[] {
  return splitParagraphs([...spoken.keys()])
    .filter(([first]) => first !== undefined && opensWithDash(first))
    .flatMap((paragraph) => readParagraph(paragraph, spoken));
}

function readParagraph(paragraph: readonly Unit[], spoken: Spoken): Attribution[] {
  const at = paragraph.findIndex((unit) => findTold(unit, spoken) !== null);
  const told = at < 0 ? null : findTold(paragraph[at]!, spoken);
  if (told === null) return [];
  // Before who says it all is said; behind it what another dash opens.
  const again = paragraph.findIndex((unit, place) => place > at && opensWithDash(unit));
  const said = paragraph.filter((_, place) => place < at || (again >= 0 && place >= again));
  return said.filter((unit) => (spoken.get(unit) ?? []).length === 0).flatMap((unit) => goOn(unit, told));
}

function splitParagraphs(units: readonly Unit[]): Unit[][] {
  const paragraphs: Unit[][] = [];
  for (const unit of units) {
    const last = paragraphs.at(-1)?.[0];
    if (unit.kind !== 'heading' && last?.kind === unit.kind && last.paragraph === unit.paragraph)
      paragraphs.at(-1)!.push(unit);
    else paragraphs.push([unit]);
  }
  return paragraphs;
}

function opensWithDash({ tokens }: Unit): boolean {
  return isDash(tokenAt(tokens, 0));
}

function isDash({ kind, lower }: Token): boolean {
  return kind === 'mark' && DASH.test(lower);
}

/** What the unit's first words are when a dash parts them from who says them: "… – he said". */
function findTold(unit: Unit, spoken: Spoken): Attribution | null {
  const told = (spoken.get(unit) ?? []).find(
    ({ what, verb, end, speakerSpan }) => what === 'reported' && verb !== null && end < speakerSpan.start,
  );
  if (told === undefined) return null;
  const next = unit.tokens.find(({ start }) => start >= told.end);
  return next !== undefined && isDash(next) ? told : null;
}

function goOn({ tokens }: Unit, by: Attribution): Attribution[] {
  const words = trimStretch(tokens, 0, tokens.length);
  if (words === null) return [];
  const span = spanOfTokens(tokens, words.from, words.to - 1);
  const confidence = Math.round(by.confidence * SURE_CONTINUED * 100) / 100;
  return [{ ...by, ...span, rule: 'continue', verb: null, confidence }];
}
