/** Which entity or event of an index a gold id stands for: by shared names, and for events by shared words of the same source. */
import type { FactIndex } from '../../src/core/model';
import type { SameEntity } from './score-matching';

/** gold/entities.json: forms with the seeds they occur in. */
export type GoldEntities = {
  readonly entities: readonly {
    readonly entity: string;
    readonly forms: readonly {
      readonly form: string;
      readonly kind: string;
      readonly seeds?: Readonly<Record<string, number>>;
    }[];
  }[];
};

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const entityNames = (index: FactIndex): Map<string, Set<string>> =>
  new Map(
    index.entities.map((entity) => [
      entity.id,
      new Set([entity.name, ...entity.variants.map(({ text }) => text)].map(fold)),
    ]),
  );

const eventWords = (index: FactIndex): Map<string, { file: string; surface: string; start: number }[]> => {
  const files = new Map(index.sources.map((source) => [source.id, source]));
  return new Map(
    index.events.map((event) => [
      event.id,
      event.mentions.map((mention) => ({
        file: files.get(mention.source)?.file ?? '',
        surface: fold(files.get(mention.source)?.text.slice(mention.start, mention.end) ?? mention.surface),
        start: mention.start,
      })),
    ]),
  );
};

/** How many of a gold event's forms meet a mention of an index event in the same source. */
const sharedForms = (
  forms: GoldEntities['entities'][number]['forms'],
  mentions: readonly { readonly file: string; readonly surface: string }[],
): number =>
  forms.filter(({ form, seeds }) =>
    mentions.some(({ file, surface }) => {
      if (seeds !== undefined && !(file in seeds)) return false;
      const words = fold(form);
      return words.includes(surface) || surface.includes(words);
    }),
  ).length;

/** A comparison of gold ids with the ids of this index. Ids that are equal are the same; an id without a partner is nobody's. */
export const identify = (gold: GoldEntities, index: FactIndex): SameEntity => {
  const names = entityNames(index);
  const events = eventWords(index);
  const pairs = new Map<string, ReadonlySet<string>>();
  for (const { entity, forms } of gold.entities) {
    const wanted = new Set(forms.filter((form) => form.kind === 'name').map((form) => fold(form.form)));
    const found = new Set(
      [...names].filter(([, known]) => [...wanted].some((name) => known.has(name))).map(([id]) => id),
    );
    if (entity.startsWith('event/')) {
      for (const [id, mentions] of events) if (sharedForms(forms, mentions) > 0) found.add(id);
    }
    pairs.set(entity, found);
  }
  return (entity, target) => entity === target || (pairs.get(entity)?.has(target) ?? false);
};
