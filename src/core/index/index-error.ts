/** Gives the error of a value that is not a fact index: `where` is a path like `claims[3].speaker`, `what` says what is wrong there. */
export class IndexError extends Error {
  /** Path to the offending value inside the index. */
  readonly where: string;

  constructor(where: string, what: string) {
    super(`fact index: ${where}: ${what}`);
    this.name = 'IndexError';
    this.where = where;
  }
}
