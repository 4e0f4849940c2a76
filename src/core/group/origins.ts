/** Who the information in a fact comes from. Five outlets that quote one aide are five sources and one origin. */
import { linkDemonyms } from '../link/demonyms';
import type { Claim, Entity, EntityId, SourceId } from '../model';
import { listForms } from '../text/words';
import { groupBy } from './group-by';

/** What is known of all claims. */
type Corpus = { readonly claims: readonly Claim[]; readonly entities: readonly Entity[] };

/** Which source printed a text first. */
type Originals = ReadonlyMap<SourceId, SourceId>;

const namedBy = (claim: Claim): string | null => claim.via ?? claim.speaker ?? claim.speakerText;

function listSpoken(claims: readonly Claim[]): ReadonlyMap<SourceId, readonly Claim[]> {
  const spoken = claims.filter(({ mode }) => mode === 'direct' || mode === 'partial');
  return groupBy(spoken, ({ source }) => source);
}

/** The first of claims, which are sorted by place, that stands within another. */
function findWithin(claims: readonly Claim[], around: Claim): Claim | null {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claims[middle]!.start < around.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < claims.length && claims[at]!.start < around.end; at++)
    if (claims[at]!.end <= around.end) return claims[at]!;
  return null;
}

/** The countries and bodies that a person's roles name: "Russian presidential aide", "senior Kremlin aide". */
function readPrincipals(
  { roles }: Entity,
  demonyms: ReadonlyMap<string, EntityId>,
): (origin: Entity) => boolean {
  const texts = roles.map(({ text }) => ` ${text} `);
  const words = texts.flatMap((text) => listForms(text));
  const peoples = new Set(words.map(({ lower }) => demonyms.get(lower)));
  return ({ id, name, variants }) =>
    peoples.has(id) ||
    [name, ...variants.map(({ text }) => text)].some((form) =>
      texts.some(
        (text) => text.includes(` ${form} `) || text.includes(` ${form}'`) || text.includes(` ${form}’`),
      ),
    );
}

const isBody = ({ kind }: Entity): boolean => kind === 'place' || kind === 'organization';

/**
 * Gives a function that gives the origins of claims, each once, in order of the claims: who passed the words on, else their speaker, else the words that
 * describe one, else whoever a sentence in the source's own voice quotes, else the source. A country or body beside its own official is no second origin.
 */
export function makeOriginFinder(
  { claims, entities }: Corpus,
  originals: Originals,
): (of: readonly Claim[]) => readonly string[] {
  const spoken = listSpoken(claims);
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  let demonyms: ReadonlyMap<string, EntityId> | null = null;
  const originOf = (claim: Claim): string => {
    const own = namedBy(claim);
    if (own !== null) return own;
    const quoted = findWithin(spoken.get(claim.source) ?? [], claim);
    const said = quoted === null ? null : namedBy(quoted);
    return said ?? originals.get(claim.source) ?? claim.source;
  };
  return (of) => {
    if (of.length === 1) return [originOf(of[0]!)];
    const origins = [...new Set(of.map(originOf))];
    const known = origins.map((origin) => byId.get(origin)).filter((one) => one !== undefined);
    const bodies = known.filter(isBody);
    const people = known.filter(({ kind }) => kind === 'person');
    if (bodies.length === 0 || people.length === 0) return origins;
    demonyms ??= linkDemonyms(entities);
    const speaksFor = people.map((person) => readPrincipals(person, demonyms!));
    const gone = new Set(bodies.filter((body) => speaksFor.some((isFor) => isFor(body))).map(({ id }) => id));
    return origins.filter((origin) => !gone.has(origin));
  };
}

/** Gives how many texts stand behind claims; the same text printed twice counts once. */
export function countTexts(claims: readonly Claim[], originals: Originals): number {
  const texts = new Set<SourceId>();
  for (const { source } of claims) texts.add(originals.get(source) ?? source);
  return texts.size;
}
