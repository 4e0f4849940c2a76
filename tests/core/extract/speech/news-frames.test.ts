/** Turns of phrase that news pages have and that were read wrongly once; invented sentences. */
import { expect, test } from 'vitest';
import { quotes, reported } from './read-speech';

test.each([
  [
    'Ada Blom told the daily Zorb in an interview published on Monday that she had warned them.',
    'blom: she had warned them',
  ],
  [
    'The Border League said in a report released last week that the road was shut.',
    'league: the road was shut',
  ],
  ['Blom told cops it was taken from her room.', 'blom: it was taken from her room'],
  ['Ada Blom, asked about the leak, says: the door was shut.', 'blom: the door was shut'],
  [
    'Ada Blom, a lawyer from Strelsau who warned of floods before, left. He saw it.',
    'blom: of floods before',
  ],
  ['Blom affirmed on Friday in Strelsau that it held.', 'blom: it held'],
  ['Blom told a press briefing that it was over.', 'blom: it was over'],
  ['The inquiry concluded that the dam was weak.', '<the inquiry>: the dam was weak'],
  ['Elders say the river is sick.', '<elders>: the river is sick'],
  ['Officials have argued for years that the dam was weak.', '<officials>: the dam was weak'],
])('reads “%s”', (text, wanted) => {
  expect(reported(text)).toEqual([wanted]);
});

test.each([
  [
    'Blom had a plan. “We could not look away,” the two ministers wrote.',
    '<the two ministers>: «We could not look away,»',
  ],
  ['Ada Blom compared the cabinet to “a lift that is stuck”.', 'blom: «a lift that is stuck»'],
  ['But both Ada Blom and Karel Novak said it was “too late”.', 'blom: «too late»'],
  ['Ada Blom left. She sobbed: “They told me to wait.”', 'blom: «They told me to wait.»'],
  [
    'Karel Novak, a deputy from Strelsau, who said that he had “pressed the button”, left.',
    'novak: «pressed the button»',
  ],
])('says who speaks in “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

test.each([
  'The Border League are at odds with the disease killing trees – and threatening the harvest of all.',
  'Blom warned Novak twice.',
  'Novak and two aides are here and are insisting on it, a source heard.',
])('finds nobody in “%s”', (text) => {
  expect(reported(text)).toEqual([]);
});
