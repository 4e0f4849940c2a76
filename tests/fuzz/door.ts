/** What a door is, and the two things said of many doors. No test runner and no Node here: page-doors.ts runs in browsers as well. */
import fc, { type Arbitrary } from 'fast-check';

/** A door through which something comes in that we did not make; `weight` says how many cases it gets of the runs asked for in a short run, since a page costs more than a string. */
export type Door = {
  readonly name: string;
  readonly weight: number;
  readonly property: fc.IProperty<[unknown]> | fc.IAsyncProperty<[unknown]>;
};

/** A door whose `holds` throws where what must hold of every input does not. */
export const door = <Input>(
  name: string,
  weight: number,
  input: Arbitrary<Input>,
  holds: (input: Input) => void,
): Door => ({ name, weight, property: fc.property(input, holds) });

/** The same for a door that answers later. */
export const asyncDoor = <Input>(
  name: string,
  weight: number,
  input: Arbitrary<Input>,
  holds: (input: Input) => Promise<void>,
): Door => ({ name, weight, property: fc.asyncProperty(input, holds) });

/** @throws Error that says what does not hold */
export function expectThat(isSo: boolean, what: string, seen?: unknown): void {
  if (!isSo) throw new Error(`${what}: ${JSON.stringify(seen)}`);
}

/** Runs it; errors of that kind are an answer, all others are thrown on. */
export function throwsOnly(kind: new (...args: never[]) => Error, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
  }
}
