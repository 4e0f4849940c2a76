/** How long anything in a browser may take before a test says so: generous, since two cores carry two browsers. */
const LIMIT_MS = 15_000;
/** Between two looks. */
const PAUSE_MS = 25;

/** The first truthy answer of `look`. Throws with `what` and the last answer or error when the limit has passed. */
export async function waitFor<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<Awaited<T>>> {
  const end = Date.now() + LIMIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await look();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`waited ${LIMIT_MS / 1000} s for ${what}; last seen: ${describe(last)}`);
}

const describe = (last: unknown): string =>
  last instanceof Error ? last.message : (JSON.stringify(last) ?? 'nothing');
