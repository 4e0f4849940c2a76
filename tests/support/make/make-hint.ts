/** Hints, facts and citations for tests of what a card shows; everything not given is plain. */
import type { Citation, Hint, HintFact } from '../../../src/core/hint/hint';

let made = 0;

/** A direct quotation of a named speaker. */
export const makeCitation = (citation: Partial<Citation> & Pick<Citation, 'quote'>): Citation => ({
  claim: `c${++made}`,
  source: 's1',
  mode: 'direct',
  speaker: 'Edda Lind',
  via: null,
  publisher: 'The Morning Ferry',
  published: '2025-03-04',
  publishedInferred: false,
  url: 'https://ferry.example/a#:~:text=x',
  lowConfidence: false,
  isThisPage: false,
  ...citation,
});

/** A fact of one source with one quotation. */
export const makeHintFact = (fact: Partial<HintFact> = {}): HintFact => ({
  id: `f${++made}`,
  title: 'The mill has closed',
  status: 'single',
  differs: null,
  question: null,
  sources: 1,
  origins: ['Edda Lind'],
  answers: [],
  thisPage: null,
  citations: [makeCitation({ quote: 'The mill has closed' })],
  ...fact,
});

/** A person with one fact. */
export const makeHint = (hint: Partial<Hint> = {}): Hint => ({
  target: 'person/edda-lind',
  kind: 'person',
  name: 'Edda Lind',
  spelt: null,
  doubt: null,
  roles: [{ text: 'mayor of Oxbow', publisher: 'The Morning Ferry', url: 'https://ferry.example/a' }],
  event: null,
  facts: [makeHintFact()],
  totalFacts: 1,
  ...hint,
});
