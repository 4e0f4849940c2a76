/** The title of a fact without the values that it ends with: "The ferry had 320 seats (312 / 320)"; as it is where there are none. */
export const withoutValues = (title: string): string => title.replace(/ \([^()]+ \/ [^()]+\)$/, '');
