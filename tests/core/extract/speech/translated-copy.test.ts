/** English as agencies of other languages write it. */
import { describe, expect, test } from 'vitest';
import { quotes, read, reported } from './read-speech';

describe('the speaker is', () => {
  test.each([
    [
      'who noted it in a clause of its own',
      'Blom met Karel Novak, the minister. As the minister noted, the road will open in spring.',
      ['novak: the road will open in spring'],
    ],
    [
      'who noted it where, behind the comma',
      'As the minister noted at a briefing in Oslo, the road will open in spring.',
      ['<the minister>: the road will open in spring'],
    ],
    [
      'who told it to whom, behind the comma',
      'As Karel Novak told reporters on the train, the road will open in spring.',
      ['novak: the road will open in spring'],
    ],
    [
      'by whom it was noted',
      'As was noted by the head of the agency, Ada Blom, the road will open.',
      ['blom: the road will open'],
    ],
    [
      'whose point of view it is',
      'From the point of view of Ada Blom, the road is safe.',
      ['blom: the road is safe'],
    ],
    [
      'in whose phrase it stands',
      'It is, in the phrase of one former aide, "a coalition of the tired".',
      ['<one former aide>: «a coalition of the tired»'],
    ],
    [
      'one of several sources',
      'According to one of her aides, it rained.',
      ['<one of her aides>: it rained'],
    ],
    [
      'one of them, with a reason',
      'They are calm, according to one of them, because "the others always pay".',
      [
        '<one of them>: They are calm',
        '<one of them>: because "the others always pay"',
        '<one of them>: «the others always pay»',
      ],
    ],
    [
      'the one of two who has not yet spoken',
      'Two men came. One of them wept. The other said it was too early.',
      ['<the other>: it was too early'],
    ],
    [
      'whose name follows his post',
      'The head of the agency, Ada Blom, left. The head of the agency said it was over.',
      ['blom: it was over'],
    ],
    [
      'who leads a list of two',
      '"We know enough of this case to act," envoys Ada Blom and Karel Novak wrote in a filing.',
      ['blom: «We know enough of this case to act,»'],
    ],
    [
      'the body that the sentence is about',
      'The Border League will apply rules that Elphberg Palace proposed, it said on Friday.',
      ['league: The Border League will apply rules that Elphberg Palace proposed'],
    ],
    ['the plural behind its verb', 'The deal is dead, say economists.', ['<economists>: The deal is dead']],
    ['who demands it at the end', 'The law must go, demanded Blom.', ['blom: The law must go']],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));

  test.each([
    ['behind "so"', '"That is not my style", so Blom.'],
    ['behind a verb that is no speech', '"That is not my style," shrugs Ada Blom.'],
    ['behind a hyphen', '"That is not my style," - Ada Blom stressed.'],
    ['behind a dash alone', '"That is not my style" - Ada Blom'],
    ['behind a colon alone', '"That is not my style": Ada Blom'],
    ['criticising, with the comma outside', '"That is not my style", criticised Ada Blom.'],
    ['before "here is what"', 'Here is what Blom said: "That is not my style."'],
    [
      'from whom a reaction comes',
      'And here is the reaction from the mayor, Ada Blom: "That is not my style."',
    ],
    ['between hyphens', 'But Blom - a judge - was firm: "That is not my style."'],
    ['using an expression', 'Blom used the expression "that is not my style" twice.'],
    ['behind the agency that is told', '"That is not my style," told the agency the economist Ada Blom.'],
    ['behind "has"', '"That is not my style", has explained the minister, Ada Blom.'],
    ['behind "for her part"', '"That is not my style", insists for her part Ada Blom.'],
    ['behind who is told', '"That is not my style", has affirmed to our paper the minister, Ada Blom.'],
    ['doing something else', '"That is not my style," Ada Blom, a farmer from Strelsau, counts up.'],
    ['whose statement it is', 'Ada Blom waited. “That is not my style,” her statement read.'],
    ['who is convinced', 'Blom is convinced that "that is not my style".'],
  ])('named %s', (_, text) => expect(quotes(text).map((line) => line.replace(/:.*/, ''))).toEqual(['blom']));
});

describe('a gerund that opens a sentence is said by the subject behind it', () => {
  test.each([
    [
      'a clause',
      'Stating that the war must end, Ada Blom said it would rain.',
      ['blom: the war must end', 'blom: it would rain'],
    ],
    [
      'a name for something',
      'Calling the vote "a farce," Blom said it would rain.',
      ['blom: «a farce,»', 'blom: it would rain'],
    ],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));
});

describe('what is said goes on with', () => {
  test('whom the clause before the colon was about', () => {
    const text =
      '"No," Blom said.\n\nNovak was less coy: "Of course she will come."\n\nDoes he care? He smiles. "One of us is enough."';
    expect(quotes(text)).toEqual([
      'blom: «No,»',
      'novak: «Of course she will come.»',
      'novak: «One of us is enough.»',
    ]);
  });

  test('him who recalls it of a night', () =>
    expect(quotes('"We lost that vote," Blom said. "It was cold," he recalls of that night.')).toEqual([
      'blom: «We lost that vote,»',
      'blom: «It was cold,»',
    ]));

  test('whom two clauses tell of', () =>
    expect(
      quotes('A person who attended the talks and who described the mood as "a long wake" left.'),
    ).toEqual(['<a person>: «a long wake»']));

  test('nobody when it ends in a comma and a stranger follows', () =>
    expect(quotes('"I will stay," Blom said.\n\n"This will never do here," so they all agreed.')).toEqual([
      'blom: «I will stay,»',
    ]));
});

describe('nothing is said by', () => {
  test.each([
    ['a date that is confirmed', 'Ada Blom, who fell ill on Friday, and who left, has confirmed the date.'],
    ['who answers a call', 'Police answered a call and found the toddler.'],
    ['who offers goods', 'The company offers some major upgrades.'],
    ['who is commenting on something', 'Blom was commenting on remarks by the minister.'],
    ['who names his choice', 'Novak announced Ada Blom, a banker, as his choice.'],
    ['cancer', 'A nurse struck down with cancer writes that it hurts.'],
    [
      'the interview that is spoken of',
      'Karel Novak left. However, in his interview, it rained for an hour.',
    ],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));

  test('the question that is answered', () =>
    expect(reported('Asked whether a meeting was planned, Blom said no.')).toEqual(['blom: no']));

  test('the paper that is told it', () =>
    expect(reported('"That is that", Blom told the newspaper "Die Woche" (Saturday).')).toEqual([]));

  test('him, of what others found', () =>
    expect(
      reported('Blom claimed the cuts would pay even as the Border League estimated they would not.'),
    ).toEqual(['blom: the cuts would pay', 'league: they would not']));

  test('who put it so, of how it was put', () =>
    expect(reported('A second man puts it more gently. "We learned," he says.')).toEqual([]));

  test('her, behind the clause about her', () =>
    expect(reported('Blom, who warned of the risks in May, nevertheless played them down.')).toEqual([
      'blom: of the risks in May',
    ]));
});
