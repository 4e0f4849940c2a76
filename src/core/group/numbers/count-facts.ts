/**
 * How many: the counts of several sources side by side. In: claims. Out: drafts such as "People killed: 61 / 66". Counts of different scenes
 * (other towns, other days) and those of which one source gives several are not compared: which one answers would be a guess.
 */
import type { EventDocument } from '../../document';
import type { Containment } from '../../link/events/words/place-containment';
import type { Claim, EntityId, SourceId, When } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { isWithin } from '../../text/words';
import { canBeSame } from './compare-quantities';
import { labelOf, readCounts, type Count } from './counted-matters';
import type { Verdict } from '../draft-fact';
import { isFacility } from '../facilities';
import { answerNumbers, type NumberClaim } from './number-answers';
import { timesAgree } from './same-times';
import type { JudgedFact } from './number-facts';
import { readEach, type ClaimSetting } from '../alike/recall-claims';

/** A count with where and when it is, as far as its claim says. */
type Given = NumberClaim & Pick<Count, 'isTotal' | 'isOfSome'> & { readonly places: readonly EntityId[] };

type Setting = ClaimSetting & {
  readonly topics: ReadonlyMap<SourceId, SourceId>;
  readonly containment: Containment;
};

/** "marched in Bogotá"; mud "from Cauca" is not where. */
const LOCATIVE = plainPattern(
  '(?<!\\p{L})(?:in|at|near|outside|around|across|on|to)(?: the)?(?: \\p{L}+){0,2} $',
);

/** Where a claim says that it happened: towns and countries, as a square may be in any of them. */
function readPlaces(doc: EventDocument, claim: Claim): readonly EntityId[] {
  const { text } = doc.source;
  return doc.names
    .filter((name) => name.kind === 'place' && isWithin(name, claim))
    .filter(({ start }) => LOCATIVE.test(toSmall(text.slice(Math.max(claim.start, start - 40), start))))
    .filter((name) => !isFacility(name.text))
    .map(({ entity }) => entity);
}

const sourcesOf = (given: readonly Given[]): ReadonlySet<SourceId> =>
  new Set(given.map(({ claim }) => claim.source));

/** The counts of a claim, and where it says that they were taken. */
type PlacedCounts = { readonly counts: readonly Count[]; readonly places: readonly EntityId[] };

function readPlacedCounts(claim: Claim, doc: EventDocument): PlacedCounts {
  const counts = readCounts(doc, claim);
  return { counts, places: counts.length === 0 ? [] : readPlaces(doc, claim) };
}

function listGiven(claims: readonly Claim[], setting: Setting): ReadonlyMap<string, Given[]> {
  const byKey = new Map<string, Given[]>();
  const read = readEach(claims, setting, { stage: 'counts', others: () => [], read: readPlacedCounts });
  for (const [at, claim] of claims.entries()) {
    const { counts, places } = read[at]!;
    for (const { matter, quantity, isTotal, isOfSome } of counts) {
      const key = `${matter} in ${setting.topics.get(claim.source) ?? claim.source}`;
      const own = { claim, quantity, isTotal, isOfSome, places };
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [own]);
      else known.push(own);
    }
  }
  return byKey;
}

/** "The highest since 1998" is of this year. */
const SINCE = /(?:est|most|worst|first|time|record)(?: [^.;,]{1,30})? since (?:\p{L}+ ){0,3}(?:1|2)\d{3}/iu;

/** A year is history, "the flood of 1991 killed 40", unless another count of the scene is of a day or month in it. */
const isHistory = ({ quote, when }: Claim, scene: readonly Given[]): boolean =>
  when?.grain === 'year' &&
  !SINCE.test(quote) &&
  !scene.some(
    ({ claim: { when: other } }) => other !== null && other.grain !== 'year' && isWithinYear(other, when),
  );

const isWithinYear = (when: When, year: When): boolean => year.from <= when.from && when.to <= year.to;

const isPlace = (entity: EntityId): boolean => entity.startsWith('place/');

function isOneScene(a: Given, b: Given, { containment }: Setting): boolean {
  const isNear =
    a.places.length === 0 ||
    b.places.length === 0 ||
    a.claim.entities.some((one) => isPlace(one) && b.claim.entities.includes(one)) ||
    a.places.some((one) => b.places.some((other) => containment.agree(one, other)));
  return isNear && timesAgree(a.claim.when, b.claim.when);
}

/** One claim for one number: of a clause and the words quoted in it, the shorter. */
function dropNested(given: readonly Given[]): readonly Given[] {
  const best = new Map<string, Given>();
  for (const one of given) {
    const key = `${one.claim.source} ${one.quantity.start}`;
    const known = best.get(key);
    if (known === undefined || one.claim.quote.length < known.claim.quote.length) best.set(key, one);
  }
  return [...best.values()];
}

/** What one source gives: its sums where it gives any; nothing where it gives numbers that cannot be one. */
function pickOwn(own: readonly Given[]): readonly Given[] {
  const totals = own.filter(({ isTotal }) => isTotal);
  const picked = totals.length > 0 ? totals : own;
  const isOne = picked.every((a) => picked.every((b) => canBeSame(a.quantity, b.quantity)));
  return isOne ? picked : [];
}

/** "At least 31 civilians were killed" contradicts nobody who says that more than 70 people died. */
function dropSome(given: readonly Given[]): readonly Given[] {
  return given.filter(
    ({ isOfSome, quantity }) =>
      !isOfSome || given.every((other) => other.isOfSome || other.quantity.value <= quantity.value),
  );
}

/** All that tells the scene of a count: what is alike in it is of one scene. */
const sceneKey = ({ places, claim: { entities, when } }: Given): string =>
  JSON.stringify([places, entities.filter(isPlace), when?.grain === 'day' ? [when.from, when.to] : null]);

/** Counts of one scene, and of those that are alike in what tells it the first: with these others are compared. */
type Scene = { readonly members: Given[]; readonly compared: Given[] };

function splitScenes(given: readonly Given[], setting: Setting): readonly (readonly Given[])[] {
  const scenes: Scene[] = [];
  const sceneOf = new Map<string, Scene>();
  for (const one of given) {
    const key = sceneKey(one);
    let scene = sceneOf.get(key);
    if (scene === undefined) {
      scene = scenes.find(({ compared }) => compared.every((other) => isOneScene(other, one, setting)));
      if (scene === undefined) scenes.push((scene = { members: [], compared: [] }));
      scene.compared.push(one);
      sceneOf.set(key, scene);
    }
    scene.members.push(one);
  }
  return scenes.map(({ members }) => members);
}

/** Gives the verdict on numbers of one matter. A rise that ends above what the others say is an update: "12 killed", "the toll rose to 14". */
export function judgeCounts(given: readonly NumberClaim[], isAsked = true): Verdict {
  const answers = answerNumbers(given, isAsked);
  if (answers.length < 2) return { status: 'agreed', differs: null, answers };
  const most = Math.max(...given.map(({ quantity }) => quantity.value));
  const risen = given.filter(({ quantity }) => quantity.qualifier === 'updated' && quantity.value === most);
  const ids = new Set(risen.map(({ claim }) => claim.id));
  const last = answers.find(({ claims }) => claims.every((id) => ids.has(id)));
  if (last === undefined) return { status: 'disputed', differs: 'number', answers };
  const later = { ...last, label: `later ${last.label}` };
  return {
    status: 'updated',
    differs: 'number',
    answers: [...answers.filter((answer) => answer !== last), later],
  };
}

function draftScene(key: string, scene: readonly Given[]): JudgedFact | null {
  const current = scene.filter(
    ({ quantity, claim }) => quantity.qualifier !== 'earlier' && !isHistory(claim, scene),
  );
  const picked = dropSome(
    [...sourcesOf(current)].flatMap((source) =>
      pickOwn(current.filter(({ claim }) => claim.source === source)),
    ),
  );
  if (sourcesOf(picked).size < 2) return null;
  const verdict = judgeCounts(picked);
  const claims = [...new Set(picked.map(({ claim }) => claim))];
  const matter = key.slice(0, key.indexOf(' '));
  return { key, claims, question: labelOf(matter), answers: verdict.answers, verdict };
}

/** Gives the drafts of counts that at least two sources give, in order of their first claim. Linear in the claims, but for few scenes. */
export function groupCounts(claims: readonly Claim[], setting: Setting): readonly JudgedFact[] {
  return [...listGiven(claims, setting)].flatMap(([key, given]) =>
    splitScenes(dropNested(given), setting)
      .map((scene, at) => draftScene(`${key} ${at}`, scene))
      .filter((draft) => draft !== null)
      .map((draft) => ({ ...draft, key: `count/${draft.key.replace(/[^\p{L}\p{N}]+/gu, '-')}` })),
  );
}
