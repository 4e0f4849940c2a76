/**
 * What one side says and another denies. In: documents with their claims. Out: drafts with both sides, disputed: "Kyiv denied this" after what Moscow claimed.
 */
import type { EventDocument, Sentence } from '../document';
import type { RecallOf } from '../document-memory';
import type { Claim, Entity, EntityId, Fact, NewsEvent } from '../model';
import { plainPattern, toSmall } from '../text/plain-pattern';
import { makeOverlapWalk } from '../text/span-walk';
import { makeStartFinder } from '../text/word-starts';
import { overlaps } from '../text/words';
import { makeAnswer } from './answers';
import { groupBy } from './group-by';
import { makeTitle } from './make-title';
import type { JudgedFact } from './numbers/number-facts';

const THAT_CLAIM =
  '(?:the|these|those|such) (?:claim|claims|report|reports|allegation|allegations|accusation|accusations|charge|charges)(?!\\p{L})';
const THIS = `(?:this|that|it|${THAT_CLAIM})`;
/** What may follow "denied it": in "denied it had known" and "denied that there was a ransom" what is denied comes behind. */
const AFTER_PRONOUN =
  '(?=\\s*(?:[.,;:!?”"’)–—-]|$)|\\s+(?:and|but|as|on|in|at|to|when|while|through|during|last|this|yesterday|today|again|later|outright|flatly|strongly|categorically|saying|calling|too|also)(?!\\p{L}))';
const DENIAL = plainPattern(
  `(?<!\\p{L})(?:denied|denies|deny|disputed|disputes|rejected|rejects|dismissed|refuted)\\s+(?:(?:this|that|it)${AFTER_PRONOUN}|${THAT_CLAIM}(?!\\s+(?:that|of|about)(?!\\p{L})))`,
);
/** "called it “nonsense”": only such words deny, for "called it “a responsible mix”" praises. */
const CALLED_FALSE = plainPattern(
  `(?<!\\p{L})(?:called|calls|branded|labelled|labeled)\\s+${THIS}(?:[\\s"“”‘’']+\\p{L}+){0,3}?[\\s"“”‘’']+(?:false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|lies?|nonsense|fake|propaganda|disinformation|inventions?|slander|fictions?|rubbish|myths?|hoax|absurd|ridiculous|fantasy)(?!\\p{L})`,
);

type Scene = { readonly doc: EventDocument; readonly claimsIn: readonly (readonly Claim[])[] };
type Setting = {
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
};

/** The sides are named by the answers, so the question names none. */
const unvoiced = (claim: Claim): Claim => ({ ...claim, speaker: null, speakerText: null });
const NO_NAMES: ReadonlyMap<EntityId, Entity> = new Map();

/** "claimed by Moscow": the side is named as its claims name it. */
function answerOf(what: string, claims: readonly Claim[], { entities }: Setting): Fact['answers'][number] {
  const voiced = claims.find(({ speaker, speakerText }) => speaker !== null || speakerText !== null);
  const name = voiced === undefined ? null : (entities.get(voiced.speaker ?? '')?.name ?? voiced.speakerText);
  return makeAnswer(name === null ? what : `${what} by ${name}`, claims);
}

/** What the sentence before the denial says, when somebody else says it. */
function findDenied(before: readonly Claim[], denying: readonly Claim[]): readonly Claim[] {
  const who = denying[0]?.speaker ?? null;
  const said = before.filter(({ mode, speaker }) => mode !== 'narrated' && (who === null || speaker !== who));
  const [first] = said;
  // The denial is of the first thing said: what follows it in the sentence explains.
  return first === undefined ? [] : said.filter((claim) => overlaps(claim, first));
}

function draftDenial({ doc, claimsIn }: Scene, at: number, setting: Setting): JudgedFact | null {
  const denying = claimsIn[at]!;
  const denied = at === 0 ? [] : findDenied(claimsIn[at - 1]!, denying);
  if (denying.length === 0 || denied.length === 0) return null;
  const event = denied
    .flatMap(({ events }) => events)
    .map((id) => setting.events.get(id))
    .find((one) => one?.holding === 'claimed');
  const answers = [
    answerOf(event === undefined ? 'said' : 'claimed', denied, setting),
    answerOf('denied', denying, setting),
  ];
  return {
    key: `denied/${doc.source.id}.${at}`,
    claims: [...denied, ...denying],
    question: event?.name ?? makeTitle(denied.map(unvoiced), NO_NAMES),
    answers,
    verdict: { status: 'disputed', differs: 'holding', answers },
  };
}

/** What the patterns begin with: few articles have any of it, and the patterns are slow. */
const findDenying = makeStartFinder([
  'denied denies deny disputed disputes rejected rejects dismissed refuted called calls branded labelled labeled',
]);

function isDenial({ source: { text } }: EventDocument, { start, end }: Sentence): boolean {
  const words = toSmall(text.slice(start, end));
  return DENIAL.test(words) || CALLED_FALSE.test(words);
}

/** The places of a document's sentences that say that something is denied. */
function listDenials(doc: EventDocument): readonly number[] {
  const starts = findDenying(doc.source.text)?.[0] ?? null;
  if (starts?.length === 0) return [];
  return [...doc.sentences.keys()].filter((at) => {
    const sentence = doc.sentences[at]!;
    const mayDeny = starts?.some((start) => start >= sentence.start && start < sentence.end) ?? true;
    return mayDeny && isDenial(doc, sentence);
  });
}

/** Gives a draft for each statement that the next sentence of its source says is denied. */
export function groupDenials(
  claims: readonly Claim[],
  documents: readonly EventDocument[],
  events: readonly NewsEvent[],
  { entities, recallOf }: { readonly entities: ReadonlyMap<EntityId, Entity>; readonly recallOf: RecallOf },
): readonly JudgedFact[] {
  const setting: Setting = { events: new Map(events.map((event) => [event.id, event])), entities };
  const bySource = groupBy(claims, ({ source }) => source);
  return documents.flatMap((doc) => {
    const denials = recallOf(doc.source)('denials', [], () => listDenials(doc));
    if (denials.length === 0) return [];
    const walk = makeOverlapWalk(bySource.get(doc.source.id) ?? []);
    const scene: Scene = { doc, claimsIn: doc.sentences.map((sentence) => walk(sentence)) };
    return denials.map((at) => draftDenial(scene, at, setting)).filter((draft) => draft !== null);
  });
}
