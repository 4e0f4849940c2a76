/** What a compiled index looks like to the stages that read a page. */
import type { HintKind } from '../hint/hint';
import type { Entity, FactIndex } from '../model';
import type { CharacterNode } from './tables/character-trie';
import type { DocumentProfile } from './events/document-profiles';
import type { Lexicon } from './tables/name-lexicon';
import type { PhraseTrie } from './tables/phrase-trie';

/** full: the whole name; surname: a person's last name alone; reign: what a monarch or pope is called without the number; plain: any name of something else; alias: from general knowledge. */
type FormKind = 'full' | 'surname' | 'reign' | 'plain';

/** One way an entity may be written. */
export type Form = {
  /** Place in `index.entities`. */
  readonly target: number;
  readonly kind: FormKind;
  readonly text: string;
  /** From the table of general knowledge, not from the index. */
  readonly isAlias: boolean;
  /** "NATO": only in capitals. */
  readonly upperOnly: boolean;
};

/** An entity of the index as the guards need it. */
export type Target = {
  readonly entity: Entity;
  readonly kind: HintKind;
  /** Transliteration keys of a person's given names, in order; empty for others. */
  readonly given: readonly string[];
  /** The same by their consonants alone, see `looseKey`. */
  readonly looseGiven: readonly string[];
  /** The press calls this person by the first word of the name ("Xi"). */
  readonly isCalledByFirst: boolean;
  /** Surface forms as printed in the sources. */
  readonly printed: ReadonlySet<string>;
  /** `printed`, folded. */
  readonly folded: ReadonlySet<string>;
  /** The surname is an ordinary word, a given name or short: alone it says little. */
  readonly isCommon: boolean;
  /** country: a state or continent; capital: a seat of government; null for all else. */
  readonly region: 'country' | 'capital' | null;
  /** Too general to be worth a mark: countries, and the capitals of those the whole index is about ("Moscow refused"). */
  readonly isBackdrop: boolean;
  /** ISO country code of a place, null when unknown. */
  readonly country: string | null;
};

/** An index made ready for matching. Opaque to callers. */
export type Matcher = {
  readonly index: FactIndex;
  /** The entity at a place of `index.entities`, read for the guards; made when first asked for. */
  readonly targetAt: (place: number) => Target;
  /** Places of the places in `index.entities`. */
  readonly places: readonly number[];
  readonly forms: readonly Form[];
  readonly lexicon: Lexicon;
  readonly trie: PhraseTrie;
  /** Target → targets named in one claim with it. */
  readonly associates: ReadonlyMap<number, ReadonlySet<number>>;
  /** Forms in Han, kana and Hangul. */
  readonly characters: CharacterNode;
  /** Documents of the index, as they are described. */
  readonly documents: readonly DocumentProfile[];
  /** Texts in which such a form is no name ("四川普通话"). */
  readonly blocked: readonly string[];
};
