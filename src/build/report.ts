/** An index for an editor's eyes: everything in it, in the order in which it is checked. In: an index. Out: plain text. */
import {
  LOW_CONFIDENCE,
  type Claim,
  type Entity,
  type Fact,
  type FactIndex,
  type NewsEvent,
  type Source,
} from '../core/model';

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
  const variants = entity.variants.map(({ text, sources }) => `${text} (${sources.join(' ')})`);
  const roles = entity.roles.map(({ text, source }) => `${line(text)} [${publisherOf(setting, source)}]`);
  const isPlain = entity.variants.length === 1 && entity.variants[0]?.text === entity.name;
  const head = `  ${entity.kind.padEnd(12)} ${isPlain ? (variants[0] ?? '') : entity.name}`;
  const rest = [isPlain ? '' : variants.join(', '), roles.length === 0 ? '' : `roles: ${roles.join('; ')}`];
  return [head, ...rest.filter((words) => words !== '').map((words) => `      ${words}`)].join('\n');
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

/** What a claim says of itself in few words: its voice and mode. */
function describeVoice(setting: Setting, claim: Claim): string {
  const who = claim.speaker === null ? claim.speakerText : nameOf(setting, claim.speaker);
  const via = claim.via === null ? '' : `, told by ${nameOf(setting, claim.via)}`;
  const doubt = claim.confidence < LOW_CONFIDENCE ? ', doubtful' : '';
  return who === null ? 'own voice' : `${who}${via}, ${claim.mode}${doubt}`;
}

function reportClaim(setting: Setting, claim: Claim): string {
  return `      ${publisherOf(setting, claim.source)}, ${describeVoice(setting, claim)}: “${line(claim.quote)}”`;
}

/** What only one source says, in one line; where it says so again, a line each. */
function reportSingle(setting: Setting, fact: Fact): string {
  return fact.claims
    .map((id, nth) => {
      const claim = setting.claims.get(id)!;
      const lead = nth === 0 ? `  [single] ${claim.source} ` : '           again:';
      return `${lead} ${describeVoice(setting, claim)}: “${line(claim.quote)}”`;
    })
    .join('\n');
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

const isAlone = ({ status }: Fact): boolean => status === 'single';

/** The attributions that rules are least sure of, each with its reason. */
function reportDoubts(setting: Setting, claims: readonly Claim[]): readonly string[] {
  return claims
    .filter(({ confidence }) => confidence < LOW_CONFIDENCE)
    .map(
      (claim) =>
        `  ${publisherOf(setting, claim.source)}, ${describeVoice(setting, claim)} (${claim.rule ?? 'no rule'}): “${line(claim.quote)}”`,
    );
}

/**
 * Gives the readable account of an index, what most needs an eye first: what the sources differ in and agree on, each with every quote and its
 * source; attributions in doubt; events; entities with variants and roles; the sources; and last what only one of them says, a line each.
 */
export function writeReport(index: FactIndex): string {
  const setting: Setting = {
    sources: new Map(index.sources.map((source) => [source.id, source])),
    entities: new Map(index.entities.map((entity) => [entity.id, entity])),
    claims: new Map(index.claims.map((claim) => [claim.id, claim])),
  };
  const [alone, shared] = [index.facts.filter(isAlone), index.facts.filter((fact) => !isAlone(fact))];
  const isOpen = ({ differs }: Fact): boolean => differs !== null;
  const facts = (list: readonly Fact[]): readonly string[] => list.map((fact) => reportFact(setting, fact));
  return [
    section('FACTS: WHAT THE SOURCES DIFFER IN', facts(shared.filter(isOpen))),
    section('FACTS: WHAT THEY AGREE ON', facts(shared.filter((fact) => !isOpen(fact)))),
    section('SPEAKERS IN DOUBT', reportDoubts(setting, index.claims)),
    section(
      'EVENTS',
      index.events.map((event) => reportEvent(setting, event)),
    ),
    section(
      'ENTITIES',
      index.entities.map((entity) => reportEntity(setting, entity)),
    ),
    section('SOURCES', index.sources.map(reportSource)),
    section(
      'FACTS: WHAT ONE SOURCE ALONE SAYS',
      alone.map((fact) => reportSingle(setting, fact)),
    ),
  ].join('\n');
}
