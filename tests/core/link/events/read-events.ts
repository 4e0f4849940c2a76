/** Reads sentences through the whole pipeline. In: texts, published on Wednesday, 4 March 2026. Out: their events. */
import { compileIndex } from '../../../../src/core/compile';
import type { NewsEvent } from '../../../../src/core/model';
import { hashText } from '../../../../src/core/text/sha256';

/** Gives the events of one article a text. */
export const readEvents = (...texts: readonly string[]): readonly NewsEvent[] =>
  compileIndex(
    texts.map((text, at) => ({
      id: `s${String(at + 1)}`,
      file: `${String(at + 1)}.txt`,
      publisher: null,
      url: null,
      published: '2026-03-04',
      publishedBasis: 'stated in the text',
      language: 'en',
      sha256: hashText(text),
      text,
    })),
  ).events;

/** Gives their names. */
export const nameEvents = (...texts: readonly string[]): readonly string[] =>
  readEvents(...texts).map(({ name }) => name);

/** Three people in common make two articles be about the same thing. */
const about = (text: string): string =>
  `${text}\nRosa Quispe, Pablo Araya and Keir Nolan grew up on the banks of the Lauca, where little else is known of them.`;

/** Gives the events of some kinds in articles about the same thing. */
export const readKind = (kind: RegExp, ...texts: readonly string[]): readonly NewsEvent[] =>
  readEvents(...texts.map(about)).filter((event) => kind.test(event.kind));
