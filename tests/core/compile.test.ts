import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/build/read-sources';
import { compileIndex } from '../../src/core/compile';
import { EditorialError } from '../../src/core/editorial/editorial';
import { encodeIndex } from '../../src/core/index/encode-index';
import type { FactIndex, Source } from '../../src/core/model';
import { makeSource } from '../support/make/make-source';

const TOPICS = 'tests/fixtures/topics';
const read = (topic: string): readonly Source[] => readSources(`${TOPICS}/${topic}`);
const topics = readdirSync(TOPICS);
const everything = (): readonly Source[] =>
  topics
    .flatMap((topic) => read(topic).map((source) => ({ ...source, file: `${topic}-${source.file}` })))
    .map((source, at) => ({ ...source, id: `s${at + 1}` }));

/** Joined facts as the set of texts before their claims, so that two facts can be looked for by words. */
const joins = (index: FactIndex, a: string, b: string): boolean =>
  index.facts.some((fact) => {
    const said = fact.claims.map((id) => index.claims.find((claim) => claim.id === id)!.quote);
    const [first, second] = [
      said.filter((quote) => quote.includes(a)),
      said.filter((quote) => quote.includes(b)),
    ];
    return first.length > 0 && second.length > 0;
  });

describe('topics that no rule was written for', () => {
  test.each([
    ['election', 'his party would form a government', 'We will form a government'],
    ['election', "won Norland's parliamentary election", 'has won the election in Norland'],
    ['election', '14 complaints', '17 complaints'],
    ['merger', 'would save $300 million', 'save $300 million annually'],
    ['merger', 'unanimously supported', 'supported the offer unanimously'],
    ['merger', '1,200 jobs', '1,500 jobs'],
    ['flood', 'firefighters are still missing', 'firefighters remain missing'],
    ['trial', 'will sentence him', 'is set for 12 December'],
    ['trial', 'six-week trial', 'lasted seven weeks'],
  ])('%s: joins “%s” and “%s”', (topic, a, b) => {
    expect(joins(compileIndex(read(topic)), a, b)).toBe(true);
  });

  test.each([
    ['election', 'number', 'complaints'],
    ['merger', 'number', 'jobs'],
    ['trial', 'number', 'Length of the trial: 6 weeks / 7 weeks'],
    ['flood', 'holding', 'denied by Karl Voss'],
  ])('%s: finds the dispute about %s (%s)', (topic, differs, words) => {
    const found = compileIndex(read(topic)).facts.filter((fact) => fact.differs === differs);
    expect(found.map(({ title }) => title).join('\n')).toContain(words);
  });

  test('do not bleed into each other in one folder', () => {
    const index = compileIndex(everything());
    const topicOf = new Map(index.sources.map(({ id, file }) => [id, file.split('-')[0]]));
    expect(index.facts.filter(({ status }) => status !== 'single').length).toBeGreaterThan(3);
    for (const fact of index.facts) {
      const sources = fact.claims.map((id) => index.claims.find((claim) => claim.id === id)!.source);
      expect(new Set(sources.map((source) => topicOf.get(source))).size).toBe(1);
    }
  });
});

describe('compiling', () => {
  test('gives the same bytes for the same sources in any order', () => {
    const sources = everything();
    const shuffled = [...sources].reverse();
    expect(encodeIndex(compileIndex(shuffled))).toBe(encodeIndex(compileIndex(sources)));
    expect(encodeIndex(compileIndex(sources))).toBe(encodeIndex(compileIndex(sources)));
  });

  test('claims nothing for a text in another language, and says which it is', () => {
    const german = makeSource(
      'Der Präsident hat am Montag in Berlin mit der Kanzlerin über den Haushalt gesprochen. „Wir sind uns einig“, sagte er nach dem Treffen, das drei Stunden dauerte und nicht ohne Streit war.',
      1,
      { language: null },
    );
    const index = compileIndex([german]);
    expect([index.sources[0]?.language, index.claims, index.facts]).toEqual(['de', [], []]);
  });

  test.each([
    ['nothing', ''],
    ['one word', 'Word'],
    ['only quotes', '“”“”""\'\'„“«»'],
    ['unbalanced quotes', '“He said “it was “never” over, she said'],
    ['right-to-left text', 'قال الرئيس إن الاجتماع كان مفيدا "جدا" يوم الثلاثاء.'],
    ['NUL bytes', 'The mayor\0 said “yes\0” on Monday.\0'],
    ['lone surrogates', 'The mayor \ud800 said “no \udc00” on Monday.'],
    ['Windows line ends', 'The mayor spoke.\r\n“We are ready,” he said.\r\n'],
    ['a million characters in one line', 'mayor said, and '.repeat(62_500)],
  ])('takes %s', (_, text) => {
    const index = compileIndex([makeSource(text), makeSource('Mayor Anna Brisk said she was ready.', 2)]);
    for (const { source, start, end, quote } of index.claims) {
      expect(index.sources.find(({ id }) => id === source)?.text.slice(start, end)).toBe(quote);
    }
  });

  test('never throws on text, and quotes it verbatim', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Mayor Anna Brisk',
        ' said ',
        '“',
        '”',
        '"',
        ' met ',
        'in Oslo',
        ' on Tuesday',
        '. ',
        '\n',
        ', and ',
        '28-point plan',
        ' not ',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        compileIndex([makeSource(a, 1), makeSource(b, 2)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('human corrections', () => {
  const sources = read('flood');
  const files = { valley: 'a-valley-news.txt', coast: 'b-coast-times.txt' };
  const no = { file: files.valley, quote: 'We had no time' };

  test('take a claim out, set it apart, or put it first', () => {
    const suppressed = compileIndex(sources, { suppress: [{ claim: no }] });
    expect(suppressed.claims.some(({ quote, source }) => source === 's1' && quote.includes('no time'))).toBe(
      false,
    );
    const split = compileIndex(sources, { split: [{ claim: no }] });
    expect(split.facts.filter(({ title }) => title.includes('We had no time'))).toHaveLength(2);
    const pinned = compileIndex(sources, { pin: [{ claim: no }] });
    expect(pinned.facts[0]?.title).toContain('We had no time');
  });

  test('join facts and name entities', () => {
    const merged = compileIndex(sources, {
      merge: [
        {
          claims: [
            { file: files.valley, quote: '12 people were killed' },
            { file: files.coast, quote: 'rose to 14' },
          ],
        },
      ],
      alias: [{ entity: 'person/ute-brandt', text: 'Ute Brand' }],
    });
    expect(joins(merged, '12 people', 'rose to 14')).toBe(true);
    const brandt = merged.entities.find(({ id }) => id === 'person/ute-brandt');
    expect(brandt?.variants.map(({ text }) => text)).toContain('Ute Brand');
  });

  test('are refused when they fit no text any more, all of them at once', () => {
    const stale = (): FactIndex =>
      compileIndex(sources, {
        pin: [{ claim: { file: files.valley, quote: 'never said' } }],
        rename: [{ entity: 'person/nobody', name: 'Nobody' }],
      });
    expect(stale).toThrow(EditorialError);
    expect(stale).toThrow('rename[0]: no entity "person/nobody"');
    expect(stale).toThrow(`pin[0]: no claim of ${files.valley} with the words "never said"`);
  });

  test('that fit no text are left out where a reader’s own library is compiled', () => {
    const editorial = { pin: [{ claim: no }, { claim: { file: 'gone.txt', quote: 'x' } }] };
    const index = compileIndex(sources, editorial, { skipsStale: true });
    expect(index.facts[0]?.title).toContain('We had no time');
    expect(index).toEqual(compileIndex(sources, { pin: [{ claim: no }] }));
  });
});
