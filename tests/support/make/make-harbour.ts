/** A small library about a harbour, invented: three sources, a dispute, an agreement, an event and what only one source tells. */
import { makeLibrary, type Library } from '../../../src/core/library/library';
import { makeLookup, type LibraryLookup } from '../../../src/core/library/library-lookup';
import type { FactIndex, Source } from '../../../src/core/model';
import { makeClaim, makeEntity, makeEvent, makeFact, makeIndex } from './make-index';

const makeSource = (id: string, publisher: string, text: string, more: Partial<Source> = {}): Source => ({
  ...{ id, file: `${id}.txt`, publisher, text, language: 'en', sha256: id },
  ...{ url: `https://${id}.example/quay`, published: '2031-05-04', publishedBasis: 'stated in the text' },
  ...more,
});

const TEXTS = {
  s1: 'Ada Quill said 12 boats came. The quay reopened. A gull stole the ribbon.',
  s2: 'There were 14 boats, Ada Quill counted. The quay reopened on Sunday.',
  s3: 'Quay reopens, says Quill.',
};
const at = (source: keyof typeof TEXTS, quote: string) => {
  const start = TEXTS[source].indexOf(quote);
  return { source, quote, start, end: start + quote.length };
};

/** The index behind the library. */
const HARBOUR: FactIndex = makeIndex({
  sources: [
    makeSource('s1', 'Harbour Post', TEXTS.s1),
    makeSource('s2', 'Quay Times', TEXTS.s2, { publishedBasis: 'inferred from the text' }),
    makeSource('s3', 'Gull Weekly', TEXTS.s3),
  ],
  entities: [
    {
      ...makeEntity('person', 'Ada Quill', 'Quill'),
      roles: [{ text: 'harbour master', source: 's1', start: 0, end: 3 }],
    },
    makeEntity('place', 'Old Quay'),
  ],
  events: [
    makeEvent({
      id: 'event/opening',
      name: 'Opening of the quay',
      kind: 'opening',
      when: { from: '2031-05-04', to: '2031-05-04', grain: 'day', basis: 'stated' },
      where: 'place/old-quay',
      participants: ['person/ada-quill'],
      mentions: [{ source: 's1', start: 30, end: 47, surface: 'The quay reopened' }],
    }),
    makeEvent({
      id: 'event/works',
      name: 'Works at the quay',
      kind: 'works',
      when: { from: '2031-03-01', to: '2031-03-31', grain: 'month', basis: 'inferred' },
    }),
  ],
  claims: [
    makeClaim({
      id: 'c1',
      ...at('s1', '12 boats came'),
      speaker: 'person/ada-quill',
      speakerText: 'Ada Quill',
      mode: 'reported',
      entities: ['person/ada-quill'],
    }),
    makeClaim({ id: 'c2', ...at('s2', 'There were 14 boats'), entities: ['person/ada-quill'] }),
    makeClaim({ id: 'c3', ...at('s1', 'The quay reopened'), events: ['event/opening'] }),
    makeClaim({ id: 'c4', ...at('s2', 'The quay reopened on Sunday'), events: ['event/opening'] }),
    makeClaim({ id: 'c5', ...at('s3', 'Quay reopens'), events: ['event/opening'] }),
    makeClaim({ id: 'c6', ...at('s1', 'A gull stole the ribbon') }),
  ],
  facts: [
    makeFact({
      id: 'f1',
      title: 'Boats that came: 12 / 14',
      claims: ['c1', 'c2'],
      status: 'disputed',
      differs: 'number',
      origins: ['person/ada-quill'],
      question: 'Boats that came',
      answers: [
        { label: 'boats', value: '12', claims: ['c1'] },
        { label: 'boats', value: '14', claims: ['c2'] },
      ],
    }),
    makeFact({
      id: 'f2',
      title: 'The quay reopened',
      claims: ['c3', 'c4', 'c5'],
      status: 'agreed',
      origins: ['s1', 's2', 's3'],
    }),
    makeFact({ id: 'f3', title: 'A gull stole the ribbon', claims: ['c6'] }),
  ],
});

/** The library of the harbour. */
export const harbourLibrary = (): Library => makeLibrary(HARBOUR, new Set(['s3.txt']));

/** Its lookup, as the views get it. */
export const harbourLookup = (): LibraryLookup => makeLookup(harbourLibrary());
