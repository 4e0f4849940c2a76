/**
 * The whole way from a page's text to its mentions: names, then the page as a whole, then events and documents, then each mention's facts.
 * In: a `Matcher` and a `Page`. Out: `Mention[]`. It never throws, whatever the text.
 */
import type { Mention, Page } from '../page/page';
import { startRanking } from '../rank/rank-facts';
import { cutBlocks } from './cut-blocks';
import { findDocuments } from './events/find-documents';
import { findEvents } from './events/find-events';
import { viewPage } from './events/page-view';
import type { Matcher } from './matcher';
import { languageOf, startInflection } from './page-language';
import { mayBearTwoSurnames } from './judge/second-surname';
import { startLeading } from './judge/leading-words';
import { withHonoured } from './judge/honoured-names';
import { withPlacesBeforePersons } from './judge/judge-place';
import { readHit, type BlockContext } from './read-hits';
import { scanText, type Hit } from './scan-text';
import { weighPage, type Verdict } from './judge/weigh-page';

const toMention = (matcher: Matcher, { reading, score, shown, doubt }: Verdict): Mention => ({
  block: reading.block,
  start: reading.start,
  end: reading.end,
  surface: reading.surface,
  target: matcher.targetAt(reading.target).entity.id,
  kind: reading.kind,
  how: reading.how,
  score,
  shown,
  doubt,
  facts: [],
});

/** Events are looked for only on a page that names somebody of the index: elsewhere every "meeting" is another. */
const isAboutIndex = (names: readonly Mention[]): boolean =>
  names.some(({ kind, shown }) => kind === 'person' && shown);

const findStory = (matcher: Matcher, page: Page, names: readonly Mention[]): Mention[] => {
  const view = viewPage(matcher, page, names);
  return [...findEvents(matcher.index.events, view), ...findDocuments(matcher.documents, view)];
};

const byPlace = (a: Mention, b: Mention): number => a.block - b.block || a.start - b.start || b.end - a.end;

/** "Wit- koff": a name that a scan or an old page parted at a line's end. Small words behind a hyphen are no part ("Moscow- and Kyiv-based"). */
const PARTED =
  /-(?<=\p{Lu}\p{Ll}{1,12}-) (?=\p{Ll}{2})(?!(?:and|or|to|und|oder|bis|et|ou|en|och|og|eller|of|és|ja|ve|e|y)\b)/gu;
/** Such places with soft hyphens, which the search passes over: offsets stay. */
const joinParted = (page: Page): Page =>
  page.blocks.some(({ text }) => text.includes('- '))
    ? {
        ...page,
        blocks: page.blocks.map((block) => ({
          ...block,
          text: block.text.replace(PARTED, '\u00ad\u00ad'),
        })),
      }
    : page;

type BlockHit = { readonly block: number; readonly hit: Hit };

const scanPage = (matcher: Matcher, page: Page): BlockHit[] => {
  const hits: BlockHit[] = [];
  page.blocks.forEach(({ text }, block) => {
    for (const hit of scanText(matcher, text)) hits.push({ block, hit });
  });
  return hits;
};

/** What is asked of every name's page. */
const readPage = (page: Page): Omit<BlockContext, 'text' | 'block'> => {
  const language = languageOf(page);
  return {
    mayInflect: startInflection(page),
    mayGoOn: mayBearTwoSurnames(language),
    isCapitalName: language !== 'de',
    isEnglish: language === 'en' || language === null,
    isLeading: startLeading(page, language),
  };
};

/** The mentions on a page, sorted by block and start; they may nest, never cross. Facts are ranked for each one's sentence. */
export function findMentions(matcher: Matcher, printed: Page): Mention[] {
  const { page, placeOf } = cutBlocks(joinParted(printed));
  const hits = scanPage(matcher, page);
  if (hits.length === 0) return [];
  const onPage = readPage(page);
  const readings = hits.flatMap(({ block, hit }) => {
    const { text } = page.blocks[block]!;
    return readHit(matcher, { text, block, ...onPage }, hit) ?? [];
  });
  const names = weighPage(matcher, page, withHonoured(page, withPlacesBeforePersons(readings))).map(
    (verdict) => toMention(matcher, verdict),
  );
  const mentions = isAboutIndex(names) ? [...names, ...findStory(matcher, page, names)] : names;
  const factsFor = startRanking(matcher.index, page, mentions);
  return mentions.sort(byPlace).map((mention) => {
    const { block, offset: start } = placeOf(mention.block, mention.start);
    const end = start + mention.end - mention.start;
    const surface = printed.blocks[block]!.text.slice(start, end);
    return { ...mention, block, start, end, surface, facts: factsFor(mention) };
  });
}
