/** Events: an event of the index is right when its mentions stand where the hand-made answers mention one event, one to one. */
import type { FactIndex, Span } from '../../src/core/model';
import type { GoldEntities } from './gold-identity';

/** Right, found and wanted events with precision, recall and F1 to be made of them; a line for each error. */
export type EventScore = {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly errors: readonly string[];
};

type GoldEvent = { readonly id: string; readonly spans: readonly (Span & { readonly file: string })[] };

/** Not annotated in the answers: the word "war" is everywhere. */
const LEFT_OUT = new Set(['event/war-in-ukraine']);

const findAll = (text: string, form: string, times: number): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at >= 0 && spans.length < times; at = text.indexOf(form, at + 1)) {
    spans.push({ start: at, end: at + form.length });
  }
  return spans;
};

const readGold = (index: FactIndex, gold: GoldEntities): GoldEvent[] => {
  const texts = new Map(index.sources.map(({ file, text }) => [file, text]));
  return gold.entities
    .filter(({ entity }) => entity.startsWith('event/') && !LEFT_OUT.has(entity))
    .map(({ entity, forms }) => ({
      id: entity,
      spans: forms.flatMap(({ form, seeds = {} }) =>
        Object.entries(seeds).flatMap(([file, times]) =>
          findAll(texts.get(file) ?? '', form, times).map((span) => ({ ...span, file })),
        ),
      ),
    }));
};

/** Gives the score of an index on the events made by hand: pairs are taken by most shared mentions first. */
export const scoreEvents = (index: FactIndex, gold: GoldEntities): EventScore => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const wanted = readGold(index, gold);
  const pairs = index.events.flatMap((event) =>
    wanted.map((answer) => {
      const shared = event.mentions.filter((mention) =>
        answer.spans.some(
          (span) =>
            span.file === files.get(mention.source) && mention.start < span.end && span.start < mention.end,
        ),
      ).length;
      return { event, answer, shared };
    }),
  );
  const taken = new Set<unknown>();
  for (const { event, answer } of pairs
    .filter((pair) => pair.shared > 0)
    .sort((a, b) => b.shared - a.shared)) {
    if (taken.has(event) || taken.has(answer)) continue;
    taken.add(event).add(answer);
  }
  const spurious = index.events.filter((event) => !taken.has(event));
  const missed = wanted.filter((answer) => !taken.has(answer));
  return {
    right: index.events.length - spurious.length,
    found: index.events.length,
    wanted: wanted.length,
    errors: [
      ...missed.map(({ id }) => `missed ${id}`),
      ...spurious.map(
        ({ id, mentions }) =>
          `spurious ${id}: ${mentions.map(({ source, surface }) => `${source} "${surface}"`).join(', ')}`,
      ),
    ],
  };
};
