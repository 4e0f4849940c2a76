/** The answers of a folder, read and checked. They lie beside the articles or in a folder "gold" within. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/core/model';
import { readShape, type Gold, type GoldArticles } from './gold-shape';

/** A folder that cannot be evaluated; the message names every file at fault. */
export class GoldError extends Error {}

type FileName = keyof typeof readShape;

const readOne = <Name extends FileName>(
  folder: string,
  file: Name,
  faults: string[],
): ReturnType<(typeof readShape)[Name]> | null => {
  const path = join(folder, file);
  if (!existsSync(path)) {
    faults.push(`${path}: is missing`);
    return null;
  }
  try {
    return readShape[file](JSON.parse(readFileSync(path, 'utf8'))) as ReturnType<(typeof readShape)[Name]>;
  } catch (error) {
    faults.push(`${path}: ${(error as Error).message}`);
    return null;
  }
};

/** Gives the answers in `folder`, or in its folder "gold". @throws {GoldError} with a line for each file that is missing or ill-shaped */
export const readGold = (folder: string): Gold => {
  const inner = join(folder, 'gold');
  const place = existsSync(inner) ? inner : folder;
  const faults: string[] = [];
  const articles = readOne(place, 'seeds.json', faults);
  const entities = readOne(place, 'entities.json', faults);
  const facts = readOne(place, 'facts.json', faults);
  const roles = existsSync(join(place, 'roles.json')) ? readOne(place, 'roles.json', faults) : null;
  if (faults.length > 0 || articles === null || entities === null || facts === null)
    throw new GoldError(faults.join('\n'));
  return { articles, entities, facts, roles };
};

type Quoted = { readonly file: string; readonly start: number; readonly end: number; readonly words: string };

const listQuoted = ({ files, mentions, quotes, dates }: GoldArticles): readonly Quoted[] =>
  [...mentions, ...quotes, ...dates].map(({ doc, s, e, text }) => ({
    file: files[doc] ?? `article ${String(doc)}`,
    start: s,
    end: e,
    words: text,
  }));

/** Gives a line for each answer whose words are not in its file, so that a slip of the answers is not taken for one of ours. */
export const findSlips = (gold: Gold, sources: readonly Source[]): readonly string[] => {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const claims = gold.facts.flatMap((fact) =>
    fact.claims.map(({ source, start, end, quote }) => ({ file: source, start, end, words: quote })),
  );
  const placed = [...listQuoted(gold.articles), ...claims]
    .filter(({ file, start, end, words }) => texts.get(file)?.slice(start, end) !== words)
    .map(({ file, start, words }) => `${file}: "${words}" does not stand at ${String(start)}`);
  const forms = gold.entities.entities.flatMap(({ entity, forms: own }) =>
    own.flatMap(({ form, seeds = {} }) =>
      Object.keys(seeds)
        .filter((file) => !(texts.get(file)?.includes(form) ?? false))
        .map((file) => `${file}: has no "${form}" of ${entity}`),
    ),
  );
  return [...placed, ...forms];
};
