/** Shapes that agencies, broadcasters and papers print every day. */
import { describe, expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { NAMES, read, reported } from './read-speech';

describe('a readout tells what one side told the other', () => {
  test('of which the speaker at the end is no part', () => {
    expect(read('Novak told Blom the talks would go on, the Border League said in a statement.')).toEqual([
      'league: Novak told Blom the talks would go on',
      'novak via league: the talks would go on',
    ]);
  });

  test('and whom a sentence opens with by a preposition is not its subject', () => {
    const text = 'According to Blom, the Ruritanian leader told Lind that the talks would go on.';
    expect(reported(text)).toEqual([
      'blom: the Ruritanian leader told Lind that the talks would go on',
      'novak via blom: the talks would go on',
    ]);
  });
});

describe('the speaker is', () => {
  test.each([
    [
      'who is where the news is',
      'Officials there said that the vote was over.',
      ['<officials>: the vote was over'],
    ],
    [
      'the bank, not whom it employed',
      'The bank that employed Novak said that the talks were over.',
      ['<the bank>: the talks were over'],
    ],
    [
      'who is reached by phone',
      'Residents reached by phone said that the vote was over.',
      ['<residents reached by phone>: the vote was over'],
    ],
    [
      'one person for “he”, not two aides',
      'Novak waited for days, two of his aides said. “I have seen worse,” he told reporters.',
      ['<two of his aides>: Novak waited for days', 'novak: «I have seen worse,»'],
    ],
    [
      'somebody for “he”, not a law',
      'Novak was beaten. According to Ruritanian law, he was free. “I have seen worse,” he said.',
      ['<Ruritanian law>: he was free', 'novak: «I have seen worse,»'],
    ],
    [
      'no husband for “she”',
      'At the front stood Blom, whose husband, Lind, was in the first of two lorries. “I have seen worse,” she said.',
      ['blom: «I have seen worse,»'],
    ],
    [
      'who is named behind the time of day',
      "By nightfall Mr Novak's critics said the talks were over.",
      ["<Mr Novak's critics>: the talks were over"],
    ],
    [
      'somebody with letters and a university behind his name',
      'Karel Novak, Ph.D., of the Border League, said the virus was back.',
      ['novak: the virus was back'],
    ],
    [
      'whom a source tells of, past what he is',
      'According to the office, the suspect, a baker from Strelsau, told Blom he was sorry.',
      [
        '<the office>: the suspect, a baker from Strelsau, told Blom he was sorry',
        '<the suspect>: he was sorry',
      ],
    ],
    [
      'who quotes a word, not what the word is done to',
      'Blom said that the League’s “aggression” threatened the whole region.',
      ['blom: the League’s “aggression” threatened the whole region', 'blom: «aggression»'],
    ],
    [
      'a soldier with a call sign',
      'A soldier with the call sign “Fox” said the unit was short of shells.',
      ['<a soldier with the call sign “Fox”>: the unit was short of shells'],
    ],
    [
      'the only one of several',
      'Witnesses heard a bang. One, who gave no name, said people were running. “I just ran,” she said.',
      ['<one>: people were running', '<one>: «I just ran,»'],
    ],
    [
      'a judge who is a she',
      'The judge told Novak he had lied. She added: “You knew it.”',
      ['<the judge>: he had lied', '<the judge>: «You knew it.»'],
    ],
    [
      'a minister who was elsewhere before',
      'The minister, who had been abroad, embraced Novak and said: “You are not alone.”',
      ['<the minister>: «You are not alone.»'],
    ],
    [
      'a paper that cites somebody first',
      'Border League reported on Friday, citing two officials, that the plant would close.',
      ['league: the plant would close'],
    ],
    [
      'a paper that has it first',
      'Border League first reported that the plant would close.',
      ['league: the plant would close'],
    ],
    [
      'who speaks past an aside in dashes',
      'Novak claimed – without proof – that Blom had lied.',
      ['novak: Blom had lied'],
    ],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));
});

describe('“the president” is', () => {
  const NAMED = 'President Mara Lind is in trouble. Senate President Karel Novak said the vote was lawful.';
  const lastOf = (text: string): unknown =>
    makeAttributedDocument(text, NAMES, {}).attributions.at(-1)?.speaker;

  test.each(['the president', 'the embattled president'])('no chamber’s: %s', (words) => {
    expect(lastOf(`${NAMED} “I have lost a vote,” ${words} said later.`)).toBe('person/lind');
  });

  test('a chamber’s where there is no other', () => {
    const text = 'Senate President Karel Novak said the vote was lawful. “It stands,” the president said.';
    expect(lastOf(text)).toBe('person/novak');
  });
});

test('a beaten chancellor is the chancellor', () => {
  const text =
    'Chancellor Mara Lind lost the vote. Karel Novak cheered. The beaten chancellor came out fighting. “I will stay,” she said.';
  const { attributions } = makeAttributedDocument(text, NAMES, {});
  expect(attributions.at(-1)?.speaker).toBe('person/lind');
});

test('a boss is a chief executive', () => {
  const text =
    'Ada Blom, chief executive of Strelsau Mines, spoke first. “I am sorry,” the Strelsau Mines boss said.';
  const { attributions } = makeAttributedDocument(
    text,
    { ...NAMES, 'Strelsau Mines': 'organization/mines' },
    {},
  );
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/blom']);
});

test('the pontiff is the pope', () => {
  const text =
    'Pope Karel Novak spoke on Sunday. Mara Lind listened. “Let the guns fall silent,” the pontiff said.';
  expect(makeAttributedDocument(text, NAMES, {}).attributions.at(-1)?.speaker).toBe('person/novak');
});

test('one of the men is no she', () => {
  const text =
    'One of the men told a baker: “You saw nothing.” She called the police. “I was shaking,” she said.';
  expect(read(text)).toEqual(['<one of the men>: «You saw nothing.»']);
});

test('on what condition somebody speaks is nothing that he says', () => {
  expect(read('“I was told to leave,” said Blom, who asked that her name not be used.')).toEqual([
    'blom: «I was told to leave,»',
  ]);
});
