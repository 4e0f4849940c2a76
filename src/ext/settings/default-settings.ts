/** The settings where nothing was set; apart from their check, since every page needs these and no page needs that. */
import type { Settings } from '../../core/settings/settings';

/** What a reader who never opens the settings gets. */
export const DEFAULTS: Settings = {
  paused: false,
  act: 'articles',
  // A name is marked once a section, or a page about one man is nothing but marks.
  density: 'first',
  markStyle: 'dotted',
  // Rest that tells pointing from passing over: 300 to 500 ms in the field. Wikipedia's previews wait 500, of which 150 load; ours are on
  // hand at once, and 400 is the longest wait that still feels like an answer (Doherty's threshold).
  dwellMs: 400,
  sites: {},
  wrongMatches: [],
  sourcesOff: [],
  languagesOff: [],
  sync: false,
};
