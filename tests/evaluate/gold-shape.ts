/** The hand-made answers of a folder of articles: seeds.json, entities.json, facts.json and, where there is one, roles.json. */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { doc: count, s: count, e: count };
const texts = v.array(v.string());

const namesShape = v.object({
  /** File names; `doc` below is a place in this list, `s` and `e` are UTF-16 code units into that file. */
  files: texts,
  entityIds: v.record(v.string(), v.object({ surfaces: texts })),
  /** Names of people, places and bodies, with all acceptable kinds: person, place, org. */
  mentions: v.array(v.object({ ...place, text: v.string(), types: texts, id: v.string() })),
  /** Neither right nor wrong. */
  ignore: v.array(v.object(place)),
  /** `speaker` lists the acceptable ones ("g" and "g:…" have no name), or is null; `speech` is false for scare quotes. */
  quotes: v.array(v.object({ ...place, text: v.string(), speech: v.boolean(), speaker: v.nullable(texts) })),
  /** Acceptable sources of a sentence; "v" is the article's own voice. */
  sentenceSources: v.array(v.object({ ...place, source: texts })),
  claimPairs: v.array(v.object({ a: v.object(place), b: v.object(place), same: v.boolean() })),
  /** `iso` is a day, month or year. */
  dates: v.array(v.object({ ...place, text: v.string(), iso: v.string() })),
});
/** seeds.json: one folder's names, quotations, sentence sources, pairs of claims and dates. */
export type GoldArticles = v.InferOutput<typeof namesShape>;

const entitiesShape = v.object({
  entities: v.array(
    v.object({
      /** person/…, org/…, place/…, document/… or event/…. */
      entity: v.string(),
      /** Words that stand for it, with how often each file has them. */
      forms: v.array(
        v.object({
          form: v.pipe(v.string(), v.nonEmpty()),
          kind: v.string(),
          seeds: v.optional(v.record(v.string(), count)),
        }),
      ),
    }),
  ),
});
/** entities.json: every form of every entity and event. */
export type GoldEntities = v.InferOutput<typeof entitiesShape>;

const factsShape = v.array(
  v.object({
    id: v.string(),
    /** One status, or several joined by "-or-". */
    status: v.string(),
    claims: v.array(v.object({ source: v.string(), start: count, end: count, quote: v.string() })),
  }),
);
/** facts.json: facts with their claims in each source. */
export type GoldFacts = v.InferOutput<typeof factsShape>;

const rolesShape = v.object({
  roles: v.array(v.object({ doc: count, entity: v.string(), text: v.string() })),
});
/** roles.json: what each source calls an entity, each wording once a source. */
export type GoldRoles = v.InferOutput<typeof rolesShape>;

/** All answers of a folder; `roles` is null where nobody wrote them down. */
export type Gold = {
  readonly articles: GoldArticles;
  readonly entities: GoldEntities;
  readonly facts: GoldFacts;
  readonly roles: GoldRoles | null;
};

const describeIssue = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
};

const check = <Shape extends v.GenericSchema>(shape: Shape, value: unknown): v.InferOutput<Shape> => {
  const result = v.safeParse(shape, value);
  if (!result.success) throw new Error(describeIssue(result.issues[0]));
  return result.output;
};

/** What each file must look like: gives the checked value. @throws {Error} naming the first field that is wrong. */
export const readShape = {
  'seeds.json': (value: unknown): GoldArticles => check(namesShape, value),
  'entities.json': (value: unknown): GoldEntities => check(entitiesShape, value),
  'facts.json': (value: unknown): GoldFacts => check(factsShape, value),
  'roles.json': (value: unknown): GoldRoles => check(rolesShape, value),
} as const;
