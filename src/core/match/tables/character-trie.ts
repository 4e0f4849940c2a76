/** Names of scripts that put no spaces between words, letter by letter. Small: only Han, kana, Hangul and Thai forms are in it. */

/** A letter: what may follow it, and the forms that end here. */
export type CharacterNode = { readonly next: Map<string, CharacterNode>; forms: number[] };

/** A trie without names. */
export const createCharacterTrie = (): CharacterNode => ({ next: new Map(), forms: [] });

/** Adds a name that ends with `form`. */
export const addCharacters = (root: CharacterNode, name: string, form: number): void => {
  let node = root;
  for (const char of name) {
    const next = node.next.get(char) ?? createCharacterTrie();
    node.next.set(char, next);
    node = next;
  }
  node.forms.push(form);
};

/** The longest name that begins at `start` and passes `fits`, or null. */
export const longestName = (
  root: CharacterNode,
  text: string,
  start: number,
  fits: (end: number) => boolean,
): { readonly end: number; readonly forms: readonly number[] } | null => {
  let node: CharacterNode | undefined = root;
  let best: { readonly end: number; readonly forms: readonly number[] } | null = null;
  for (let at = start; at < text.length; at++) {
    node = node.next.get(text[at]!);
    if (node === undefined) break;
    if (node.forms.length > 0 && fits(at + 1)) best = { end: at + 1, forms: node.forms };
  }
  return best;
};
