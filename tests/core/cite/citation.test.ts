import { describe, expect, test } from 'vitest';
import {
  writeCitation as writeIn,
  writeCitations as writeAllIn,
  type CitationStyle,
  type CitationWords,
} from '../../../src/core/cite/citation';
import { makeCitation, makeHintFact } from '../../support/make/make-hint';

/** The words as the English catalogue has them. */
const ENGLISH: CitationWords = {
  inPlace: (who, where) => `${who}, in ${where}`,
  toldBy: (name) => `as told by ${name}`,
  day: (iso) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso)),
  inferred: '(date inferred)',
  othersDiffer: (values) => `Other sources differ: ${values}`,
  otherValues: (values) => `Other values, earlier or later: ${values}`,
  differ: (values) => `Sources differ: ${values}`,
  thisPage: 'the page read',
};

type Args = Parameters<typeof writeIn>;
const writeCitation = (fact: Args[0], citation: Args[1], style: CitationStyle): string =>
  writeIn(fact, citation, style, ENGLISH);
const writeCitations = (fact: Args[0], style: CitationStyle): string => writeAllIn(fact, style, ENGLISH);

const disputed = makeHintFact({
  status: 'disputed',
  differs: 'number',
  answers: [
    { label: 'looms', value: '28', publishers: ['The Morning Ferry', 'Oxbow Post'] },
    { label: 'looms', value: '27', publishers: ['The Lamp'] },
  ],
  citations: [
    makeCitation({ quote: 'We have 28 looms' }),
    makeCitation({ quote: 'There are 27 looms', publisher: 'The Lamp', speaker: null, mode: 'narrated' }),
  ],
});
const [first, second] = disputed.citations as [
  (typeof disputed.citations)[0] & object,
  (typeof disputed.citations)[0] & object,
];

describe('writeCitation', () => {
  test('gives quote, speaker, publisher, date, address and dissent as lines of text', () => {
    expect(writeCitation(disputed, first, 'plain')).toBe(
      [
        '“We have 28 looms”',
        '— Edda Lind, in The Morning Ferry, 4 Mar 2025',
        'https://ferry.example/a#:~:text=x',
        'Other sources differ: 27 (The Lamp)',
      ].join('\n'),
    );
  });

  test('gives the same as a Markdown quotation with a link', () => {
    expect(writeCitation(disputed, second, 'markdown')).toBe(
      [
        '> “There are 27 looms”',
        '>',
        '> — [The Lamp](https://ferry.example/a#:~:text=x), 4 Mar 2025',
        '>',
        '> Other sources differ: 28 (The Morning Ferry, Oxbow Post)',
      ].join('\n'),
    );
  });

  test('never changes the words: Markdown signs in them are escaped, own quotation marks kept', () => {
    const citation = makeCitation({ quote: '“*not* [a] <b>”', url: 'https://a.example/(x)' });
    const text = writeCitation(makeHintFact({ citations: [citation] }), citation, 'markdown');
    expect(text).toContain('> “\\*not\\* \\[a\\] \\<b\\>”\n');
    expect(text).toContain('](https://a.example/%28x%29)');
  });

  test('sets words in one pair of quotation marks, as the card does', () => {
    const copy = (quote: string): string =>
      writeCitation(makeHintFact(), makeCitation({ quote }), 'plain').split('\n')[0] ?? '';
    expect(copy('We are ready')).toBe('“We are ready”');
    expect(copy('“We are ready,” she said')).toBe('“We are ready,” she said');
  });

  test('says who passed the words on, and that a date was inferred', () => {
    const citation = makeCitation({ quote: 'x', via: 'Ode Berg', publishedInferred: true, url: null });
    expect(writeCitation(makeHintFact(), citation, 'plain')).toBe(
      '“x”\n— Edda Lind, as told by Ode Berg, in The Morning Ferry, 4 Mar 2025 (date inferred)',
    );
  });

  test('names the publishers that differ where no values stand side by side', () => {
    const wording = { ...disputed, differs: 'wording', answers: [] } as const;
    expect(writeCitation(wording, first, 'plain')).toContain('Other sources differ: The Lamp');
  });

  test('has no dissent where the sources agree', () => {
    expect(writeCitation(makeHintFact({ status: 'agreed' }), first, 'plain')).not.toContain('differ');
  });
});

describe('writeCitations', () => {
  test('gives every quotation but the page’s own, and where they differ', () => {
    const own = makeCitation({ quote: 'Our own words', isThisPage: true });
    const text = writeCitations({ ...disputed, citations: [...disputed.citations, own] }, 'plain');
    expect(text.split('\n\n')).toHaveLength(3);
    expect(text).not.toContain('Our own words');
    expect(text).toMatch(/Sources differ: 28 \(.*\); 27 \(The Lamp\)$/);
  });
});
