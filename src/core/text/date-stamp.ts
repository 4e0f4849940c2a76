/** A date stamp glued to the front of a sentence ("date 2025-12-04 Kremlin officials said"). */
const GLUED_DATE =
  /^(?:date|dated|published|updated|posted)(?: on)?:?\s+\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?=\s+\S)/iu;
/** No stamp is longer, in characters. */
const REACH = 60;

/** How many characters of a line are a date stamp that words follow; 0 without one. */
export const stampLength = (line: string): number => GLUED_DATE.exec(line.slice(0, REACH))?.[0].length ?? 0;
