/** Gives what is wrong with one file of a folder of sources. */
export type SeedProblem = { readonly file: string; readonly what: string };

/** Gives the error of a folder that cannot be read as sources: every problem, not only the first. */
export class SeedErrors extends Error {
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(problems.map(({ file, what }) => `${file}: ${what}`).join('\n'));
    this.name = 'SeedErrors';
    this.problems = problems;
  }
}
