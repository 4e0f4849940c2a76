/**
 * Numbers that answer the same question in several sources. In: claims. Out: drafts with answers side by side: "Points in the plan: 28 / 27". Also numbers that one
 * source says replace others: "28, later about 20".
 */
import type { EventDocument } from '../../document';
import type { Claim, EventId, NewsEvent, Quantity, SourceId } from '../../model';
import type { DraftFact, Verdict } from '../draft-fact';
import { areFar } from './compare-quantities';
import { answerNumbers, pluralOf, type NumberClaim } from './number-answers';
import type { Measured } from './event-lengths';
import { settleLength } from './settle-length';
import { readMeasured } from './number-questions';
import { isTimeUnit, scaleOfTime } from './time-units';
import { capitalize, uncapitalize } from '../../text/letter-case';

/** A draft that has its verdict already. */
export type JudgedFact = DraftFact & { readonly verdict: Verdict };

type Answer = NumberClaim & { readonly measured: Measured };

/** "Trimmed to about 20 points" names no thing: it is the one thing of its topic that is measured in points; "26 seats, up from 17" is of no parliament of 175. */
function findThing(
  { quantity }: NumberClaim,
  byKey: ReadonlyMap<string, Answer[]>,
  topic: SourceId | undefined,
): readonly [key: string, answers: readonly Answer[]] | null {
  const [only, ...others] = [...byKey].filter(
    ([key]) => key.startsWith(`${scaleOfTime(quantity.unit)} of `) && key.endsWith(` in ${topic}`),
  );
  if (only === undefined || others.length > 0) return null;
  return only[1].every((one) => areFar(one.quantity, quantity)) ? null : only;
}

function listAnswers(
  claims: readonly Claim[],
  documents: ReadonlyMap<SourceId, EventDocument>,
  topics: ReadonlyMap<SourceId, SourceId>,
  events: ReadonlyMap<EventId, NewsEvent>,
): ReadonlyMap<string, Answer[]> {
  const byKey = new Map<string, Answer[]>();
  const add = (key: string, answer: Answer): void => {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [answer]);
    else list.push(answer);
  };
  const loose: NumberClaim[] = [];
  for (const claim of claims) {
    const doc = documents.get(claim.source)!;
    for (const quantity of claim.quantities) {
      const read = readMeasured(doc, claim, quantity, events);
      const measured = read === null ? null : settleLength(read, { doc, claim, quantity }, events);
      if (measured !== null)
        add(`${measured.key} in ${topics.get(claim.source)}`, { claim, quantity, measured });
      else if (quantity.qualifier === 'updated' || quantity.qualifier === 'earlier')
        loose.push({ claim, quantity });
    }
  }
  for (const number of loose) {
    const found = findThing(number, byKey, topics.get(number.claim.source));
    if (found !== null) add(found[0], { ...number, measured: found[1][0]!.measured });
  }
  return byKey;
}

/** One claim for one number: nested claims (a clause and a quotation in it) say it once; the shortest is kept. */
function dropNested(answers: readonly Answer[]): readonly Answer[] {
  const best = new Map<string, Answer>();
  for (const answer of answers) {
    const key = `${answer.claim.source} ${answer.quantity.start}`;
    const known = best.get(key);
    const length = ({ claim }: Answer): number => claim.end - claim.start;
    if (known === undefined || length(answer) < length(known)) best.set(key, answer);
  }
  return [...best.values()];
}

const small = (words: string): string => (/^[A-Z][a-z]/.test(words) ? uncapitalize(words) : words);

const PART = /(?<!\p{L})(?:session|round)$/u;

function askQuestion(
  { event, head }: Measured,
  unit: string,
  events: ReadonlyMap<EventId, NewsEvent>,
): string {
  // "Length of the closing session" of talks that took days.
  const isPart = PART.test(head);
  const thing = event === null || isPart ? head : small(events.get(event)?.name ?? head);
  return isTimeUnit(unit) ? `Length of the ${thing}` : `${capitalize(pluralOf(unit))} in the ${thing}`;
}

const sourcesOf = (answers: readonly Answer[]): number =>
  new Set(answers.map(({ claim }) => claim.source)).size;
const claimsOf = (answers: readonly Answer[]): readonly Claim[] => [
  ...new Set(answers.map(({ claim }) => claim)),
];
const isUpdate = ({ qualifier }: Quantity): boolean => qualifier === 'updated';

/** The commonest word for the thing, the first among equals. */
function commonHead(answers: readonly Answer[]): Measured {
  const counts = new Map<string, number>();
  for (const { measured } of answers) counts.set(measured.head, (counts.get(measured.head) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return answers.find(({ measured }) => counts.get(measured.head) === most)!.measured;
}

function draftAnswers(
  key: string,
  answers: readonly Answer[],
  events: ReadonlyMap<EventId, NewsEvent>,
): JudgedFact | null {
  if (sourcesOf(answers) < 2) return null;
  const shown = answerNumbers(answers);
  const question = askQuestion(commonHead(answers), answers[0]!.quantity.unit, events);
  const verdict: Verdict =
    shown.length > 1
      ? { status: 'disputed', differs: 'number', answers: shown }
      : { status: 'agreed', differs: null, answers: shown };
  return { key: `number/${key}`, claims: claimsOf(answers), question, answers: shown, verdict };
}

/** A later value with the earlier ones that its own source gives beside it. */
function draftUpdate(
  key: string,
  answers: readonly Answer[],
  events: ReadonlyMap<EventId, NewsEvent>,
): JudgedFact | null {
  const updates = answers.filter(({ quantity }) => isUpdate(quantity));
  const [latest] = updates;
  if (latest === undefined) return null;
  const earlier = answers.filter(
    (answer) =>
      !isUpdate(answer.quantity) &&
      answer.quantity.value !== latest.quantity.value &&
      updates.some(({ claim }) => claim.id === answer.claim.id),
  );
  if (earlier.length === 0) return null;
  const shown = [...answerNumbers(earlier), ...answerNumbers(updates)].map((answer, at) =>
    at === 0 ? answer : { ...answer, label: `later ${answer.label}` },
  );
  const question = askQuestion(commonHead(answers), latest.quantity.unit, events);
  const verdict: Verdict = { status: 'updated', differs: 'number', answers: shown };
  return {
    key: `update/${key}`,
    claims: claimsOf([...earlier, ...updates]),
    question,
    answers: shown,
    verdict,
  };
}

/** Gives the drafts of numbers, in order of their first claim. Linear in the claims. */
export function groupNumbers(
  claims: readonly Claim[],
  documents: ReadonlyMap<SourceId, EventDocument>,
  events: readonly NewsEvent[],
  topics: ReadonlyMap<SourceId, SourceId>,
): readonly JudgedFact[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const drafts: JudgedFact[] = [];
  for (const [key, all] of listAnswers(claims, documents, topics, byId)) {
    const answers = dropNested(all);
    const slug = key.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
    // The earlier value that comes with an update belongs to the update alone.
    const updates = new Set(
      answers.filter(({ quantity }) => isUpdate(quantity)).map(({ claim }) => claim.id),
    );
    const current = answers.filter(({ claim }) => !updates.has(claim.id));
    const found = [draftAnswers(slug, current, byId), draftUpdate(slug, answers, byId)];
    drafts.push(...found.filter((draft) => draft !== null));
  }
  return drafts;
}
