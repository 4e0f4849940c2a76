/**
 * "Copy citation": a quotation as text a newsroom can paste, with who said it, where and when, and a line of dissent where
 * other sources differ. In: a fact and one of its citations as the card holds them. Out: text. It never alters a quote's words.
 */
import { THIS_PAGE, type Citation, type HintAnswer, type HintFact } from '../hint/hint';
import { inMarks } from './in-marks';

/** Plain text, or Markdown with a quotation block. */
export type CitationStyle = 'plain' | 'markdown';

/** What stands between the quotations, which are never translated. Each gives a text with its values put in. */
export type CitationWords = {
  /** Speaker and place: "Yuri Ushakov, in Novinite, 4 December 2025". */
  readonly inPlace: (who: string, where: string) => string;
  readonly toldBy: (name: string) => string;
  readonly day: (iso: string) => string;
  readonly inferred: string;
  readonly othersDiffer: (values: string) => string;
  readonly otherValues: (values: string) => string;
  readonly differ: (values: string) => string;
  readonly thisPage: string;
};

/** How a citation is written. */
type Form = { readonly style: CitationStyle; readonly words: CitationWords };

/** Text to paste: quote, speaker, publisher, date, address, dissent; lines joined by `\n`, no trailing newline. */
export function writeCitation(
  fact: HintFact,
  citation: Citation,
  style: CitationStyle,
  words: CitationWords,
): string {
  return writeOne(citation, writeDissent(fact, citation, words), { style, words });
}

/**
 * All of a fact's quotations, the page's own left out, ready to paste: each with its source, and at the end a line that says where
 * the sources differ. Empty when only the page itself is quoted.
 */
export function writeCitations(fact: HintFact, style: CitationStyle, words: CitationWords): string {
  const citations = fact.citations.filter((citation) => !citation.isThisPage);
  const only = citations.length === 1 ? citations[0] : undefined;
  if (only !== undefined) return writeCitation(fact, only, style, words);
  const blocks = citations.map((citation) => writeOne(citation, null, { style, words }));
  const values = fact.answers.map((answer) => writeAnswer(answer, words));
  const differs = fact.status === 'disputed' && values.length > 1 ? [words.differ(values.join('; '))] : [];
  return [...blocks, ...differs.map((line) => (style === 'plain' ? line : escapeMarkdown(line)))].join(
    '\n\n',
  );
}

/** "Other sources differ: 27 (Novinite)" where a source answers otherwise than this citation's publisher, else null. */
function writeDissent(fact: HintFact, citation: Citation, words: CitationWords): string | null {
  if (fact.status !== 'disputed' && fact.status !== 'updated') return null;
  const others = fact.answers.filter((answer) => !answer.publishers.includes(citation.publisher));
  if (others.length > 0) {
    const values = others.map((answer) => writeAnswer(answer, words)).join('; ');
    return fact.status === 'updated' ? words.otherValues(values) : words.othersDiffer(values);
  }
  if (fact.answers.length > 0) return null;
  const publishers = new Set(fact.citations.map((other) => other.publisher));
  publishers.delete(citation.publisher);
  return publishers.size === 0 ? null : words.othersDiffer([...publishers].join(', '));
}

function writeAnswer({ value, publishers }: HintAnswer, { thisPage }: CitationWords): string {
  const names = publishers.map((name) => (name === THIS_PAGE ? thisPage : name));
  return `${value} (${names.join(', ')})`;
}

function writeOne(citation: Citation, dissent: string | null, form: Form): string {
  return form.style === 'plain'
    ? writePlain(citation, dissent, form.words)
    : writeMarkdown(citation, dissent, form.words);
}

function writePlain(citation: Citation, dissent: string | null, words: CitationWords): string {
  const where = [citation.publisher, writeDate(citation, words)].filter((part) => part !== null).join(', ');
  const who = writeSpeaker(citation, words);
  const lines = [
    inMarks(citation.quote.trim()),
    `— ${who === null ? where : words.inPlace(who, where)}`,
    citation.url,
    dissent,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function writeMarkdown(citation: Citation, dissent: string | null, words: CitationWords): string {
  const publisher = escapeMarkdown(citation.publisher);
  const place = citation.url === null ? publisher : `[${publisher}](${escapeAddress(citation.url)})`;
  const where = [place, writeDate(citation, words)].filter((part) => part !== null).join(', ');
  const who = writeSpeaker(citation, words);
  const lines = [
    ...escapeMarkdown(inMarks(citation.quote.trim())).split('\n'),
    '',
    `— ${who === null ? where : words.inPlace(escapeMarkdown(who), where)}`,
    ...(dissent === null ? [] : ['', escapeMarkdown(dissent)]),
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

function writeSpeaker({ speaker, via }: Citation, words: CitationWords): string | null {
  return speaker === null || via === null ? speaker : `${speaker}, ${words.toldBy(via)}`;
}

function writeDate({ published, publishedInferred }: Citation, words: CitationWords): string | null {
  if (published === null) return null;
  const day = words.day(published);
  return publishedInferred ? `${day} ${words.inferred}` : day;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** Round brackets would end a Markdown address. */
function escapeAddress(url: string): string {
  return url.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
