/** Analyses, live pages and tabloids: sources that are named beside, behind or long before their words. */
import { describe, expect, test } from 'vitest';
import { quotes, read } from './read-speech';

describe('the speaker is', () => {
  test.each([
    [
      'two of those told of before',
      'Two men came. Two of them said it was late.',
      ['<two of them>: it was late'],
    ],
    [
      'not two of them when one official goes on',
      'Three officials came. Two of them said it was late. "No," this official said.',
      ['<two of them>: it was late', '<this official>: «No,»'],
    ],
    [
      'several of whom the sentence before told',
      'Others in his party are cautious. Let them work, they say.',
      ['<others in his party>: Let them work'],
    ],
    [
      'those of whom only a clause tells who they are',
      'Nobody had to, say those who sat at the table.',
      ['<those>: Nobody had to'],
    ],
    [
      'critics, whatever stands between two dashes',
      'The minister’s critics – there are many – accuse him of "selling tanks".',
      ['<the minister’s critics>: him of "selling tanks"', '<the minister’s critics>: «selling tanks»'],
    ],
    [
      'whose position a clause tells',
      'Ada Blom’s own account, given to two lawyers, is that she left early.',
      ['blom: she left early'],
    ],
    [
      'the paper in which it is said',
      'In the same report it is said that the road is closed.',
      ['<the same report>: the road is closed'],
    ],
    [
      'who opens the sentence, past places and times',
      'Ada Blom on Sunday evening on public television announced that the road is closed.',
      ['blom: the road is closed'],
    ],
    ['who is sure of it', 'Ada Blom is sure that "trust is lost".', ['blom: «trust is lost»']],
    [
      'a mum of one',
      'The mum-of-one slammed "cowards" in Strelsau.',
      ['<the mum-of-one>: "cowards" in Strelsau', '<the mum-of-one>: «cowards»'],
    ],
    ['pals', 'Novak is in bits, pals have revealed.', ['<pals>: Novak is in bits']],
    ['who is asked on this', 'Ada Blom on this: "We wait."', ['blom: «We wait.»']],
    [
      'a family, which is no adverb',
      'The family asked for "a quiet day".',
      ['<the family>: for "a quiet day"', '<the family>: «a quiet day»'],
    ],
    ['who cuts a question short', '"I know nothing," cut short Ada Blom.', ['blom: «I know nothing,»']],
    ['who reacts', '"It is a blow," reacts Minister of Ports Ada Blom.', ['blom: «It is a blow,»']],
    [
      'circles in which it is said',
      'In security circles it is said that the warning came late.',
      ['<security circles>: the warning came late'],
    ],
    ['who is named behind the time of a live page', '13:40 Ada Blom: "We wait."', ['blom: «We wait.»']],
    [
      'for whom it is so, behind her post',
      'For the head of the mission, Ada Blom, the result is clear: "There was no vote."',
      ['blom: «There was no vote.»'],
    ],
    [
      'who speaks about something so',
      'The envoy, in turn, speaks about "small faults".',
      ['<the envoy>: «small faults»'],
    ],
    ['nobody for a first time', 'For the first time, it was "on time".', []],
    [
      'the observers’ mission',
      'The count was slow, the mission noted.',
      ['<the mission>: The count was slow'],
    ],
  ])('%s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  test('whom a pronoun means when a person opened the sentence before, far from the verb', () => {
    expect(
      quotes('Mara Lind came. Novak on the other side stands firm. "I shall not go at all," he said.'),
    ).toEqual(['novak: «I shall not go at all,»']);
  });

  test('who opens a headline’s clause, not the name at its end', () => {
    expect(quotes('Singer Won’t Meet Ada Blom: ‘She Can Wait’\nThe road was closed on Monday.')).toEqual([
      '<singer>: «She Can Wait»',
    ]);
  });
});
