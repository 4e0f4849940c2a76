/** Time and memory of the pipeline by number of articles, and of a library that grows by one. pipeline-bench.ts makes one file of it and runs that. */
import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileIndex } from '../../src/core/compile';
import { createDocumentMemory } from '../../src/core/document-memory';
import { makeArticle } from './made-articles';

const SIZES = [10, 100, 1000] as const;

/**
 * One run: milliseconds an article, and the heap in megabytes: at its fullest with what was not collected yet, and after a collection at the
 * end, when the articles and their index are left.
 */
type PipelineRun = {
  readonly articles: number;
  readonly words: number;
  readonly msPerArticle: number;
  readonly fullestMb: number;
  readonly keptMb: number;
};

const toMb = (bytes: number): number => bytes / 2 ** 20;

/** Collects all garbage. https://nodejs.org/docs/latest-v20.x/api/v8.html#v8setflagsfromstringflags */
function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Gives the runs for 10, 100 and 1,000 articles of about 1,000 words, after one that warms the engine up. */
function benchPipeline(sizes: readonly number[]): readonly PipelineRun[] {
  compileIndex(Array.from({ length: 10 }, (_, at) => makeArticle(at + 100_000)));
  return sizes.map((articles) => {
    const sources = Array.from({ length: articles }, (_, at) => makeArticle(at));
    const words = sources.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    collect();
    const profiler = new GCProfiler();
    profiler.start();
    const start = performance.now();
    const index = compileIndex(sources);
    const msPerArticle = (performance.now() - start) / articles;
    const end = process.memoryUsage().heapUsed;
    const fullest = profiler
      .stop()
      .statistics.reduce((most, { beforeGC }) => Math.max(most, beforeGC.heapStatistics.usedHeapSize), end);
    collect();
    const keptMb = toMb(process.memoryUsage().heapUsed);
    if (index.sources.length !== articles) throw new Error('sources were lost');
    return { articles, words, msPerArticle, fullestMb: toMb(fullest), keptMb };
  });
}

/** Sources of the library that grows, and how often it does. */
const LIBRARY = 100;
const ADDITIONS = 5;

/** Gives the middle time, in milliseconds, of compiling a library of 100 sources when one is added, with what is kept of the others. */
function benchAdding(): number {
  const memory = createDocumentMemory();
  const library = Array.from({ length: LIBRARY }, (_, at) => makeArticle(at));
  compileIndex(library, undefined, { memory });
  const times = Array.from({ length: ADDITIONS }, (_, at) => {
    const start = performance.now();
    compileIndex([...library, makeArticle(LIBRARY + at)], undefined, { memory });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ADDITIONS >> 1]!;
}

function describePipeline(runs: readonly PipelineRun[]): readonly string[] {
  return runs.map(
    ({ articles, words, msPerArticle, fullestMb, keptMb }) =>
      `pipeline  ${String(articles).padStart(5)} articles of ${Math.round(words / articles)} words: ${msPerArticle.toFixed(1)} ms each, heap at most ${fullestMb.toFixed(0)} MB, ${keptMb.toFixed(0)} MB after a collection`,
  );
}

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(`${describePipeline(benchPipeline(sizes.length > 0 ? sizes : SIZES)).join('\n')}\n`);
process.stdout.write(`pipeline  add one to ${LIBRARY} sources: ${benchAdding().toFixed(0)} ms\n`);
