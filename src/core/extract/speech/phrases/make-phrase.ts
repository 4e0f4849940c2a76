/** Phrases that may name a speaker, made of the tokens that they cover. */
import type { Name } from '../../../document';
import { singularOf } from '../../quantities/unit-noun';
import { findTitleStart, isPostnominal, LINKS } from './phrase-borders';
import { tokenAt, type Token } from '../tokens';

/** `from`/`to`: token places, `to` inclusive. `names`: names inside a description. `head`: its noun, singular, else ''. */
export type Phrase = {
  readonly kind: 'name' | 'pronoun' | 'description';
  readonly from: number;
  readonly to: number;
  /** Where the phrase begins with a name's titles; `from` for the others. */
  readonly start: number;
  readonly name: Name | null;
  readonly names: readonly Name[];
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
};

/** "two of his aides" */
const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|both|most|few|dozens|scores)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/;

/** A phrase of the tokens from..to. */
export function makePhrase(tokens: readonly Token[], kind: Phrase['kind'], from: number, to: number): Phrase {
  if (kind === 'description') return makeDescription(tokens, from, to);
  const { name, lower } = tokenAt(tokens, to);
  const start = kind === 'name' ? findTitleStart(tokens, from) : from;
  return { kind, from, to, start, name, names: [], head: lower, plural: lower === 'they', definite: false };
}

/** "him" and "his" as the subject they stand for. */
export function makePronoun(at: number, head: string): Phrase {
  const plural = head === 'they';
  return {
    kind: 'pronoun',
    from: at,
    to: at,
    start: at,
    name: null,
    names: [],
    head,
    plural,
    definite: false,
  };
}

/** A description of the tokens from..to. */
export function makeDescription(tokens: readonly Token[], from: number, to: number): Phrase {
  const head = tokenAt(tokens, findHead(tokens, from, to)).lower;
  return {
    kind: 'description',
    from,
    to,
    start: from,
    name: null,
    names: namesWithin(tokens, from, to),
    head: singularOf(head),
    plural: singularOf(head) !== head || SEVERAL.test(head),
    definite: DEFINITE.test(tokenAt(tokens, from).lower),
  };
}

/** The head of a description: the last word before its first link. */
function findHead(tokens: readonly Token[], from: number, to: number): number {
  for (let place = from + 1; place <= to; place += 1) {
    const token = tokenAt(tokens, place);
    if (LINKS.has(token.lower) || isPostnominal(token)) return place - 1;
  }
  return to;
}

/** The names among the tokens from..to. */
export function namesWithin(tokens: readonly Token[], from: number, to: number): Name[] {
  return tokens.slice(from, to + 1).flatMap(({ name }) => (name === null ? [] : [name]));
}
