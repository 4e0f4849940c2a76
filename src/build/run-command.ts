import { reasonOf } from './reason-of';

type Command<Options> = {
  /** What `--help` prints, also printed behind a fault of the arguments. */
  readonly usage: string;
  /** Throws where the arguments make no sense. */
  readonly readOptions: (args: readonly string[]) => Options;
  /** Does it. Gives the exit code: 0, or 1 after one line for every fault on standard error. */
  readonly run: (options: Options) => number;
};

/** Reads the arguments and runs the command with them. Gives the exit code; arguments that make no sense give 1. */
export function runCommand<Options extends { readonly help: boolean }>(
  { usage, readOptions, run }: Command<Options>,
  args: readonly string[],
): number {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n${usage}`);
    return 1;
  }
  if (!options.help) return run(options);
  process.stdout.write(usage);
  return 0;
}
