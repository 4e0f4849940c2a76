/** Random cases for the page's doors in a real browser: real parsers, real shadow roots, real text nodes. */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { DoorReport, InPageFuzz } from './in-page';

/** The script to load into a page, as text. */
export async function bundleFuzz(): Promise<string> {
  const entry = new URL('./in-page.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // Lone surrogates in the tests' own constants must arrive as they are.
    charset: 'ascii',
  });
  return outputFiles[0]?.text ?? '';
}

/** Tries the cases in this tab, whose document is thrown away afterwards. */
export async function fuzzInPage(
  page: Page,
  script: string,
  { name, seed, cases }: { readonly name: string; readonly seed: number; readonly cases: number },
): Promise<DoorReport> {
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html><head></head><body></body></html>');
  await page.evaluate(script);
  return page.evaluate(
    (door, first, count) =>
      (globalThis as unknown as { whosaidFuzz: InPageFuzz }).whosaidFuzz(door, first, count),
    ...([name, seed, cases] as const),
  );
}
