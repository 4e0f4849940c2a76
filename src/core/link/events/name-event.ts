/** Names of events, made of plain labels with their data: "Talks in Geneva, 23 November 2025", "Resignation of Pablo Araya, 2 March 2026". */
import table from '../../../../assets/event-words.json';
import type { Holding, When } from '../../model';
import { writeDays } from '../../text/event-days';
import { capitalize } from '../../text/letter-case';

/** Names of participants in an event's name at most. */
const MAX_NAMED = 3;
/** What an event's name is made of. `people` and `bodies` are names of participants, most named first. */
export type NameParts = {
  readonly kind: string;
  /** What its texts call it where that says more than the kind: "cabinet meeting", "walk and lunch"; null where it does not. */
  readonly noun: string | null;
  /** It befell its people: who "survived a vote" did not hold it. */
  readonly isSuffered: boolean;
  /** It was only near its place. */
  readonly isNear: boolean;
  readonly where: string | null;
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly holding: Holding;
};

const joinNames = (names: readonly string[]): string => {
  const shown = names.slice(0, MAX_NAMED);
  const last = shown.length > 1 ? ` and ${shown.at(-1)!}` : '';
  return `${shown.slice(0, shown.length > 1 ? -1 : 1).join(', ')}${last}`;
};

const FRONT: Readonly<Record<Holding, string>> = {
  held: '',
  planned: 'Planned ',
  possible: 'Possible ',
  claimed: 'Claimed ',
  denied: 'Denied ',
};
/** Kinds that are done by bodies: "Ruling by Constitutional Court", "Vote by House of Representatives". */
const DONE_BY: ReadonlySet<string> = new Set(table.doneBy.split(' '));
/** Kinds that are done to a person: "Ruling on Pablo Araya". */
const DONE_ON: ReadonlySet<string> = new Set(table.doneOn.split(' '));
/** Kinds done by bodies that befall people and ships: "Expulsion of Pablo Araya", "Capture of Sea Lark". */
const BEFALLING: ReadonlySet<string> = new Set(['expulsion', 'summons', 'capture', 'suspension']);
/** Kinds that are no person's: "Search" of the home of whoever is named beside it. */
const NOBODYS: ReadonlySet<string> = new Set(table.nobodys.split(' '));
/** Kinds that whoever is named beside them had no hand in. */
const DONE_UNSEEN: ReadonlySet<string> = new Set(table.doneUnseen.split(' '));
/** Kinds of two sides: "Call between X and Y". */
const BETWEEN: ReadonlySet<string> = new Set(table.between.split(' '));

/** Kinds that people only join: "Forum with Pablo Araya" is not his. */
const JOINING: ReadonlySet<string> = new Set(table.joining.split(' '));

const isDoneBy = (kind: string, bodies: readonly string[]): boolean =>
  DONE_BY.has(kind) && (bodies.length > 0 || !BEFALLING.has(kind));

function leadOf(kind: string, company: readonly string[]): string {
  if (JOINING.has(kind)) return 'with';
  return BETWEEN.has(kind) && company.length > 1 ? 'between' : 'of';
}

/** "Ruling on Pablo Araya", "No-confidence vote on Pablo Araya": they are not who rules or votes. */
function isOnPeople({ kind, noun, isSuffered, people, bodies }: NameParts): boolean {
  const isOn = DONE_ON.has(kind) || isSuffered || noun?.includes('confidence') === true;
  return isOn && bodies.length === 0 && people.length > 0;
}

function nameCompany(parts: NameParts): string {
  const { kind, people, bodies } = parts;
  if (DONE_UNSEEN.has(kind)) return '';
  if (isOnPeople(parts)) return ` on ${joinNames(people)}`;
  const company = DONE_ON.has(kind) || NOBODYS.has(kind) ? bodies : [...people, ...bodies];
  if (company.length === 0) return '';
  if (isDoneBy(kind, bodies)) return ` by ${joinNames(company)}`;
  // "told the daily": who asks is no second who answers.
  const isAsked = kind === 'interview' && company.length > people.length && people.length > 0;
  if (isAsked) return ` of ${joinNames(people)} with ${joinNames(bodies)}`;
  return ` ${leadOf(kind, company)} ${joinNames(company)}`;
}

/** Kinds that have a place as their aim: "visit to", "capture of". */
function nameAim({ kind, where, people, isNear }: NameParts): string | null {
  if (where === null) return null;
  // A ship that was boarded off Lornach.
  if (kind === 'capture') return isNear ? null : ` of ${where}`;
  if (kind !== 'visit') return null;
  return `${people.length > 0 ? ` of ${joinNames(people)}` : ''} to ${where}`;
}

/** Gives the name without its time. */
export function labelEvent(parts: NameParts): string {
  const { kind, where, holding } = parts;
  const front = FRONT[holding];
  const named = parts.noun ?? kind;
  const noun = front === '' ? capitalize(named) : `${front}${named}`;
  const aim = nameAim(parts);
  if (aim !== null) return `${noun}${aim}`;
  const isByPeople = where === null || holding === 'possible' || PERSONAL_NAMES.has(kind);
  const company = isByPeople ? nameCompany(parts) : '';
  return company === '' && where !== null
    ? `${noun} ${parts.isNear ? 'near' : 'in'} ${where}`
    : `${noun}${company}`;
}

/** Kinds named after whom they befall, wherever that was: "Arrest of Pablo Araya". */
const PERSONAL_NAMES: ReadonlySet<string> = new Set(table.namedAfterPerson.split(' '));

/** Gives the name: the label and, where it is known, the time. */
export function nameEvent(parts: NameParts, when: When | null): string {
  return when === null ? labelEvent(parts) : `${labelEvent(parts)}, ${writeDays(when)}`;
}
