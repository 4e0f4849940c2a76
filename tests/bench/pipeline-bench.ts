/** The pipeline's bench, run alone (`npx tsx tests/bench/pipeline-bench.ts [SIZE …]`) or from bench.ts. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/**
 * Gives the bench's lines for libraries of these sizes, or of its own. It runs as one file in a process of its own, as the extension is built: what
 * loads sources one by one names each inner function anew whenever it is made, which takes half as much memory again. Throws what the bench throws.
 */
export async function benchPipeline(sizes: readonly string[] = []): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-bench-'));
  try {
    const outfile = join(folder, 'pipeline.mjs');
    const entryPoints = [resolve('tests/bench/pipeline-in-node.ts')];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile, ...sizes]);
    return stdout.trimEnd().split('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${(await benchPipeline(process.argv.slice(2))).join('\n')}\n`);
