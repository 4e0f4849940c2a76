/** Pages made up by tests: small articles about what the seeds are about, in pages that make things hard. */
import type { MadePage } from '../browser/server';

const LD_JSON =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2025-12-03"}</script>';

/** Four paragraphs with names that the bundled index knows, spelt as the seeds do not spell them. */
export const STORY = [
  'Steve Wittkoff spent five hours in the Kremlin on Tuesday. Juri Uschakow told reporters afterwards that no compromise on territory had been found.',
  'Wolodymyr Selenskyj waited in Dublin for a call from the Americans, and said that Ukraine wants a dignified peace.',
  'Kirill Dimitriev had walked the guests across Red Square before the talks began. Jared Kushner was with them.',
  'Rustem Umjerow, who led the Ukrainian side in Geneva and in Florida, will be told of the results first.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

export type ArticleParts = {
  readonly head?: string;
  readonly body?: string;
  readonly after?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A news article; `body` stands in for the story, `after` follows the article. */
export function makeArticle({ head = '', body = STORY, after = '', headers }: ArticleParts = {}): MadePage {
  return {
    body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Talks in Moscow</title><link rel="icon" href="data:,">${LD_JSON}
<style>body { font: 18px/1.6 Georgia, serif; max-width: 640px; margin: 40px auto; }</style>${head}</head>
<body><article><h1>Talks end without a deal</h1>
${body}
</article>${after}</body></html>`,
    headers,
  };
}

/** An article of at least `bytes` bytes: the story, then filler in which now and then a known name stands. */
export function makeLongArticle(bytes: number): MadePage {
  const filler =
    'The ferry timetable changes on Monday, and with it the hours of the library on the quay, as the council had decided in spring after two long evenings of debate.';
  const paragraphs: string[] = [STORY];
  let size = STORY.length;
  for (let nth = 0; size < bytes; nth++) {
    const text = `<p>${nth % 40 === 0 ? 'Juri Uschakow was asked about this as well. ' : ''}${filler} (${nth})</p>`;
    paragraphs.push(text);
    size += text.length + 1;
  }
  return makeArticle({ body: paragraphs.join('\n') });
}

/** Pages where there is nothing to do. */
export const EMPTY_PAGES: Readonly<Record<string, MadePage>> = {
  'no text': makeArticle({ body: '<img alt="" src="data:,">' }),
  'no body at all': { body: '' },
  'only a script': { body: '<!doctype html><title>x</title><script>window.ready = true</script>' },
  frameset: {
    body: '<!doctype html><html><frameset cols="100%"><frame src="about:blank"></frameset></html>',
  },
  'SVG document': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Juri Uschakow</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
};
