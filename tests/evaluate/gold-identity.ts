/** Which entity or event of an index a gold id stands for: by shared names, and for events by shared words of the same source. */
import type { FactIndex } from '../../src/core/model';
import type { GoldEntities } from './gold-shape';
import type { SameEntity } from './score-matching';

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

type Place = { readonly file: string; readonly start: number; readonly end: number };

const eventPlaces = (index: FactIndex): Map<string, Place[]> => {
  const files = new Map(index.sources.map((source) => [source.id, source.file]));
  return new Map(
    index.events.map((event) => [
      event.id,
      event.mentions.map(({ source, start, end }) => ({ file: files.get(source) ?? '', start, end })),
    ]),
  );
};

/** Where a gold form stands in the sources it was seen in. */
const formPlaces = (index: FactIndex, form: GoldEntities['entities'][number]['forms'][number]): Place[] =>
  index.sources
    .filter(({ file }) => form.seeds === undefined || file in form.seeds)
    .flatMap(({ file, text }) => {
      const places: Place[] = [];
      for (let at = text.indexOf(form.form); at >= 0; at = text.indexOf(form.form, at + 1)) {
        places.push({ file, start: at, end: at + form.form.length });
      }
      return places;
    });

/** Characters between a gold form and an event's words that still mean one clause. */
const CLAUSE = 60;

const meet = (one: Place, other: Place, gap = 0): boolean =>
  one.file === other.file && one.start < other.end + gap && other.start < one.end + gap;

/** Events whose words meet the places; where none does, those of the same clause. */
const eventsAt = (events: ReadonlyMap<string, readonly Place[]>, places: readonly Place[]): string[] => {
  const within = (gap: number): string[] =>
    [...events]
      .filter(([, known]) => known.some((one) => places.some((other) => meet(one, other, gap))))
      .map(([id]) => id);
  const exact = within(0);
  return exact.length > 0 ? exact : within(CLAUSE);
};

/** A comparison of gold ids with the ids of this index. Ids that are equal are the same; an id without a partner is nobody's. */
export const identify = (gold: GoldEntities, index: FactIndex): SameEntity => {
  const names = entityNames(index);
  const events = eventPlaces(index);
  const pairs = new Map<string, ReadonlySet<string>>();
  for (const { entity, forms } of gold.entities) {
    const wanted = new Set(forms.filter((form) => form.kind === 'name').map((form) => fold(form.form)));
    const found = new Set(
      [...names].filter(([, known]) => [...wanted].some((name) => known.has(name))).map(([id]) => id),
    );
    if (entity.startsWith('event/')) {
      const places = forms.flatMap((form) => formPlaces(index, form));
      for (const id of eventsAt(events, places)) found.add(id);
    }
    pairs.set(entity, found);
  }
  return (entity, target) => entity === target || (pairs.get(entity)?.has(target) ?? false);
};
