/** Roles as the sources state them, each wording once a source; a leading article is in or out. */
import type { Gold, GoldRoles } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

const plain = (text: string): string => text.replace(/^(?:a|an|the) /iu, '');

/** Roles of the index as "doc entity: words", each with the sentence that states it. */
const listFound = ({ index, quote }: Run, { articles }: Gold): ReadonlyMap<string, string> => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const found = new Map<string, string>();
  for (const { id, variants, roles } of index.entities) {
    const same = Object.entries(articles.entityIds).find(([, { surfaces }]) =>
      variants.some(({ text }) => surfaces.includes(text)),
    );
    for (const role of roles) {
      const file = files.get(role.source) ?? '';
      const key = `${String(articles.files.indexOf(file))} ${same?.[0] ?? id}: ${plain(role.text)}`;
      if (!found.has(key)) found.set(key, quote(file, role));
    }
  }
  return found;
};

/** Gives one row over the roles written down by hand. */
export const scoreRoles = (run: Run, gold: Gold, { roles }: GoldRoles): Row => {
  const wanted = new Map(
    roles.map((role) => [`${String(role.doc)} ${role.entity}: ${plain(role.text)}`, role]),
  );
  const found = listFound(run, gold);
  const wrong = [...found].filter(([key]) => !wanted.has(key)).map(([, where]) => `wrong: ${where}`);
  const missed = [...wanted].filter(([key]) => !found.has(key));
  const where = ({ doc, text }: GoldRoles['roles'][number]): string => {
    const file = gold.articles.files[doc] ?? '';
    const start = run.index.sources.find((source) => source.file === file)?.text.indexOf(text) ?? -1;
    return start < 0 ? `${file}: "${text}"` : run.quote(file, { start, end: start + text.length });
  };
  return {
    stage: 'roles',
    right: wanted.size - missed.length,
    found: found.size,
    wanted: wanted.size,
    target: { figure: 'precision', least: 0.95 },
    errors: [...wrong, ...missed.map(([, role]) => `missed for ${role.entity}: ${where(role)}`)],
  };
};
