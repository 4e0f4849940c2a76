/** The part of mark.js 8 the bench calls; the package has no types. */
declare module 'mark.js' {
  type MarkOptions = {
    readonly accuracy?: 'exactly';
    readonly separateWordSearch?: boolean;
    readonly diacritics?: boolean;
  };
  export default class Mark {
    constructor(root: HTMLElement);
    mark(words: string[], options: MarkOptions): void;
  }
}
