import { screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { useEnglish } from '../../support/english-texts';
import { makeCitation, makeHint, makeHintFact } from '../../support/make/make-hint';
import { press, show } from './show-card';

useEnglish();
afterEach(() => document.body.replaceChildren());

describe('Card', () => {
  test('is a dialog named after what it is about', () => {
    show(makeHint());
    expect(screen.getByRole('dialog', { name: 'Edda Lind' })).toBeTruthy();
  });

  test('names the page in front as such among those who say a thing, open and closed', () => {
    const quote = 'The mill has closed';
    const citations = [
      makeCitation({ quote, publisher: 'The Oxbow Post', isThisPage: true }),
      makeCitation({ quote }),
    ];
    const facts = [makeHintFact({ citations }), makeHintFact({ citations })];
    show(makeHint({ facts, totalFacts: 2 }));
    expect(screen.getByText('this page', { selector: '.quote-publisher' })).toBeTruthy();
    expect(screen.getByText('this page, The Morning Ferry', { selector: '.fact-publishers' })).toBeTruthy();
    expect(screen.queryByText(/The Oxbow Post/)).toBeNull();
  });

  test('gives the role with the source that says so', () => {
    show(makeHint());
    expect(screen.getByText('mayor of Oxbow', { exact: false })).toBeTruthy();
    const [link] = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'The Morning Ferry' });
    expect(link?.href).toBe('https://ferry.example/a');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  test.each([
    ['organization', 'organisation'],
    ['unknown', 'name'],
  ] as const)('says of what kind a name without a role is: %s', (kind, words) => {
    show(makeHint({ kind, roles: [] }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('quotes the words in quotation marks, with speaker, publisher, date and a link to the place', () => {
    show(makeHint());
    expect(screen.getByText('“The mill has closed”').tagName).toBe('BLOCKQUOTE');
    expect(screen.getByText('Edda Lind', { selector: '.quote-who' })).toBeTruthy();
    expect(screen.getByText('4 Mar 2025')).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: /The Morning Ferry.*opens at these words/,
    });
    expect(link.href).toContain('#:~:text=');
  });

  test.each([
    ['The mill has closed', '“The mill has closed”'],
    ['“We are ready,” she said', '“We are ready,” she said'],
    ['she seeks a “quiet end”', 'she seeks a “quiet end”'],
    ['« Le moulin »', '« Le moulin »'],
  ])('sets %s in one pair of quotation marks', (quote, shown) => {
    show(makeHint({ facts: [makeHintFact({ citations: [makeCitation({ quote })] })] }));
    expect(document.querySelector('blockquote')?.textContent).toBe(shown);
  });

  test.each([
    [{ mode: 'reported' } as const, /in the article’s words/],
    [{ mode: 'narrated', speaker: null } as const, /the article’s own voice/],
    [{ via: 'Ode Berg' }, /as told by Ode Berg/],
    [{ lowConfidence: true }, /speaker uncertain/],
  ])('says how the words are given: %o', (citation, words) => {
    show(makeHint({ facts: [makeHintFact({ citations: [makeCitation({ quote: 'x', ...citation })] })] }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('names the one origin of several sources above their quotations, and not again with each', () => {
    const citations = [
      makeCitation({ quote: 'one' }),
      makeCitation({ quote: 'two', mode: 'reported' }),
      makeCitation({ quote: 'three', lowConfidence: true }),
    ];
    show(makeHint({ facts: [makeHintFact({ status: 'agreed', sources: 3, citations })] }));
    expect(screen.getByText('one origin: Edda Lind')).toBeTruthy();
    const quotes = [...document.querySelectorAll('.quote')];
    expect(quotes.map((quote) => quote.querySelector('.quote-who')?.textContent ?? null)).toEqual([
      null,
      'in the article’s words',
      'Edda Lind\u00a0· speaker uncertain',
    ]);
  });

  test('sets disputed values side by side, the page’s own among them', () => {
    const answers = [
      { label: 'looms', value: '28', publishers: ['The Morning Ferry'] },
      { label: 'looms', value: '27', publishers: ['The Lamp'] },
    ];
    const thisPage = { value: '19', compares: 'differs' } as const;
    const fact = makeHintFact({
      status: 'disputed',
      differs: 'number',
      sources: 2,
      question: 'Looms',
      answers,
      thisPage,
    });
    show(makeHint({ facts: [fact] }));
    const list = screen.getByRole('list', { name: 'Looms' });
    const values = within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(values).toEqual(['28The Morning Ferry', '27The Lamp', '19this page']);
    expect(screen.getByText('Sources differ')).toBeTruthy();
  });

  test('leaves wordings to the quotations', () => {
    const answers = ['good', 'very good'].map((value) => ({
      label: 'wording',
      value,
      publishers: ['The Lamp'],
    }));
    show(makeHint({ facts: [makeHintFact({ status: 'disputed', differs: 'wording', answers })] }));
    expect(document.querySelector('.answers')).toBeNull();
  });

  test.each([
    ['Edda Lind: “The mill has closed”', 'The mill has closed'],
    ['Edda Lind: some looms were “open for sale.”', 'some looms were “open for sale.”'],
    ['“We close,” she said: today', '“We close,” she said: today'],
    ['The mill has closed', 'Ode Berg said: The mill has closed'],
    ['Including the mill at Oxbow', 'including the mill at Oxbow.'],
    ['The mill, which was old, has…', 'The mill, which was old, has closed.'],
  ])('gives no title that says what its quotation says: %s', (title, quote) => {
    show(makeHint({ facts: [makeHintFact({ title, citations: [makeCitation({ quote })] })] }));
    expect(document.querySelector('h3')).toBeNull();
  });

  test('gives the words of a closed fact as its source has them, cut or not', () => {
    const cut = (title: string, quote: string) =>
      makeHintFact({ title, citations: [makeCitation({ quote })] });
    const first = cut('The mill has closed', 'The mill has closed');
    show(makeHint({ facts: [first, cut('Including the mill, and…', 'including the mill, and more.')] }));
    expect(screen.getByText('“including the mill, and…”')).toBeTruthy();
  });

  test('leaves values out of the title they stand below', () => {
    const answers = ['312', '320'].map((value) => ({ label: value, value, publishers: ['The Lamp'] }));
    const title = 'Edda Lind: The ferry had 320 seats (312 / 320)';
    show(makeHint({ facts: [makeHintFact({ status: 'disputed', differs: 'number', title, answers })] }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Edda Lind: The ferry had 320 seats');
  });

  test('shows three quotations and the rest on demand', () => {
    const citations = ['one', 'two', 'three', 'four', 'five'].map((quote) => makeCitation({ quote }));
    show(makeHint({ facts: [makeHintFact({ citations })] }));
    expect(document.querySelectorAll('blockquote')).toHaveLength(3);
    press('2 more quotations');
    expect(document.querySelectorAll('blockquote')).toHaveLength(5);
  });

  test('says how the page spells the name', () => {
    show(makeHint({ spelt: 'Linde' }));
    expect(screen.getByText('spelt “Linde” here')).toBeTruthy();
  });

  test('says that the page is a source itself', () => {
    show(makeHint(), { pageIsSource: true });
    expect(screen.getByText(/one of the sources/)).toBeTruthy();
  });

  test('has a state for no facts', () => {
    show(makeHint({ facts: [], totalFacts: 3 }));
    expect(screen.getByText('No fact for this sentence.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    expect(screen.getByRole('button', { name: 'All 3 facts' })).toBeTruthy();
  });

  test('shows markup in a source’s words as the words they are', () => {
    show(
      makeHint({
        facts: [makeHintFact({ citations: [makeCitation({ quote: '<img src=x onerror=alert(1)>' })] })],
      }),
    );
    expect(document.querySelector('img')).toBeNull();
  });

  test('tells of an event what, when and where', () => {
    const when = { from: '2025-03-01', to: '2025-03-02', grain: 'day', basis: 'stated' } as const;
    const event = {
      kind: 'meeting',
      when,
      where: 'Oxbow',
      participants: ['Edda Lind'],
      holding: 'planned',
    } as const;
    show(makeHint({ kind: 'event', roles: [], event }));
    expect(screen.getByText(/^meeting · planned · 1.*2 Mar 2025 · Oxbow · Edda Lind$/)).toBeTruthy();
  });
});
