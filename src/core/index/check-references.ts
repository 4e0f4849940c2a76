/**
 * Second half of the check of an index: ids are unique and lead somewhere, spans lie inside their text, and every quotation
 * is the text at its offsets. In: a value of the right shape. Out: nothing, or `IndexError`.
 */
import { IndexError } from './index-error';
import type { FactIndex, Source, Span } from '../model';

type Ids = ReadonlySet<string>;

function collectIds(name: string, members: readonly { readonly id: string }[]): Ids {
  const ids = new Set<string>();
  members.forEach((member, at) => {
    if (ids.has(member.id)) throw new IndexError(`${name}[${at}].id`, `"${member.id}" occurs twice`);
    ids.add(member.id);
  });
  return ids;
}

/** Names of places in an index are made only when they are wanted: there are tens of thousands. */
type Where = () => string;

function expectKnown(ids: Ids, wanted: readonly (string | null)[], where: Where): void {
  for (const id of wanted) {
    if (id !== null && !ids.has(id)) throw new IndexError(where(), `"${id}" is not in the index`);
  }
}

function expectSpan(source: Source | undefined, span: Span, where: Where): string {
  if (source === undefined) throw new IndexError(where(), 'its source is not in the index');
  if (span.end < span.start || span.end > source.text.length) {
    throw new IndexError(where(), `${span.start}-${span.end} is outside the text of ${source.file}`);
  }
  return source.text.slice(span.start, span.end);
}

function expectVerbatim(source: Source | undefined, span: Span, words: string, where: Where): void {
  if (expectSpan(source, span, where) !== words) {
    throw new IndexError(
      where(),
      `"${words.slice(0, 60)}" is not what ${source?.file ?? '?'} has at ${span.start}-${span.end}`,
    );
  }
}

/** Checks ids, spans and quotations of an index. @throws {IndexError} at the first that is wrong. */
export function checkReferences(index: FactIndex): void {
  const sources = new Map(index.sources.map((source) => [source.id as string, source]));
  collectIds('sources', index.sources);
  const entities = collectIds('entities', index.entities);
  const events = collectIds('events', index.events);
  const claims = collectIds('claims', index.claims);
  collectIds('facts', index.facts);
  index.entities.forEach((entity, at) => {
    for (const role of entity.roles)
      expectSpan(sources.get(role.source), role, () => `entities[${at}].roles`);
  });
  index.events.forEach((event, at) => {
    expectKnown(entities, [event.where, ...event.places, ...event.participants], () => `events[${at}]`);
    for (const mention of event.mentions) {
      expectVerbatim(sources.get(mention.source), mention, mention.surface, () => `events[${at}].mentions`);
    }
  });
  index.claims.forEach((claim, at) => {
    expectVerbatim(sources.get(claim.source), claim, claim.quote, () => `claims[${at}].quote`);
    expectKnown(entities, [claim.speaker, claim.via, ...claim.entities], () => `claims[${at}]`);
    expectKnown(events, claim.events, () => `claims[${at}].events`);
  });
  index.facts.forEach((fact, at) => {
    if (fact.claims.length === 0) throw new IndexError(`facts[${at}].claims`, 'a fact without claims');
    expectKnown(
      claims,
      [...fact.claims, ...fact.answers.flatMap((answer) => answer.claims)],
      () => `facts[${at}]`,
    );
  });
}
