/** An index for an editor's eyes: everything in it, in the order in which it is checked. In: an index. Out: plain text. */
import type { Claim, Entity, Fact, FactIndex, NewsEvent, Source } from '../core/model';

type Setting = {
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: ReadonlyMap<string, Claim>;
};

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function publisherOf(setting: Setting, id: string): string {
  const source = setting.sources.get(id);
  return source?.publisher ?? source?.file ?? id;
}

function nameOf(setting: Setting, id: string): string {
  return setting.entities.get(id)?.name ?? (setting.sources.has(id) ? publisherOf(setting, id) : id);
}

function reportSource(source: Source): string {
  const date = `${source.published ?? 'no date'} (${source.publishedBasis ?? 'not stated'})`;
  const reading =
    source.language === 'en' || source.language === null
      ? ''
      : `\n      text in "${source.language}": names and numbers only`;
  return `  ${source.id}  ${source.publisher ?? 'no publisher'}  ${date}\n      ${source.file}  ${source.url ?? 'no address'}${reading}`;
}

function reportEntity(setting: Setting, entity: Entity): string {
  const variants = entity.variants.map(({ text, sources }) => `${text} (${sources.join(' ')})`).join(', ');
  const roles = entity.roles
    .map(({ text, source }) => `\n      role: ${line(text)} [${publisherOf(setting, source)}]`)
    .join('');
  return `  ${entity.kind.padEnd(12)} ${entity.name}\n      ${variants}${roles}`;
}

function reportEvent(setting: Setting, event: NewsEvent): string {
  const when =
    event.when === null
      ? 'no date'
      : `${event.when.from}${event.when.to === event.when.from ? '' : ` to ${event.when.to}`} (${event.when.basis})`;
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(setting, id)).join(', ') || '-';
  const measures = event.measures.map(({ value, unit }) => `${value} ${unit}`).join(', ');
  const mentions = event.mentions.map(({ source, surface }) => `${source} “${line(surface)}”`).join(', ');
  return [
    `  ${event.name} [${event.kind}, ${event.holding}]`,
    `      when: ${when}; where: ${names(event.places)}; who: ${names(event.participants)}${measures && `; ${measures}`}`,
    `      ${mentions}`,
  ].join('\n');
}

function reportClaim(setting: Setting, claim: Claim): string {
  const who = claim.speaker === null ? claim.speakerText : nameOf(setting, claim.speaker);
  const via = claim.via === null ? '' : `, told by ${nameOf(setting, claim.via)}`;
  const doubt = claim.confidence < 0.7 ? ', doubtful' : '';
  const voice = who === null ? 'own voice' : `${who}${via}`;
  return `      ${publisherOf(setting, claim.source)} ${claim.start}-${claim.end}, ${voice}, ${claim.mode}${doubt}: “${line(claim.quote)}”`;
}

function reportFact(setting: Setting, fact: Fact): string {
  const differs = fact.differs === null ? '' : ` (${fact.differs})`;
  const origins = fact.origins.map((id) => nameOf(setting, id)).join(', ');
  const answers = fact.answers.map((answer) => {
    const publishers = answer.claims.map((id) => publisherOf(setting, setting.claims.get(id)?.source ?? ''));
    return `      - ${line(answer.value)}: ${[...new Set(publishers)].join(', ')}`;
  });
  const quotes = fact.claims.map((id) => reportClaim(setting, setting.claims.get(id)!));
  return [
    `  [${fact.status}${differs}] ${fact.title}`,
    `      origins: ${origins}`,
    ...answers,
    ...quotes,
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string =>
  `${title} (${lines.length})\n\n${lines.join('\n')}\n`;

/** Gives the readable account of an index: sources, entities with variants and roles, events, facts with answers and every quote with its source. */
export function writeReport(index: FactIndex): string {
  const setting: Setting = {
    sources: new Map(index.sources.map((source) => [source.id, source])),
    entities: new Map(index.entities.map((entity) => [entity.id, entity])),
    claims: new Map(index.claims.map((claim) => [claim.id, claim])),
  };
  return [
    section('SOURCES', index.sources.map(reportSource)),
    section(
      'ENTITIES',
      index.entities.map((entity) => reportEntity(setting, entity)),
    ),
    section(
      'EVENTS',
      index.events.map((event) => reportEvent(setting, event)),
    ),
    section(
      'FACTS',
      index.facts.map((fact) => reportFact(setting, fact)),
    ),
  ].join('\n');
}
