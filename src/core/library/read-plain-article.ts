/**
 * Whether a text is an article the pipeline can work with. In: text of a page, a file or the clipboard and what is known about it.
 * Out: a draft, or the reason why not. A day that nobody knows is taken from the head of the text; publishers are not looked for in it.
 */
import { segmentArticle } from '../segment/segment-article';
import { detectLanguage } from '../text/detect-language';
import type { ArticleReading, ArticleRefusal, SourceDraft } from './added-source';
import { inferPublished } from './infer-published';
import {
  isRealDay,
  isWebAddress,
  MAX_LANGUAGE_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_WORDS_LENGTH,
} from './source-limits';
import { tidyLine, tidyText } from './tidy-text';

/** What the caller knows about a text. */
export type KnownAbout = Omit<SourceDraft, 'text'>;

/** Nothing known. */
export const NOTHING_KNOWN: KnownAbout = {
  publisher: null,
  url: null,
  published: null,
  publishedBasis: null,
  language: null,
};

/** Languages whose names, speech and dates the pipeline reads. */
const READ_LANGUAGES: ReadonlySet<string> = new Set(['en']);
/** A teaser before a paywall has one or two sentences; the shortest agency report of the seeds has nine. */
const MIN_SENTENCES = 3;

/** The draft of an article, metadata that is not what it should be left out; or why the text is none. Never throws. */
export function readPlainArticle(raw: string, known: KnownAbout = NOTHING_KNOWN): ArticleReading {
  if (raw.length > 2 * MAX_TEXT_LENGTH)
    return refuse({ why: 'too-long', length: raw.length, limit: MAX_TEXT_LENGTH });
  const text = tidyText(raw);
  const refusal = findRefusal(text, known.language);
  if (refusal !== null) return refuse(refusal);
  return { ok: true, draft: makeDraft(text, known) };
}

function makeDraft(text: string, known: KnownAbout): SourceDraft {
  const isDated = known.published !== null && isRealDay(known.published);
  const { published, publishedBasis } = isDated ? known : inferPublished('', text);
  return {
    publisher: tidyLine(known.publisher, MAX_WORDS_LENGTH),
    url: known.url !== null && isWebAddress(known.url) ? known.url : null,
    published,
    publishedBasis: tidyLine(publishedBasis, MAX_WORDS_LENGTH),
    language: detectLanguage(text) ?? primaryTag(known.language),
    text,
  };
}

const refuse = (refusal: ArticleRefusal): ArticleReading => ({ ok: false, refusal });

function findRefusal(text: string, declared: string | null): ArticleRefusal | null {
  if (!/\p{L}/u.test(text)) return { why: 'empty' };
  if (text.length > MAX_TEXT_LENGTH) return { why: 'too-long', length: text.length, limit: MAX_TEXT_LENGTH };
  // What the words say counts before what the page declares: templates of many languages declare English.
  const language = detectLanguage(text) ?? primaryTag(declared);
  if (language !== null && !READ_LANGUAGES.has(language)) return { why: 'language', language };
  const sentences = segmentArticle(text).sentences.filter(({ kind }) => kind === 'body').length;
  return sentences < MIN_SENTENCES ? { why: 'stub', sentences } : null;
}

/** "en" of "en-GB"; null for what is no tag. */
function primaryTag(tag: string | null): string | null {
  const found = /^([a-z]{2,3})(?:[-_][a-z\d]+)*$/i.exec((tag ?? '').slice(0, MAX_LANGUAGE_LENGTH));
  return found?.[1]?.toLowerCase() ?? null;
}
