/**
 * The whole way from a page's text to its mentions: names, then the page as a whole, then events and documents, then each mention's facts.
 * In: a `Matcher` and a `Page`. Out: `Mention[]`. It never throws, whatever the text.
 */
import type { Mention, Page } from '../page';
import { rankFacts } from '../rank/rank-facts';
import type { Matcher } from './matcher';
import { inflectsNames, languageOf } from './page-language';
import { readHit } from './read-hits';
import { scanCharacters } from './scan-characters';
import { scanWords } from './scan-words';
import { weighPage, type Verdict } from './weigh-page';

const toMention = (matcher: Matcher, { reading, score, shown, doubt }: Verdict): Mention => ({
  block: reading.block,
  start: reading.start,
  end: reading.end,
  surface: reading.surface,
  target: matcher.targets[reading.target]!.entity.id,
  kind: reading.kind,
  how: reading.how,
  score,
  shown,
  doubt,
  facts: [],
});

const byPlace = (a: Mention, b: Mention): number => a.block - b.block || a.start - b.start || b.end - a.end;

/** The mentions on a page, sorted by block and start; they may nest, never cross. Facts are ranked for each one's sentence. */
export function findMentions(matcher: Matcher, page: Page): Mention[] {
  const inflects = inflectsNames(languageOf(page));
  const readings = page.blocks.flatMap(({ text }, block) =>
    [...scanWords(matcher, text), ...scanCharacters(matcher, text)].flatMap(
      (hit) => readHit(matcher, { text, block, inflects }, hit) ?? [],
    ),
  );
  const mentions = weighPage(matcher, page, readings).map((verdict) => toMention(matcher, verdict));
  return mentions
    .sort(byPlace)
    .map((mention) => ({ ...mention, facts: rankFacts(matcher.index, page, mention) }));
}
