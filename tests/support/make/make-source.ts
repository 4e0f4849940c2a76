/** Sources for tests of the pipeline: a text, and what is not given is invented. */
import type { Source } from '../../../src/core/model';
import { hashText } from '../../../src/core/text/sha256';

/** A source in English, published on a Thursday; `at` numbers it from 1. */
export const makeSource = (text: string, at = 1, more: Partial<Source> = {}): Source => ({
  id: `s${at}`,
  file: `${String(at).padStart(2, '0')}.txt`,
  publisher: `Paper ${at}`,
  url: `https://paper${at}.example/story`,
  published: '2025-11-20',
  publishedBasis: 'made up',
  language: 'en',
  sha256: hashText(text),
  text,
  ...more,
});
