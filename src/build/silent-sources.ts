/** Sources that gave an index nothing: most often a file that is no article. In: an index. Out: one line for each, for people. */
import type { FactIndex, Source } from '../core/model';

const whyOf = ({ text }: Source): string => {
  if (text.trim() === '') return 'is empty';
  if (text.includes('\0')) return 'is no text: it holds NUL characters, as UTF-16 and other binary files do';
  return 'nothing was found in it that somebody says; articles in English are read';
};

/** Gives `file: why` for each source without a claim, in order of file name. */
export function describeSilent({ sources, claims }: FactIndex): readonly string[] {
  const speaking = new Set(claims.map(({ source }) => source));
  return sources.filter(({ id }) => !speaking.has(id)).map((source) => `${source.file}: ${whyOf(source)}`);
}
