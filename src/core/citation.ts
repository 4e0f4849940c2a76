/**
 * "Copy citation": a quotation as text a newsroom can paste, with who said it, where and when, and a line of dissent where
 * other sources differ. In: a fact and one of its citations as the card holds them. Out: text. It never alters a quote's words.
 */
import { THIS_PAGE, type Citation, type HintAnswer, type HintFact } from './hint';
import { writeDay } from './write-day';

/** Plain text, or Markdown with a quotation block. */
export type CitationStyle = 'plain' | 'markdown';

/** Text to paste: quote, speaker, publisher, date, address, dissent; lines joined by `\n`, no trailing newline. */
export function writeCitation(fact: HintFact, citation: Citation, style: CitationStyle): string {
  const dissent = writeDissent(fact, citation);
  return style === 'plain' ? writePlain(citation, dissent) : writeMarkdown(citation, dissent);
}

/**
 * All of a fact's quotations, the page's own left out, ready to paste: each with its source, and at the end a line that says where
 * the sources differ. Empty when only the page itself is quoted.
 */
export function writeCitations(fact: HintFact, style: CitationStyle): string {
  const citations = fact.citations.filter((citation) => !citation.isThisPage);
  const only = citations.length === 1 ? citations[0] : undefined;
  if (only !== undefined) return writeCitation(fact, only, style);
  const blocks = citations.map((citation) =>
    style === 'plain' ? writePlain(citation, null) : writeMarkdown(citation, null),
  );
  const values = fact.answers.map(writeAnswer);
  const differs =
    fact.status === 'disputed' && values.length > 1 ? [`Sources differ: ${values.join('; ')}`] : [];
  return [...blocks, ...differs.map((line) => (style === 'plain' ? line : escapeMarkdown(line)))].join(
    '\n\n',
  );
}

/** "Other sources differ: 27 (Novinite)" where a source answers otherwise than this citation's publisher, else null. */
export function writeDissent(fact: HintFact, citation: Citation): string | null {
  if (fact.status !== 'disputed' && fact.status !== 'updated') return null;
  const others = fact.answers.filter((answer) => !answer.publishers.includes(citation.publisher));
  const lead = fact.status === 'updated' ? 'Other values, earlier or later' : 'Other sources differ';
  if (others.length > 0) {
    const values = others.map(writeAnswer);
    return `${lead}: ${values.join('; ')}`;
  }
  if (fact.answers.length > 0) return null;
  const publishers = new Set(fact.citations.map((other) => other.publisher));
  publishers.delete(citation.publisher);
  return publishers.size === 0 ? null : `Other sources differ: ${[...publishers].join(', ')}`;
}

function writeAnswer({ value, publishers }: HintAnswer): string {
  const names = publishers.map((name) => (name === THIS_PAGE ? 'the page read' : name));
  return `${value} (${names.join(', ')})`;
}

function writePlain(citation: Citation, dissent: string | null): string {
  const where = [citation.publisher, writeDate(citation)].filter((part) => part !== null).join(', ');
  const who = writeSpeaker(citation);
  const lines = [quoted(citation), `— ${who === null ? '' : `${who}, in `}${where}`, citation.url, dissent];
  return lines.filter((line) => line !== null).join('\n');
}

function writeMarkdown(citation: Citation, dissent: string | null): string {
  const publisher = escapeMarkdown(citation.publisher);
  const place = citation.url === null ? publisher : `[${publisher}](${escapeAddress(citation.url)})`;
  const where = [place, writeDate(citation)].filter((part) => part !== null).join(', ');
  const who = writeSpeaker(citation);
  const lines = [
    ...escapeMarkdown(quoted(citation)).split('\n'),
    '',
    `— ${who === null ? '' : `${escapeMarkdown(who)}, in `}${where}`,
    ...(dissent === null ? [] : ['', escapeMarkdown(dissent)]),
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** The words in quotation marks, unless they bring their own. */
function quoted(citation: Citation): string {
  const quote = citation.quote.trim();
  return /^["“«„].*["”»“]$/s.test(quote) ? quote : `“${quote}”`;
}

function writeSpeaker(citation: Citation): string | null {
  if (citation.speaker === null) return null;
  return citation.via === null ? citation.speaker : `${citation.speaker}, as told by ${citation.via}`;
}

function writeDate(citation: Citation): string | null {
  if (citation.published === null) return null;
  return citation.publishedInferred
    ? `${writeDay(citation.published)} (date inferred)`
    : writeDay(citation.published);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** Round brackets would end a Markdown address. */
function escapeAddress(url: string): string {
  return url.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
