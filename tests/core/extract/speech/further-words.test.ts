/** Quotations that run over paragraphs, and verbs that are speech beside a quotation alone. */
import { describe, expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { NAMES, quotes, read, reported } from './read-speech';

describe('a quotation that its paragraph does not close', () => {
  test('is spoken by whom the next one names', () =>
    expect(quotes('“We had no road.\n\n“We had no boat.\n\n“We had no house,” Ada Blom recalls.')).toEqual([
      'blom: «We had no road.»',
      'blom: «We had no boat.»',
      'blom: «We had no house,»',
    ]));

  test('is not when it was closed', () =>
    expect(quotes('“We had no road.”\n\n“We had no house,” Ada Blom recalls.')).toEqual([
      'blom: «We had no house,»',
    ]));
});

describe('the words are those of the one', () => {
  test.each([
    ['who sees it so', 'Where others see a bridge, Ada Blom sees “a toll booth”.', 'a toll booth'],
    ['who found it so', 'Ada Blom found the vote “orderly and fair”.', 'orderly and fair'],
    ['by whom it was found so', 'Karel Novak was found “unfit for office” by Ada Blom.', 'unfit for office'],
    [
      'who spoke of it for hours',
      'Ada Blom spoke in Strelsau for two hours of “greed in a robe”.',
      'greed in a robe',
    ],
    ['who ruled so', 'The term was “far too long”, Ada Blom ruled.', 'far too long'],
    [
      'who was categorical',
      '“The street does not govern”, Ada Blom was categorical.',
      'The street does not govern',
    ],
    ['who answered him', '“He is lying”, retorted to him the deputy Ada Blom.', 'He is lying'],
    [
      'for whom it is so',
      'For Ada Blom, who leads the court, “the law is dead letter”.',
      'the law is dead letter',
    ],
    ['behind a colon', '“It is over”: Ada Blom, a baker, was in no mood for comfort.', 'It is over'],
    ['from whom there is more', 'More from Ada Blom: “You did what we asked.”', 'You did what we asked.'],
    [
      'who says what a thing did',
      'Novak left the road, which Ada Blom said posed “a risk to all”.',
      'a risk to all',
    ],
  ])('%s', (_, text, words) => expect(quotes(text)).toEqual([`blom: «${words}»`]));

  test('told of with an age and a town', () =>
    expect(
      quotes('Mara Lind, 51, from Strelsau, took the stand. The banker said it was “never once” seen.'),
    ).toEqual(['lind: «never once»']));

  test.each([
    ['found a thing with words on it', 'Ada Blom found a note “in blue ink”.'],
    ['found what the words name', 'Ada Blom found “the list” at home.'],
    ['speaks of a word', 'The word “strike” does not appear, Ada Blom said.'],
  ])('not where somebody %s', (_, text) => expect(quotes(text)).toEqual([]));
});

describe('what is told', () => {
  test.each([
    [
      'by one who was there',
      'In the account of one who was there, it was a long night.',
      ['<one>: it was a long night'],
    ],
    ['in answer', 'It was late, to which Ada Blom replied that it was early.', ['blom: it was early']],
    ['as an assessment', 'Ada Blom assessed that the strike was over.', ['blom: the strike was over']],
    ['of no task', 'Ada Blom assessed the damage.', []],
  ])('%s', (_, text, lines) => expect(reported(text)).toEqual(lines));

  test('behind "Or so"', () =>
    expect(read('The reform will fail. Or so Ada Blom, who wrote it, has told her friends.')[0]).toBe(
      'blom: The reform will fail',
    ));
});

test('the verb of the clause before serves for who stands behind a semicolon', () =>
  expect(quotes('Ada Blom called it “a start”; its critic, Karel Novak, “the end of it all”.')).toEqual([
    'blom: «a start»',
    'novak: «the end of it all»',
  ]));

test('a name behind an article is nobody’s word', () =>
  expect(quotes('Ada Blom said the “Strelsau understandings” would hold.')).toEqual([]));

test('one or two words behind an article are hers with doubt', () => {
  const { attributions } = makeAttributedDocument(
    'Ada Blom said a “painful” answer was near, and “bitter”.',
    NAMES,
  );
  const sure = attributions.filter(({ what }) => what === 'quotation').map(({ confidence }) => confidence);
  expect(sure).toEqual([0.5, 0.78]);
});

describe('short sentences behind a question', () => {
  test.each([
    ['that say who wanted to know', '“Who signed this?” Ada Blom wanted to know.'],
    ['that say who laughed', '“Who signed this?” Ada Blom laughs. She left.'],
    ['with a verb of speech', '“Who signed this?” Ada Blom scoffed.'],
  ])('%s', (_, text) => expect(quotes(text)).toEqual(['blom: «Who signed this?»']));

  test('that tell of something else', () =>
    expect(quotes('“Who signed this?” Ada Blom left the room.')).toEqual([]));
});

test('whoever a label named goes on behind a topic', () =>
  expect(quotes('Ada Blom on the vote: “I saw it.” On the count: “I heard it.”')).toEqual([
    'blom: «I saw it.»',
    'blom: «I heard it.»',
  ]));

test('a promise that its day follows breaks into its clause', () =>
  expect(quotes('The tram, promised Ada Blom in 2019, would be “faster than gossip”.')).toEqual([
    'blom: «faster than gossip»',
  ]));

test('sums are not said by what adds up to them', () =>
  expect(reported('The cards of the three counties add up to 214,000 loaves.')).toEqual([]));
