/** Verbs of speech that are deeds as well: "dismissed his cabinet", "posted a photograph" tell of nothing said. */
import type { Frame } from './make-frame';
import { isAuxiliary } from '../../../text/verb-forms';
import { isHumanNoun } from '../phrases/phrase-words';
import { findPhraseEnd } from '../phrases/phrase-borders';
import { readPhraseAfter } from '../phrases/phrases';
import { hasVerb } from '../phrases/token-tests';
import type { Stretch } from '../stretches';
import { tokenAt, type Token } from '../tokens';

/** What is dismissed with words, mostly "as" something. */
const STATEMENT =
  /^(?:as|claims?|allegations?|accusations?|reports?|charges?|criticisms?|suggestions?|rumou?rs?|speculation|concerns?|fears?|worries|doubts?|objections?|findings?|figures?|comparisons?|idea|notion|possibility|prospect|theory|theories|calls?|warnings?|talk|remarks?|comments?|questions?|threats?|it|that|this|them)$/;
/** What parliaments and courts reject, and say nothing by it. */
const VOTED_ON =
  /^(?:motions?|bills?|appeals?|petitions?|lawsuits?|amendments?|budget|nominees?|nominations?|bail|injunctions?)$/;
/** What is posted without a word. */
const PICTURE =
  /^(?:photo|photos|photograph|photographs|picture|pictures|video|videos|clip|footage|image|images|selfie|link|map|screenshot|copy)$/;
/** The noun stands within so many tokens. */
const REACH = 6;

/** Sources ask for this, and say nothing by it. */
const HIDDEN = /^(?:named|identified|quoted|unnamed|anonymous|anonymity)$/;
const SILENCE = /^(?:nothing|little|less)$/;

type Test = (words: readonly Token[]) => boolean;

/** Verbs whose right side may be a deed, and how it is told. */
const DEEDS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['dismiss', isFiring],
  // "rejected the motion"
  [
    'reject',
    (words) => words.slice(0, REACH).some(({ lower }) => VOTED_ON.test(lower)) && !hasQuotation(words),
  ],
  ['post', (words) => words.slice(0, REACH).some(({ lower }) => PICTURE.test(lower))],
  // "asked not to be named because the talks were private"
  ['ask', (words) => words.slice(0, REACH).some(({ lower }) => HIDDEN.test(lower)) || isForComment(words)],
  ['shout', (words) => words.slice(0, 3).some(({ lower }) => /^(?:slogans?|abuse|insults?)$/.test(lower))],
  // "refused to say", "refused to meet her"
  ['refuse', (words) => words[0]?.lower === 'to' && !words.some(({ kind }) => kind === 'quote')],
  ['say', isSilence],
  [
    'answer',
    (words) => words.slice(0, 3).some(({ lower }) => /^(?:questions?|calls?|phone|doors?|bell)$/.test(lower)),
  ],
  // "was commenting on the vote": what he says of it comes later.
  ['comment', (words) => /^(?:on|about|upon)$/.test(words[0]?.lower ?? '') && !hasQuotation(words)],
  ...['put it', 'puts it', 'putting it'].map((base): [string, Test] => [
    base,
    (words) => !hasQuotation(words),
  ]),
  ['offer', isHandedOut],
  ['add', (words) => words[0]?.lower === 'insult' && !hasQuotation(words)],
  ['write', isWriting],
  ['warn', isBareWarning],
  // "threatening the harvest"
  [
    'threaten',
    (words) => !words.some(({ lower, kind }) => kind === 'quote' || /^(?:to|with|that)$/.test(lower)),
  ],
  ['welcome', isGreeting],
]);

/** Whether a frame's right side is what somebody did something to rather than what he said. */
export function isDeed(tokens: readonly Token[], frame: Frame, { from, to }: Stretch): boolean {
  const { verb, verbTo } = frame;
  if (from <= verbTo) return false;
  if (isComment(tokens, frame)) return !hasQuotation(tokens.slice(from, to));
  if (tokenAt(tokens, from - 1).lower === 'that') return false;
  const words = tokens.slice(from, to);
  return (verb?.kind === 'say' && pointsBack(words)) || DEEDS.get(verb?.base ?? '')?.(words) === true;
}

/** "Commenting on Novak's claim that it was over, Blom said": the clause is another's. */
const isComment = (tokens: readonly Token[], { verb, verbTo }: Frame): boolean =>
  verb?.base === 'comment' && /^(?:on|about|upon)$/.test(tokenAt(tokens, verbTo + 1).lower);

/** "said this in an interview", "wrote about this on Telegram": the words stand before. */
function pointsBack(words: readonly Token[]): boolean {
  const at = words[0]?.lower === 'about' ? 1 : 0;
  const next = words[at + 1]?.lower ?? '';
  const isWhere = words[at]?.lower === 'this' && /^(?:|on|in|at|during|to|via)$/.test(next);
  return isWhere && !hasQuotation(words) && !hasVerb(words, at + 1, words.length);
}

/** "said nothing of the vote", not "said nothing had changed". */
function isSilence(words: readonly Token[]): boolean {
  if (!SILENCE.test(words[0]?.lower ?? '') || hasQuotation(words)) return false;
  return !isAuxiliary(words[1]?.lower ?? '');
}

/** "dismissed the governor, drawing a warning": whom, up to the comma; a statement is dismissed with words. */
function isFiring(words: readonly Token[]): boolean {
  const comma = words.findIndex(({ lower }) => lower === ',');
  const whom = comma < 0 ? words : words.slice(0, comma);
  return !hasQuotation(words) && !whom.some(({ lower }) => STATEMENT.test(lower));
}

/** "asked the embassy for a comment" */
function isForComment(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lower }) => /^comments?$/.test(lower));
  return at > 0 && words.slice(0, at).some(({ lower }) => lower === 'for');
}

/** "offers upgrades": goods, not words. */
function isHandedOut(words: readonly Token[]): boolean {
  if (hasQuotation(words) || words[0]?.lower === 'to') return false;
  return !words.slice(0, REACH).some(({ lower }) => OFFERED.test(lower));
}

/** What is offered by saying so. */
const OFFERED =
  /^(?:condolences?|apolog(?:y|ies)|thanks|congratulations|sympath(?:y|ies)|prayers|praise|support|solidarity|help|aid|assistance|assurances?|guarantees?|concessions?|compromise|truce|ceasefire|amnesty|asylum|deal|talks|terms|resignation|reward|explanations?|excuses?|details|comments?|advice|opinions?|views?|warnings?|criticism|evidence|mediation|dialogue)$/;

function hasQuotation(words: readonly Token[]): boolean {
  return words.some(({ kind }) => kind === 'quote');
}

/** "warned them twice": of what, nobody says. */
function isBareWarning(words: readonly Token[]): boolean {
  const [first] = words;
  const isSomebody = first?.kind === 'name' || /^(?:him|her|them|us|me)$/.test(first?.lower ?? '');
  if (!isSomebody || words.some(({ kind }) => kind === 'quote')) return false;
  return !words.some(({ lower }) => ABOUT.test(lower)) && !hasVerb(words, 0, words.length);
}

/** "wrote a letter supporting her": of what stands in it, nothing. */
function isWriting(words: readonly Token[]): boolean {
  if (words.some(({ kind }) => kind === 'quote')) return false;
  return words
    .slice(0, 4)
    .some(({ lower }) => /^(?:letters?|books?|notes?|articles?|columns?|op-ed|report|memoirs?)$/.test(lower));
}

const ABOUT = /^(?:of|about|against|over|not|that|to)$/;

/** "welcomed the ministers at the airport": people and a place, no news. */
function isGreeting(words: readonly Token[]): boolean {
  const guests = readPhraseAfter(words, 0);
  if (guests === null || words.some(({ kind }) => kind === 'quote')) return false;
  const isPeople = guests.name?.kind === 'person' || isHumanNoun(guests.head) || guests.head === 'group';
  const next = tokenAt(words, findPhraseEnd(words, guests.from) + 1);
  return isPeople && /^(?:|at|in|to|on|with|outside|inside|aboard)$/.test(next.lower);
}
