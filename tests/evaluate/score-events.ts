/** Events: an event of the index is right when its mentions stand where the hand-made answers mention one event, one to one. */
import type { FactIndex, NewsEvent, Span } from '../../src/core/model';
import type { Gold, GoldEntities } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

type PlacedSpan = Span & { readonly file: string };
type GoldEvent = { readonly id: string; readonly spans: readonly PlacedSpan[] };

/** Not annotated in the answers: the word "war" is everywhere. */
const LEFT_OUT = new Set(['event/war-in-ukraine']);

const findAll = (text: string, form: string, times: number): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at >= 0 && spans.length < times; at = text.indexOf(form, at + 1)) {
    spans.push({ start: at, end: at + form.length });
  }
  return spans;
};

const listWanted = (index: FactIndex, { entities }: GoldEntities): GoldEvent[] => {
  const texts = new Map(index.sources.map(({ file, text }) => [file, text]));
  return entities
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

/** Events and answers one to one: those with most mentions in common first. */
const matchEvents = (index: FactIndex, wanted: readonly GoldEvent[]): ReadonlySet<unknown> => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const countShared = ({ mentions }: NewsEvent, { spans }: GoldEvent): number =>
    mentions.filter(({ source, start, end }) =>
      spans.some((span) => span.file === files.get(source) && start < span.end && span.start < end),
    ).length;
  const pairs = index.events
    .flatMap((event) => wanted.map((answer) => ({ event, answer, shared: countShared(event, answer) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<unknown>();
  for (const { event, answer } of pairs) {
    if (!taken.has(event) && !taken.has(answer)) taken.add(event).add(answer);
  }
  return taken;
};

/** Gives one row over the events. */
export const scoreEvents = ({ index, quote }: Run, { entities }: Gold): Row => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const wanted = listWanted(index, entities);
  const taken = matchEvents(index, wanted);
  const spurious = index.events.filter((event) => !taken.has(event));
  const missed = wanted.filter((answer) => !taken.has(answer));
  const show = (spans: readonly PlacedSpan[]): string =>
    spans.map((span) => `\n      ${quote(span.file, span)}`).join('');
  return {
    stage: 'events',
    right: index.events.length - spurious.length,
    found: index.events.length,
    wanted: wanted.length,
    target: { figure: 'F1', least: 0.85 },
    errors: [
      ...missed.map(({ id, spans }) => `missed ${id}:${show(spans)}`),
      ...spurious.map(
        ({ id, mentions }) =>
          `wrong ${id}:${show(mentions.map((one) => ({ ...one, file: files.get(one.source) ?? '' })))}`,
      ),
    ],
  };
};
