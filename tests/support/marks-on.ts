/** What a matcher finds on a page, as most tests of it ask. */
import type { HintKind } from '../../src/core/hint/hint';
import { findMentions } from '../../src/core/match/find-mentions';
import type { Matcher } from '../../src/core/match/matcher';
import type { Page } from '../../src/core/page/page';
import { makePage } from './make/make-index';

type About = Partial<Omit<Page, 'blocks'>>;

/** The words that are marked on a page of these blocks, in its order. */
export const marksOn = (matcher: Matcher, texts: readonly string[], about: About = {}): string[] =>
  findMentions(matcher, makePage(texts, about)).flatMap(({ surface, shown }) => (shown ? [surface] : []));

/** The words found to mean something of a kind, marked or not, in its order. */
export const wordsFor = (
  kind: HintKind,
  matcher: Matcher,
  texts: readonly string[],
  about: About = {},
): string[] =>
  findMentions(matcher, makePage(texts, about)).flatMap((mention) =>
    mention.kind === kind ? [mention.surface] : [],
  );
