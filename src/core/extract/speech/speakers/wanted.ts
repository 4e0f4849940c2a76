/** What a description says of whom it means: "the former Ruritanian minister". */
import { makeLookupTable } from '../../../text/lookup-table';
import { listModifiers } from './describe-speaker';
import type { Phrase } from '../phrases/make-phrase';
import { normalise } from './roles';
import { tokenAt, type Token } from '../tokens';

/** What a description says: its noun, the words that single somebody out, and the places among them. */
export type Wanted = {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly places: ReadonlySet<string>;
  /** "her deputy" */
  readonly possessed: boolean;
  /** Where the description begins in the text. */
  readonly start: number;
};

/** "The head of state" is a president, "the head of government" a premier. */
const HEADS_OF: Readonly<Record<string, string>> = makeLookupTable({
  state: 'leader',
  government: 'premier',
  ministry: 'minister',
  diplomacy: 'minister',
});

/** What the phrase says. */
export function readWanted(phrase: Phrase, tokens: readonly Token[]): Wanted {
  const given = listModifiers(phrase, tokens);
  const ex = phrase.head.startsWith('ex-');
  const modifiers = ex ? [...given, 'former'] : given;
  const noun = ex ? phrase.head.slice(3) : phrase.head;
  const places = new Set(
    phrase.names
      .filter(({ kind }) => kind === 'place')
      .map(({ text }) => normalise(text.split(' ').at(-1) ?? '')),
  );
  const { lower, start } = tokenAt(tokens, phrase.from);
  const possessed = /^(?:his|her|its|their)$/.test(lower);
  if (noun === 'diplomat' && isChief(phrase, tokens))
    return { ...ofDiplomats(modifiers), places, possessed, start };
  const of = noun === 'head' ? Object.keys(HEADS_OF).find((word) => modifiers.includes(word)) : undefined;
  if (of === undefined) return { head: noun, modifiers, places, possessed, start };
  const others = [...modifiers.filter((word) => word !== of), ...(of === 'diplomacy' ? ['foreign'] : [])];
  return { head: HEADS_OF[of] ?? '', modifiers: others, places, possessed, start };
}

/** "Ruritania's top diplomat": its foreign minister. */
const isChief = ({ from, to }: Phrase, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'top' || lower === 'chief');

/** Its foreign minister, the Union's foreign policy chief, or America's secretary of state. */
function ofDiplomats(modifiers: readonly string[]): Pick<Wanted, 'head' | 'modifiers'> {
  const isUnion = modifiers.some((word) => /^(?:eu|european|union|bloc)(?:'s)?$/.test(word));
  if (isUnion) return { head: 'chief', modifiers: ['foreign', 'policy'] };
  if (modifiers.some((word) => normalise(word) === 'us' || /^america/.test(word)))
    return { head: 'secretary', modifiers: ['state'] };
  return { head: 'minister', modifiers: [...modifiers, 'foreign'] };
}
