/** Verbs in the present that tell of a day to come. In: the lower-case words before a date. It reads English. */

/** What sits by an agenda, one and many: what these do in the present is planned. */
const BODY =
  /^(?:parliament|congress|senate|lawmakers|legislators|deputies|mps|senators|ministers|leaders|voters|citizens|judges|delegates|court|cabinet|commission|committee|council|assembly|board|chamber|house)$/;
const DOES =
  /^(?:votes?|debates?|decides?|elects?|chooses?|hears?|considers?|discuss(?:es)?|rules?|sits?|holds?|questions?|reviews?)$/;
/** "after the members vote on Friday": here the verb is a noun. */
const LEADS_NOUN = /^(?:in|at|after|before|during|of|by|from|with|since|for|to)$/;

/** "Lawmakers vote on Friday", "parliament debates the motion on Tuesday". */
function isOnAgenda(words: readonly string[], index: number): boolean {
  if (!DOES.test(words[index] ?? '') || !BODY.test(words[index - 1] ?? '')) return false;
  const lead = words[index - 2] === 'the' ? words[index - 3] : words[index - 2];
  return words[index - 2] !== 'the' || !LEADS_NOUN.test(lead ?? '');
}

const SESSION =
  /^(?:summit|conference|session|hearing|trial|ceremony|meeting|debate|campaign|round|vote|voting|visit|assembly|congress|forum)$/;
const SESSIONS =
  /^(?:talks|negotiations|consultations|hearings|meetings|sessions|celebrations|deliberations)$/;
const STARTS = /^(?:resume|begin|start|open|continue|end|conclude|reopen)$/;

/** "Talks resume in Lima on Friday", "the summit continues on Monday". */
function isOfSession(words: readonly string[], index: number): boolean {
  const [before = '', word = ''] = [words[index - 1], words[index]];
  if (SESSIONS.test(before)) return STARTS.test(word);
  return SESSION.test(before) && STARTS.test(word.replace(/s$/, '')) && word.endsWith('s');
}

const WHEN = /^(?:when|once|until|unless)$/;
const ONE = /^(?:he|she|it)$/;
const MANY = /^(?:they|we|you|i)$/;
const BARE = /^(?:come|go|return|arrive|leave|meet|visit|travel|fly|take|resume)$/;

/** "when she comes to Lima in April": in the present behind "when", of a day to come. */
function isWhenItComes(words: readonly string[], index: number): boolean {
  const [when = '', who = '', word = ''] = words.slice(Math.max(0, index - 2), index + 1);
  if (!WHEN.test(when)) return false;
  if (MANY.test(who)) return BARE.test(word);
  return ONE.test(who) && /.{2}s$/.test(word) && !/^(?:was|has|does|is)$/.test(word);
}

/** Tells whether the word at a place is a present that plans. */
export const isPlannedVerb = (words: readonly string[], index: number): boolean =>
  isOnAgenda(words, index) || isOfSession(words, index) || isWhenItComes(words, index);
