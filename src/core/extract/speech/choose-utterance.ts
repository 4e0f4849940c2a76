/**
 * Which utterance of a unit a quotation belongs to, and which rule says so. In: the unit's tokens, the quotation's place and the
 * utterances. Out: one of them, or null: then the quotation may still belong to somebody by its place alone.
 */
import { AUXILIARIES, BLOCKERS, SCARE_LEADS } from '../../lexicon/speech-words';
import { isBreak } from './phrases/token-tests';
import { tokenAt, type Token } from './tokens';
import type { Utterance } from './utterances';

/** An utterance and the rule that leads to it. */
export type Choice = { readonly utterance: Utterance; readonly rule: string };

/** "the so-called "…"", "a film titled "…"": the word before says that these are no one's words. */
export function isScare(
  tokens: readonly Token[],
  place: number,
  choice: Choice | null,
  words: string,
): boolean {
  const before = tokenAt(tokens, place - 1);
  if (before.lower === ':' || /^(?:after|colon)$/.test(choice?.rule ?? '')) return false;
  if (SCARE_LEADS.has(before.lower) && choice?.utterance.frame.verbTo !== place - 1)
    return !isVerbHere(tokens, place - 1);
  return isTitle(words) || isOwnedTitle(before, words) || isSpokenOf(before, choice, words);
}

/** What nobody in particular says. */
function isSpokenOf(before: Token, choice: Choice | null, words: string): boolean {
  return isOfNobody(choice, words) || isWord(before, choice) || isNameOf(before, words);
}

/** `The word "strike" does not appear, Blom said`: the word is spoken of. */
function isWord({ lower }: Token, choice: Choice | null): boolean {
  return choice?.rule === 'around' && /^(?:word|phrase|term|expression)$/.test(lower);
}

/** Two to five words in capitals are a title or a nickname ("Blue House", "Face the Nation"). */
function isTitle(words: string): boolean {
  return TITLE.test(words) && !/[.!?,]$/.test(words);
}

/** "told Channel Four's "The Ledger."": a broadcast. */
function isOwnedTitle({ lower }: Token, words: string): boolean {
  return /(?:'s|s')$/.test(lower) && TITLE.test(words.replace(/[.,]$/, ''));
}

/** `said the "Jeddah understandings" held`: a name, not the speaker's word. */
function isNameOf({ lower }: Token, words: string): boolean {
  return lower === 'the' && /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,2}$/u.test(words);
}

const TITLE = /^\p{Lu}\S*(?: (?:(?:of|the|and|in|to|for|with|on|a) ){0,2}\p{Lu}\S*){1,4}$/u;

/** "what critics have called the "decree"": everybody's word for it. */
function isOfNobody(choice: Choice | null, words: string): boolean {
  if (choice?.rule !== 'called' || !isShort(words)) return false;
  const { frame } = choice.utterance;
  return /^(?:critic|opponent|detractor|supporter|local|activist)s?$|^(?:some|many)$/.test(
    frame.subject?.head ?? '',
  );
}

function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= 3;
}

/** "the file was called "…"": the name of a thing; of somebody it says how others speak of him. */
function isThingCalled(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:called|entitled|named|titled|headlined|labelled|labeled)$/.test(tokenAt(tokens, place).lower))
    return false;
  if (!/^(?:is|are|was|were|be|been)$/.test(tokenAt(tokens, place - 1).lower)) return false;
  return /^(?:file|document|book|film|folder|chapter|song|play|album|painting|email|message|operation|plan|programme|program|project|series|report|paper|group|boat|ship)s?$/.test(
    tokenAt(tokens, place - 2).lower,
  );
}

/** "would show "a different picture"": a verb, no show. */
function isVerbHere(tokens: readonly Token[], place: number): boolean {
  const { lower } = tokenAt(tokens, place - 1);
  return (BLOCKERS.has(lower) || AUXILIARIES.has(lower)) && !isThingCalled(tokens, place);
}

/** The utterance that the quotation at `place` belongs to, or null. */
export function chooseUtterance(
  tokens: readonly Token[],
  place: number,
  utterances: readonly Utterance[],
): Choice | null {
  const after = utterances.find(
    ({ frame }) => followsQuote(tokens, place, frame.first) && frame.shape !== 'inherited' && !frame.relative,
  );
  if (after !== undefined && (after.scope.left !== null || after.scope.parenthetical))
    return chooseInner(tokens, place, after, utterances) ?? { utterance: after, rule: 'after' };
  return chooseAround(tokens, place, utterances);
}

/** The same for a quotation that no speaker follows. */
function chooseAround(
  tokens: readonly Token[],
  place: number,
  utterances: readonly Utterance[],
): Choice | null {
  const within = utterances.findLast(
    ({ scope }) => scope.right !== null && scope.right.from <= place && place < scope.right.to,
  );
  const summed = utterances.find(
    ({ frame }) => isSummedUp(tokens, place, frame.first) || isPutSo(tokens, place, frame.first),
  );
  if (within !== undefined && (summed === undefined || within.frame.verb?.kind !== 'act')) {
    const utterance = passThought(place, within, utterances);
    return { utterance, rule: ruleWithin(tokens, place, utterance) };
  }
  if (summed !== undefined) return { utterance: summed, rule: 'after' };
  const around = utterances.find(
    ({ scope }) => scope.left !== null && scope.left.from <= place && place < scope.left.to,
  );
  return around === undefined ? null : { utterance: around, rule: 'around' };
}

/** "Horn said the generals wanted "a veneer"": the words are those of who tells what others think. */
function passThought(place: number, within: Utterance, utterances: readonly Utterance[]): Utterance {
  if (within.frame.verb?.kind !== 'think' || within.via === null) return within;
  const outer = utterances.findLast(
    ({ frame, scope }) =>
      frame.verbTo < within.frame.first &&
      frame.verb?.kind !== 'think' &&
      scope.right !== null &&
      scope.right.from <= place &&
      place < scope.right.to,
  );
  return outer ?? within;
}

/** `Macron called for "a ceasefire," his office said`: the words are Macron's, whom the office passes on. */
function chooseInner(
  tokens: readonly Token[],
  place: number,
  outer: Utterance,
  utterances: readonly Utterance[],
): Choice | null {
  const inner = utterances.findLast(
    ({ frame, scope }) =>
      frame.verbTo < place &&
      !frame.relative &&
      frame.verb?.kind !== 'think' &&
      scope.right !== null &&
      scope.right.from <= place &&
      place < scope.right.to,
  );
  if (inner === undefined || tokenAt(tokens, place - 1).kind === 'mark') return null;
  // `It is "nothing", in the words of the minister`: the minister passes on nobody's words.
  if (outer.frame.shape === 'source' && tokenAt(tokens, outer.frame.first).lower === 'in') return null;
  const breaks = tokens
    .slice(inner.frame.verbTo + 1, place)
    .some((token, at, within) => isBreak(token) || (LINK.test(token.lower) && !isPair(within, at)));
  const passes = outer.frame.shape === 'source' || outer.via !== null || inner.via !== null;
  return breaks || !passes ? null : { utterance: inner, rule: ruleWithin(tokens, place, inner) };
}

const LINK = /^(?:and|but|;|while)$/;

/** "told Blom that Ruritania and Norway would": two names, no second clause. */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).lower === 'and' &&
  [at - 1, at + 1].every((place) => tokenAt(tokens, place).kind === 'name');

function followsQuote(tokens: readonly Token[], place: number, first: number): boolean {
  return first === place + 1 || (first === place + 2 && /^[,—–-]$/.test(tokenAt(tokens, place + 1).lower));
}

/** `"A black day," is how the leader summed it up`. */
function isSummedUp(tokens: readonly Token[], place: number, first: number): boolean {
  return (
    first === place + 3 &&
    /^(?:is|was)$/.test(tokenAt(tokens, place + 1).lower) &&
    /^(?:how|what)$/.test(tokenAt(tokens, place + 2).lower)
  );
}

/** `offered "our support," as the director wrote` */
function isPutSo(tokens: readonly Token[], place: number, first: number): boolean {
  const as = tokenAt(tokens, place + 1).lower === ',' ? place + 2 : place + 1;
  return tokenAt(tokens, as).lower === 'as' && first === as + 1;
}

function ruleWithin(tokens: readonly Token[], place: number, { frame }: Utterance): string {
  if (frame.verb?.kind === 'call') return 'called';
  if (tokenAt(tokens, place - 1).lower === ':') return 'colon';
  return frame.shape === 'inverted' || tokenAt(tokens, frame.first - 1).kind === 'quote'
    ? 'continue'
    : 'before';
}
