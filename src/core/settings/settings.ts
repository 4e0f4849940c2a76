/** What the reader can set. Kept by src/ext/settings/settings.ts, shown by src/ui/settings. */
import type { SiteSwitches } from '../site';

/** Where to act: pages that look like articles, sites switched on, or every page. */
type Act = 'articles' | 'chosen' | 'everywhere';
/**
 * Which mentions get a mark. all; first: each target's first in each section, ordinary words that may mean an event left out; disputed: where
 * sources differ; none: cards by key only.
 */
export type Density = 'all' | 'first' | 'disputed' | 'none';
/** How a mark is drawn; dotted is a thin underline that differs by shape for each status. */
export type MarkStyle = 'dotted' | 'solid' | 'tint';

/** "This match is wrong": `surface` never means `target` again, here (`host`) or anywhere (null). */
export type WrongMatch = {
  readonly surface: string;
  readonly target: string;
  /** Display name of the target, for the list in the settings. */
  readonly name: string;
  readonly host: string | null;
};

/** Version 1 of the stored value. */
type SettingsV1 = {
  readonly paused: boolean;
  readonly act: Act;
  readonly density: Density;
  readonly markStyle: MarkStyle;
  /** How long the pointer rests on a mark before its card opens; ms, 50..2000. */
  readonly dwellMs: number;
  readonly sites: SiteSwitches;
  readonly wrongMatches: readonly WrongMatch[];
  /** Files of sources the reader switched off. */
  readonly sourcesOff: readonly string[];
  /** Languages in which names are not marked; of `NAME_LANGUAGES` (src/core/match/name-languages.ts). */
  readonly languagesOff: readonly string[];
  /** Settings and switches go to the reader's other browsers by the browser's own sync. Each browser decides for itself. */
  readonly sync: boolean;
};
/** The current version. */
export type Settings = SettingsV1;

/** The settings that are one value each. */
type PlainSettings = Pick<
  Settings,
  'paused' | 'act' | 'density' | 'markStyle' | 'dwellMs' | 'languagesOff' | 'sync'
>;

/** One thing the reader changed. Changes are applied in order of arrival, each to the value as it then is. */
export type SettingsChange =
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean; readonly onlyHere: boolean }
  | { readonly kind: 'forgetSite'; readonly name: string }
  | { readonly kind: 'wrongMatch'; readonly match: WrongMatch }
  | { readonly kind: 'undoWrongMatch'; readonly match: WrongMatch }
  | { readonly kind: 'source'; readonly file: string; readonly on: boolean }
  | { readonly kind: 'set'; readonly values: Partial<PlainSettings> };
