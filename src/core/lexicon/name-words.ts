/** Words that tell names from other words and one kind of name from another (assets/name-words, given-names, ordinary-words). */
import calendar from '../../../assets/calendar.json';
import givenNames from '../../../assets/given-names.json';
import localeNames from '../../../assets/given-names-locales.json';
import worldNames from '../../../assets/given-names-world.json';
import words from '../../../assets/name-words.json';
import ordinaryWords from '../../../assets/ordinary-words.json';
import stopWords from '../../../assets/stop-words.json';
import { makeLookupTable } from '../text/lookup-table';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);

export const HONORIFICS = set(words.honorifics);
export const TITLES = set([...words.titles, ...words.honorifics]);
/** Titles of several people, before the first's name: "Justices Ada Blom and Erik Holt". */
export const PLURAL_TITLES = set(words.pluralTitles);
/** Titles written in capitals ("CEO", "MEP"), in small letters. */
export const ACRONYM_TITLES = set(words.acronymTitles);
/** Words for relatives: titles only at the front ("Brother Luca"), elsewhere names ("Choe Son Hui"). */
export const KIN_TITLES = set(words.kinTitles);
/** Titles that names of places and bodies begin with ("Prince Rupert Stadium"). */
export const ROYAL_TITLES = set(words.royalTitles);
/** First halves of compounds that are no part of a name ("Pro-Kurdish"). */
export const PREFIXES = set(words.prefixes);
/** Words right before the name of a party or paper ("the opposition X"). */
export const FACTION_WORDS = set(words.factionWords);
/** Titles that are as often part of another name ("State", "General", "National"). */
export const WEAK_TITLES = set(words.weakTitles);
/** Words before a title or name that say in what state its bearer is ("former", "top"). */
export const STATUS_ADJECTIVES = set(words.statusAdjectives);
export const TITLE_JOINTS = set(words.titleJoints);
/** Head words of papers and broadcasters ("Tarsk Gazette"). */
export const MEDIA_HEADS = set(words.mediaHeads);
export const ORGANIZATION_HEADS = set([...words.organizationHeads, ...words.mediaHeads]);
export const PLACE_HEADS = set(words.placeHeads);
export const PLACE_FRONTS = set(words.placeFronts);
/** Head words that are also last names ("Hill", "Park"). */
export const SURNAME_HEADS = set(words.surnameHeads);
/** Words for relatives and friends: a role only with whose. */
export const KINSHIP = set(words.kinship);
/** Head words that a body's short name leaves out ("Norwell" for "Norwell Group"). */
export const CORPORATE_HEADS = set(words.corporateHeads);
/** First words of a body's name ("Radio Tarsk"). */
export const ORGANIZATION_FRONTS = set(words.organizationFronts);
/** Second words of a local body's name, the first being the place ("Eastmere City Council"). */
export const LOCAL_HEADS = set(words.localHeads);
/** Letters behind a person's name ("KC"). */
export const POSTNOMINALS = set(words.postnominals);
/** Words whose "of" is followed by a place ("mayor of"). */
export const PLACE_OFFICES = set(words.placeOffices);
/** Words whose "to" is followed by a place ("flight to"). */
export const TRAVEL_WORDS = set(words.travelNouns);
/** Second halves of what is said of companies ("state-owned"). */
export const OWNED_WORDS = set(words.ownedWords);
export const DOCUMENT_HEADS = set(words.documentHeads);
export const ROLE_HEADS = set(words.roleHeads);
/** Nouns of a plan or proposal, whose versions are one document. */
export const DRAFT_HEADS = set(words.draftHeads);
/** Nouns of a law or treaty, which has a name of its own. */
export const ACT_HEADS = set(words.actHeads);
/** Words that tell one version of a document from another. */
export const VERSION_WORDS = set(words.versionWords);
/** Version words that a document's name does without. */
export const LEADING_VERSIONS = set(words.leadingVersions);
/** Words that say that no particular document is meant. */
export const VAGUE_WORDS = set(words.vagueWords);
export const EXTRA_WORDS = set(words.extraWords);
export const INDEFINITES = set(words.indefinites);
/** Roles that countries and bodies have as well ("NATO member Hungary"). */
export const LOOSE_ROLES = set(words.looseRoles);
export const NON_NAMES = set(words.nonNames);
/** Small words inside names: of bodies ("Ministry of Defence"), and of people's last names ("van der", "bin", "y"). */
export const CONNECTORS = set([...words.connectors, ...words.particles]);
/** Small words that belong to a last name ("von der Leyen", "binti Osman"). */
export const PARTICLES = set(words.particles);
/** Those of them that are no words of English: a name may begin with one ("al-Assad"). */
export const LEADING_PARTICLES = set(words.leadingParticles);
export const SPEECH_VERBS = set(words.speechVerbs);
export const HUMAN_VERBS = set(words.humanVerbs);
export const COMPANY_NOUNS = set(words.companyNouns);
/** Those of them that begin no body's own name: at the front of a sentence they say what the name behind them is. */
export const FRONT_NOUNS = set(words.frontNouns);
export const COMPANY_TRAITS = set(words.companyTraits);
export const PLACE_NOUNS = set(words.placeNouns);
export const PLACE_PREPOSITIONS: Readonly<Record<string, number>> = makeLookupTable(words.placePrepositions);
export const DIRECTIONS = set(words.directions);
export const RELATIONS = set(words.relations);
const NOT_GIVEN = set(words.notGiven);
/** Given names, without those that are far more often something else ("Port", "Bank"). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...givenNames.split(' ').filter((name) => !NOT_GIVEN.has(name)),
  ...worldNames.split(' '),
  ...localeNames.split(' '),
]);
/** Family names of languages that put them first ("Kim Jong-un"). */
export const EASTERN_FAMILY_NAMES = set(words.easternFamilyNames);
/** Nouns that, right behind a name, say it is a body's ("the Ennahda party"). */
export const GROUP_NOUNS = set(words.groupNouns);
export const STOP_WORDS = set(stopWords.words.split(' '));
const ORDINARY = set(ordinaryWords.split(' '));
const DAYS = set(
  [...Object.keys(calendar.months), ...Object.keys(calendar.weekdays)].filter((word) => word.length > 2),
);

/** Whether the word, in small letters, is a month or a day of the week, or its abbreviation. */
export function isCalendarWord(lower: string): boolean {
  return DAYS.has(lower);
}

const GIVEN_LOWER = set([...GIVEN_NAMES].map((name) => name.toLowerCase()));

/** Whether the word, in small letters, is an ordinary English word; regular plurals and verb forms of one are. */
export function isOrdinaryWord(lower: string): boolean {
  if (ORDINARY.has(lower) || STOP_WORDS.has(lower)) return true;
  if (GIVEN_LOWER.has(lower)) return false;
  const stem = lower.replace(/(?:ing|ed|es|s|ly)$/u, '');
  return stem !== lower && stem.length > 2 && (ORDINARY.has(stem) || ORDINARY.has(`${stem}e`));
}

/** Whether a word as printed may be no more than an ordinary word with a capital; "US" and "WHO" may not. */
export function isOrdinaryCapital(text: string): boolean {
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  return !isAcronym && isOrdinaryWord(text.toLowerCase());
}
