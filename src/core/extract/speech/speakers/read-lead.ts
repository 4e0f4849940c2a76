/**
 * Stories that open on somebody's word and name him in the next paragraph: "…, the interior minister said." ⏎ "Karel Novak told reporters …".
 * In: a document's units and the roles that are stated. Out: who it is, so that the roles can be told of him as well.
 */
import type { Attribution } from '../../../document';
import type { EntityId } from '../../../model';
import { findFrames } from '../frames/frames';
import type { Frame } from '../frames/make-frame';
import type { Phrase } from '../phrases/make-phrase';
import { isHumanNoun } from '../phrases/phrase-words';
import { describeSpeaker } from './describe-speaker';
import { genderOfNoun } from './pronouns';
import { findHolders, makeRole, splitWords, type RoleTable } from './roles';
import { SURE_LIKELY } from './speakers';
import { tokenAt, type Token } from '../tokens';
import type { Unit } from '../units';
import { readWanted } from './wanted';

/** Who is named late: the paragraph that only describes him, its words for him, and the person. */
export type Lead = { readonly paragraph: number; readonly described: string; readonly entity: EntityId };

/** Nouns for those whom no text names, and for anybody's people: the next name need not be theirs. */
const NAMELESS =
  /^(?:official|source|diplomat|aide|insider|person|people|man|woman|boy|girl|witness|eyewitness|neighbour|neighbor|resident|friend|colleague|relative|reporter|journalist|correspondent|spokesman|spokeswoman|spokesperson|adviser|advisor|assistant|lawyer|attorney|solicitor|barrister|member|officer|soldier|worker|employee|user|voter|driver|passenger|tourist|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|cousin|wife|husband|widow|widower|partner|ex-wife|ex-husband|girlfriend|boyfriend|victim|suspect|prisoner|detainee|survivor|protester|critic|opponent|supporter|ally|rival|colleague|guest|counterpart)$/;

/** What is known of the persons. */
type Known = { readonly roles: RoleTable; readonly genders: ReadonlyMap<EntityId, string> };

/** Who speaks in the paragraph that opens the story and is named in the next one, or null. */
export function readLead(units: readonly Unit[], text: string, known: Known): Lead | null {
  const paragraphs = [1, 2, 3].map((paragraph) =>
    units.filter((unit) => unit.kind === 'body' && unit.paragraph === paragraph),
  );
  for (const paragraph of [1, 2]) {
    const [told, next] = [paragraphs[paragraph - 1] ?? [], paragraphs[paragraph]?.[0]];
    const entity = next === undefined ? null : readNamed(next);
    const before = paragraphs.slice(0, paragraph).flat();
    const isNew = entity !== null && !isNamed(before, entity) && !told.some(hasNamedSpeaker);
    const described = isNew ? describe(told, entity, text, known) : null;
    if (entity !== null && described !== null) return { paragraph, described, entity };
  }
  return null;
}

/** The words of whoever ends the paragraph, when they may be said of that person and of nobody else; or null. */
function describe(
  told: readonly Unit[],
  entity: EntityId,
  text: string,
  { roles, genders }: Known,
): string | null {
  const unit = told.at(-1);
  const phrase = unit === undefined ? null : readTold(unit);
  if (unit === undefined || phrase === null || hasPost(roles, entity)) return null;
  const { head, modifiers } = readWanted(phrase, unit.tokens);
  const gender = genders.get(entity);
  const differs = gender !== undefined && (genderOfNoun(head) ?? gender) !== gender;
  if (differs || findHolders(roles, head, modifiers).length > 0) return null;
  return describeSpeaker(phrase, unit.tokens, text).described;
}

/** The roles with that of the one named late. */
export function addLead(roles: RoleTable, { described, entity }: Lead): RoleTable {
  return new Map([...roles, [entity, [...(roles.get(entity) ?? []), makeRole(splitWords(described))]]]);
}

/** The attributions of the paragraph that only describes him, with his name. */
export function nameLead(said: readonly Attribution[], { described, entity }: Lead): Attribution[] {
  return said.map((item) => {
    if (item.described !== described) return item;
    const confidence = Math.round(item.confidence * SURE_LIKELY * 100) / 100;
    return { ...item, speaker: entity, described: null, confidence };
  });
}

/** An age is no post. */
function hasPost(roles: RoleTable, entity: EntityId): boolean {
  return (
    roles.get(entity)?.some(({ heads }) => [...heads].some((head) => !head.endsWith('-year-old'))) === true
  );
}

function isNamed(units: readonly Unit[], entity: EntityId): boolean {
  return units.some(({ tokens }) => tokens.some(({ name }) => name?.entity === entity));
}

/** "the interior minister", "its director": whose word ends the paragraph, and nobody else's. */
function readTold({ tokens }: Unit): Phrase | null {
  const [frame, ...more] = findFrames(tokens).filter(isSpeech);
  const phrase = frame?.subject ?? null;
  // "The minister has warned …, as Ruritania announced that …": no other person.
  const isAlone = more.every(({ subject }) => /^(?:place|organization)$/.test(subject?.name?.kind ?? ''));
  if (phrase === null || !isAlone || phrase.kind !== 'description' || phrase.plural) return null;
  const isSomebody = isHumanNoun(phrase.head) && !NAMELESS.test(phrase.head);
  return isSomebody && !/^(?:his|her|their)$/.test(tokenAt(tokens, phrase.from).lower) ? phrase : null;
}

const isSpeech = ({ shape, relative, verb }: Frame): boolean =>
  (shape === 'own' || shape === 'inverted') && !relative && verb?.kind !== 'think';

/** "Blom said … The League's leader told": the description goes on with her. */
const hasNamedSpeaker = ({ tokens }: Unit): boolean =>
  findFrames(tokens).some((frame) => isSpeech(frame) && frame.subject?.name?.kind === 'person');

/** The person who opens the paragraph and speaks in its first sentence, or speaks its first quotation. */
function readNamed({ tokens }: Unit): EntityId | null {
  const frame = findFrames(tokens).find(isSpeech);
  const phrase = frame?.subject ?? null;
  if (frame === undefined || phrase?.name?.kind !== 'person') return null;
  return mayOpen(tokens, phrase.start, frame.first) ? phrase.name.entity : null;
}

/** At the start, behind the first quotation, or behind "Speaking in Strelsau on Tuesday,"; nobody else stands before him. */
function mayOpen(tokens: readonly Token[], start: number, first: number): boolean {
  const { kind, lower } = tokenAt(tokens, 0);
  if (start === 0 || (kind === 'quote' && first === 1)) return true;
  const leads = /^(?:speaking|addressing|writing)$/.test(lower) && tokenAt(tokens, start - 1).lower === ',';
  return leads && !tokens.slice(0, start).some(({ name }) => name?.kind === 'person');
}
