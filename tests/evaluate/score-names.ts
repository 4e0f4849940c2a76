/** Names of people, places and bodies, mention by mention: span and kind must be right. Documents and events are scored elsewhere. */
import type { Name } from '../../src/core/document';
import type { Gold } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

const shortKind = ({ kind }: Name): string => (kind === 'organization' ? 'org' : kind);

/** Gives one row over the gold's mentions. */
export const scoreNames = ({ documents, quote }: Run, { articles }: Gold): Row => {
  const errors: string[] = [];
  const seen = new Set<unknown>();
  let found = 0;
  for (const { source, names } of documents) {
    const doc = articles.files.indexOf(source.file);
    const wanted = articles.mentions.filter((item) => item.doc === doc);
    const ignored = articles.ignore.filter((item) => item.doc === doc);
    for (const name of names) {
      if (name.kind === 'document') continue;
      const same = wanted.find(({ s, e }) => s === name.start && e === name.end);
      const isRight = same?.types.includes(shortKind(name)) ?? false;
      if (!isRight && ignored.some(({ s, e }) => s < name.end && name.start < e)) continue;
      found++;
      if (isRight) seen.add(same);
      else errors.push(`wrong ${name.kind}: ${quote(source.file, name)}`);
    }
  }
  for (const mention of articles.mentions) {
    if (seen.has(mention)) continue;
    const file = articles.files[mention.doc] ?? '';
    errors.push(`missed ${mention.types.join(' or ')}: ${quote(file, { start: mention.s, end: mention.e })}`);
  }
  return {
    stage: 'names',
    right: seen.size,
    found,
    wanted: articles.mentions.length,
    target: { figure: 'F1', least: 0.98 },
    errors,
  };
};
