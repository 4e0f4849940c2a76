/** A fact's status in words: the label a reader sees first, and what belongs beside it. In: counts and names. Out: the reader's language. */
import type { Difference, Status } from '../../core/model';
import { t, tn, type TextKey } from '../text/translate';

/** What the words are made of; a `HintFact` has all but `isThisPage`. */
export type StatusInput = {
  readonly status: Status;
  readonly differs: Difference | null;
  /** Distinct sources, the page being read not counted. */
  readonly sources: number;
  /** Display names. */
  readonly origins: readonly string[];
  /** True when the page being read is one of the fact's sources. */
  readonly isThisPage: boolean;
};

/** The label in words, and details that stand behind it. */
export type StatusWords = { readonly label: string; readonly details: readonly string[] };

const DIFFERENCE: Readonly<Record<Difference, TextKey>> = {
  number: 'differsNumber',
  place: 'differsPlace',
  time: 'differsTime',
  participants: 'differsParticipants',
  wording: 'differsWording',
  holding: 'differsHolding',
};

/** What the sources differ in, in a word. */
export function differenceName(differs: Difference): string {
  return t(DIFFERENCE[differs]);
}

/** What a dispute is called: one article may tell what one side claims and the other denies. */
export function disputedName(sources: number): string {
  return t(sources < 2 ? 'accountsDiffer' : 'statusDisputed');
}

/** The label ("5 sources agree"), its details ("one origin: Yuri Ushakov"), in reading order and maybe none, and the one origin that they name. */
export function statusWords(input: StatusInput): StatusWords & { readonly origin: string | undefined } {
  const voices = voicesOf(input);
  const details = [...differenceOf(input), ...voiceWords(voices)];
  return { label: labelOf(input), details, origin: voices.length > 1 ? undefined : voices[0] };
}

function labelOf({ status, sources, isThisPage }: StatusInput): string {
  if (status === 'disputed') return disputedName(sources + Number(isThisPage));
  if (status === 'updated') return t('statusUpdated');
  if (sources === 0) return t('onlyThisPage');
  if (isThisPage) return tn('otherSourcesAgree', sources);
  return status === 'agreed' && sources > 1 ? tn('sourcesAgree', sources) : t('statusSingle');
}

function differenceOf({ status, differs }: StatusInput): string[] {
  const isShown = (status === 'disputed' || status === 'updated') && differs !== null;
  return isShown ? [differenceName(differs)] : [];
}

/** Fewer origins than sources is news: five outlets that quote one aide are one voice. Empty where they are as many. */
function voicesOf({ origins, sources, isThisPage }: StatusInput): readonly string[] {
  return origins.length < sources + Number(isThisPage) ? origins : [];
}

function voiceWords(voices: readonly string[]): string[] {
  return voices.length > 1 ? [tn('origins', voices.length)] : voices.map((origin) => t('oneOrigin', origin));
}
