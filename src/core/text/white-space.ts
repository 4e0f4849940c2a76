/** White space as one reads it: however much of it stands between two words, it parts them. */

/** White space other than single blanks: hardly a line has any, and asking is far quicker than putting the line together anew. */
const UNEVEN = /\s\s|[^\S ]/;

/** Gives the text with single blanks for all its white space. */
export const evenOut = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
