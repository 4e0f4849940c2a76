/** The words of speech (assets/speech.json) as sets and tables, with every verb in all its forms. */
import speech from '../../../assets/speech.json';
import { makeLookupTable } from '../text/lookup-table';

/** say: takes a clause; tell: a listener, then a clause; call: a thing and what it is called; act: done with words; ask; think. */
export type VerbKind = 'say' | 'tell' | 'call' | 'act' | 'ask' | 'think';
/** base: also a noun, as a rule ("claim"). */
type VerbForm = 'finite' | 'gerund' | 'base';
/** A form of a speech verb; `form` is the surest reading ("said" is finite, though it may be a participle). */
export type SpeechVerb = { readonly base: string; readonly kind: VerbKind; readonly form: VerbForm };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const AUXILIARIES = set(speech.auxiliaries);
export const ADVERBS = set(speech.adverbs);
/** Nouns that look like adverbs. */
export const NOUNS_IN_LY = set(speech.nounsInLy);
/** Words that take a verb's speech back ("did not say", "would say", "to say"). */
export const BLOCKERS = set(speech.blockers);
export const CONJUNCTIONS = set(speech.conjunctions);
export const DETERMINERS = set(speech.determiners);
export const PREPOSITIONS = set(speech.prepositions);
export const LISTENERS = set(speech.listeners);
/** Verbs with other senses, which speak only before a clause or a quotation. */
export const STRICT_VERBS = set(speech.strict);
/** Verbs that speak only before "that" ("ruled that"). */
export const THAT_VERBS = set(speech.thatOnly);
/** Verbs that name a thing: only quoted names are speech ("what he called an uninhabited area" is not). */
export const NAMING_VERBS = set(speech.naming);
/** Verbs that speak only beside a quotation ("the tweet reads"). */
export const QUOTE_VERBS = set(speech.quoteOnly);
/** Words whose quotation marks are no speech ("the so-called", "a film titled"). */
export const SCARE_LEADS = set(speech.scareLeads);
/** Nouns for people. */
export const HUMAN_NOUNS = set(speech.human);
/** Nouns for bodies of people. */
export const COLLECTIVE_NOUNS = set(speech.collective);
/** Nouns for things that speak for somebody ("a statement"). */
export const SOURCE_NOUNS = set(speech.sourceNouns);
/** Nouns for what somebody says or thinks, behind whose it is ("in her words"). */
export const OPINION_NOUNS = set(speech.opinionNouns);
/** The same where a clause says what it is ("her position is that"). */
export const POSITION_NOUNS = set(speech.positionNouns);
/** Nouns for what somebody said, not for a paper or post of his ("her verdict"). */
export const WORD_NOUNS = set(speech.wordNouns);
/** Nouns for posts that few hold at a time, so that "a Kremlin aide" may be looked up. */
export const SPECIFIC_ROLES = set(speech.specificRoles);
export const FEMALE_WORDS = set(speech.femaleTitles);
export const MALE_WORDS = set(speech.maleTitles);
/** Subject pronouns → m, f, o (thing or body) or p (several). */
export const PRONOUNS: Readonly<Record<string, string>> = makeLookupTable(speech.pronouns);
/** Words of a country's people, capital or government → one name of the country. */
export const COUNTRY_WORDS: Readonly<Record<string, string>> = makeLookupTable(speech.demonymStems);
/** Sets of nouns that name one post. */
export const ROLE_SYNONYMS: readonly (readonly string[])[] = speech.roleSynonyms.map((group) =>
  group.split(' '),
);

/** A general noun for people → the posts it is said of ("diplomat" of an ambassador). */
export const ROLE_KINDS: Readonly<Record<string, string>> = makeLookupTable(speech.roleKinds);
/** Nouns for people, or bodies, that are said for anyone of their sort once the talk is of them ("the 54-year-old", "the company"). */
export const VARIATIONS = set(speech.variations);
export const BODY_VARIATIONS = set(speech.bodyVariations);

const IRREGULAR: Readonly<Record<string, string>> = speech.irregular;
const DOUBLING = set(speech.doubling);
const VERBS = listVerbForms();
/** "smiles", "shrugged": what somebody does in a sentence between two quotations. */
export const GESTURES: ReadonlySet<string> = new Set(
  speech.gestures.split(' ').flatMap((base) => [presentOf(base), pastOf(base)]),
);

/** Speech verbs of several words ("made clear"), by their first word. */
export const VERB_PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly verb: SpeechVerb }[]
> = listPhrases();

/** The speech verb that a lower-case word is a form of, or null. */
export function findSpeechVerb(lower: string): SpeechVerb | null {
  return VERBS.get(lower) ?? null;
}

function listVerbForms(): Map<string, SpeechVerb> {
  const forms = new Map<string, SpeechVerb>();
  const skipped = set(speech.notSpeech);
  const nouns = set(`${speech.nounlikeGerunds} ${speech.nounForms}`);
  const add = (form: string, verb: SpeechVerb): void => {
    if (!forms.has(form) && !nouns.has(form)) forms.set(form, verb);
  };
  for (const [kind, bases] of Object.entries(speech.verbs) as [VerbKind, string][]) {
    for (const base of bases.split(' ').filter((candidate) => !skipped.has(candidate))) {
      const irregular = Object.keys(IRREGULAR).filter((form) => IRREGULAR[form] === base);
      for (const form of irregular)
        add(form, { base, kind, form: form.endsWith('ing') ? 'gerund' : 'finite' });
      for (const form of [pastOf(base), presentOf(base)]) add(form, { base, kind, form: 'finite' });
      add(gerundOf(base), { base, kind, form: 'gerund' });
      add(base, { base, kind, form: 'base' });
    }
  }
  return forms;
}

function listPhrases(): Map<string, { words: readonly string[]; verb: SpeechVerb }[]> {
  const phrases = new Map<string, { words: readonly string[]; verb: SpeechVerb }[]>();
  for (const [phrase, kind] of Object.entries(speech.phrases) as [string, VerbKind][]) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const entry = { words, verb: { base: phrase, kind, form: formOf(first) } };
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

function formOf(first: string): VerbForm {
  if (first.endsWith('ing')) return 'gerund';
  return /^(?:make|go|call|speak|refer|rule|point)$/.test(first) ? 'base' : 'finite';
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerundOf(base: string): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}

/** "quip" → "quipped": the last letter is written twice. */
function doubles(base: string): boolean {
  return DOUBLING.has(base);
}
