/** Where somebody's words end and the words that name him begin, when no mark closes them: "…, says Blom", "… – he added". */
import { findSpeechVerb } from '../lexicon/speech-words';

/** `end`: where the words end; `after`: where what names their speaker begins; `dashed`: a dash parts the two. */
export type SpeechTag = {
  readonly end: number;
  readonly after: number;
  readonly dashed: boolean;
  readonly inverted: boolean;
};

/** What may part words from their speaker: a comma, a mark that ends a sentence, or a dash. */
const BORDER = /(?:,|[?!…]|\.{3})\s+(?=\p{L})|\s+(?:[–—―]|--?)\s*(?=\p{L})/gu;
const DASHED = /[–—―-]/u;
/** A name is looked through over so many words for its verb. */
const MAX_SUBJECT = 7;
/** Characters that are looked at behind a border. */
const REACH = 120;
const KINDS = /^(?:say|tell|ask|think)$/;
/** Verbs that stand for speech only where another word says so. */
const NOT_ALONE = /^(?:hope|fear|want|expect|regret|see|read|state|report|reports|states|hopes|fears|wants)$/;
const PRONOUN = /^(?:he|she|they|it|I|we)$/;
const SUBJECT_START = /^(?:the|an?|one|two|three|his|her|its|their|our|another|someone|somebody|those)$/;
const HELPER =
  /^(?:is|has|had|have|to|also|then|now|later|again|further|still|only|too|for|of|on|his|her|their|part|side|\p{Ll}+ly)$/u;
/** What may follow the verb of a subject before it: no object, so that "he said nothing" is no tag. */
const BEHIND =
  /^(?:to|in|on|at|as|when|while|about|after|before|from|outside|inside|during|with|and|then|also|again|by|through|over|of|today|yesterday|now|\p{Ll}+ly|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/u;

/** The first tag in `words`, or null when nobody is named there. Linear in the words. */
export function findSpeechTag(words: string): SpeechTag | null {
  for (const border of words.matchAll(BORDER)) {
    const after = border.index + border[0].length;
    const rest = words.slice(after, after + REACH);
    const inverted = isInverted(rest);
    if (!inverted && !isOwn(rest)) continue;
    const dashed = DASHED.test(border[0]);
    const end =
      dashed || border[0].startsWith(',') ? border.index : border.index + border[0].trimEnd().length;
    return { end, after, dashed, inverted };
  }
  return null;
}

/** The words up to the first sign. */
function readWords(rest: string): readonly string[] {
  return (/^[^,.;:!?–—―"“”«»()]*/u.exec(rest)?.[0] ?? '').trim().split(/\s+/u);
}

function isVerb(word: string): boolean {
  const verb = findSpeechVerb(word);
  return verb !== null && verb.form === 'finite' && KINDS.test(verb.kind) && !NOT_ALONE.test(word);
}

/** "says Blom", "has explained the president", "insists for his part Blom". */
function isInverted(rest: string): boolean {
  const words = readWords(rest);
  const verb = /^(?:has|have|had)$/.test(words[0] ?? '') ? 1 : 0;
  if (!isVerb(words[verb] ?? '')) return false;
  const subject = words.slice(verb + 1);
  while (subject.length > 0 && HELPER.test(subject[0] ?? '') && !opensSubject(subject)) subject.shift();
  return opensSubject(subject);
}

/** A determiner, a capital, or up to three small words that lead to one ("mayor Ada Blom"). */
function opensSubject(words: readonly string[]): boolean {
  if (words.length > 1 && SUBJECT_START.test(words[0] ?? '')) return true;
  return (
    words.slice(0, 4).some((word) => /^\p{Lu}/u.test(word)) && !/^(?:that|if|whether)$/.test(words[0] ?? '')
  );
}

/** "she adds", "Ada Blom says to the radio". */
function isOwn(rest: string): boolean {
  const words = readWords(rest);
  const first = words[0] ?? '';
  const pronoun = PRONOUN.test(first);
  if (!pronoun && !SUBJECT_START.test(first) && !/^\p{Lu}/u.test(first)) return false;
  const verb = words.slice(1, MAX_SUBJECT + 1).findIndex((word) => isVerb(word)) + 1;
  if (verb < 1) return false;
  const between = words.slice(1, verb);
  if (pronoun && !between.every((word) => HELPER.test(word))) return false;
  return verb === words.length - 1 || BEHIND.test(words[verb + 1] ?? '');
}
