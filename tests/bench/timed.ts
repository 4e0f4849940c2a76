/** Clocks of the bench's calls inside a page. Times are milliseconds. */

/** How long one run takes. */
export const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Long against the clock's grain of 5 µs and against one pause for memory. */
const LEAST_MS = 3;

/** How long a run takes when it is made again and again. */
export const timedOften = (run: () => unknown): number => {
  const start = performance.now();
  let runs = 0;
  let spent = 0;
  while (spent < LEAST_MS) {
    run();
    runs++;
    spent = performance.now() - start;
  }
  return spent / runs;
};
