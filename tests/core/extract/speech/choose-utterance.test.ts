import { expect, test } from 'vitest';
import { quotes } from './read-speech';

test.each([
  [
    'after a deputy in an apposition',
    'Novak\'s deputy, Ada Blom, went further, calling the draft "dull."',
    ['blom: «dull.»'],
  ],
  [
    'after letters behind a name',
    'In mitigation, Ada Blom KC said he was "a broken man".',
    ['blom: «a broken man»'],
  ],
  [
    'of somebody said to have said it',
    '"Stay here," Novak is said to have told the envoys.',
    ['novak: «Stay here,»'],
  ],
  [
    'of somebody quoted by another',
    'Novak was quoted by a former colleague as saying that nobody would "ever ask".',
    ['novak: «ever ask»'],
  ],
  [
    'past a clause with whose and a bracket',
    'Ada Blom, whose Border League (BL) won on Sunday with 43 per cent, described the files as "forged".',
    ['blom: «forged»'],
  ],
  ['after a reflexive', 'Novak himself, who stayed away, wrote that he was "well".', ['novak: «well»']],
  [
    'in a clause about a noun',
    'All of it concerned the files, whose contents Novak dismissed once more as "forged".',
    ['novak: «forged»'],
  ],
  [
    'after according to',
    'According to Blom, "the work is nearly done."',
    ['blom: «the work is nearly done.»'],
  ],
  [
    'with an aside before the verb',
    'Novak said he had a plan, which, he added, would show "a different picture."',
    ['novak: «a different picture.»'],
  ],
  [
    'summed up by somebody',
    '"A black day for Ruritania," is how Novak summed it up.',
    ['novak: «A black day for Ruritania,»'],
  ],
  [
    'with a comma outside the marks and an apposition',
    '“The right to life”, its president, Ada Blom, observed, “is not negotiable.”',
    ['blom: «The right to life»', 'blom: «is not negotiable.»'],
  ],
  [
    'passed on by an office',
    'Novak called for "a ceasefire," according to Blom.',
    ['novak via blom: «a ceasefire,»'],
  ],
  [
    'of one of several',
    '"They are tired," one of the envoys said.',
    ['<one of the envoys>: «They are tired,»'],
  ],
  [
    'of the one by whom a thing was called so',
    'The words were dismissed as "theatre" by one diplomat.',
    ['<one diplomat>: «theatre»'],
  ],
  [
    'of the one by whom a thing was hailed as that',
    'The step, hailed by Blom as "historic", came late.',
    ['blom: «historic»'],
  ],
  [
    'of one of them',
    'The envoys left after what one of them called "a first crack".',
    ['<one of them>: «a first crack»'],
  ],
  [
    'of somebody unknown with an apposition',
    'Ildy, a pensioner who gave no last name, told reporters: "They shout and we pay."',
    ['<Ildy>: «They shout and we pay.»'],
  ],
  [
    'who would say only that much',
    'A spokesman would say only that he had "full confidence" in her.',
    ['<a spokesman>: «full confidence»'],
  ],
  [
    'of a letter whose writer opens the text',
    'When Blom let go of the post she had held, she did so in a letter of four lines.\n"I ask forgiveness," it read.',
    ['blom: «I ask forgiveness,»'],
  ],
  [
    'of a letter',
    'Novak left in a letter of four lines.\n"I ask forgiveness," it read.',
    ['novak: «I ask forgiveness,»'],
  ],
  [
    'standing alone after what the speaker did',
    'Asked whether she would come, Blom nodded.\n"I will be there every day."',
    ['blom: «I will be there every day.»'],
  ],
  [
    'announced without a verb',
    'More from Blom:\n"I have looked for common ground."',
    ['blom: «I have looked for common ground.»'],
  ],
])('finds the speaker of a quotation %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
