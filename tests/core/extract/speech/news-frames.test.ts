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

test.each([
  ['A diplomat who met Karel Novak said no deal was near.', '<a diplomat>: no deal was near'],
  ['A diplomat who has been following the talks said no deal was near.', '<a diplomat>: no deal was near'],
  ['Mr Novak has called for spending more, but the court has not answered.', 'novak: spending more'],
  [
    'Ada Blom told the paper on Wednesday, before the talks began, that no deal was near.',
    'blom: no deal was near',
  ],
  ['Ada Blom from Strelsau, Ruritania said the road was shut.', 'blom: the road was shut'],
  ['The Border League (BL) group says it was late.', 'league: it was late'],
  ['Ada Blom said in a statement on Tuesday it would be late.', 'blom: it would be late'],
  ['Unions put the number of ships at 19.', '<unions>: of ships at 19'],
  ['Ms. Lind described this as a fairy tale.', 'lind: this as a fairy tale'],
  ['In Karel Novak’s view, the road was shut.', 'novak: the road was shut'],
  ['In the view of Karel Novak, the road was shut.', 'novak: the road was shut'],
])('knows whose words are told in “%s”', (text, wanted) => {
  expect(reported(text)).toEqual([wanted]);
});

test.each([
  'He was referring to the strike of 1980.',
  'Ada Blom waved. The Border League asked the court for a comment on Thursday.',
  'Ada Blom wrote a letter supporting the harvest.',
  'It was what Ada Blom described as a pattern.',
  'Novak and his friends shouted slogans for an hour.',
  'An earlier version of this article said the road was shut.',
])('takes no deed or explanation for speech in “%s”', (text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  ['Ada Blom left. “Enough is enough” is her verdict on the deal.', 'blom: «Enough is enough»'],
  ['Ada Blom left. Her message to the miners was blunt: “Go home.”', 'blom: «Go home.»'],
  ['Karel Novak’s answer was “no”.', 'novak: «no»'],
  ['“Enough” was the message from Ada Blom to the cabinet.', 'blom: «Enough»'],
  ['The town offered him “all our support,” as Ada Blom wrote in an e-mail.', 'blom: «all our support,»'],
  ['Karel Novak fell. Quimby said he had told them “of his concerns”.', '<Quimby>: «of his concerns»'],
  ['Ada Blom cast the plan as an “onslaught of words” on them.', 'blom: «onslaught of words»'],
  [
    'The Border League said it was late. “We have no road,” the Strelsau-based group said.',
    'league: «We have no road,»',
  ],
  [
    'The Border League (BL), which had agreed before, accused them of “choosing war”.',
    'league: «choosing war»',
  ],
  ['A sign outside a church reads: “No more of it.”', '<a sign outside a church>: «No more of it.»'],
  ['Ada Blom, Border League: “It will not hold.”', 'blom: «It will not hold.»'],
  ['Karel Novak took to the airwaves to blast the strike as “a luxury”.', 'novak: «a luxury»'],
  ['“I will not go,” Mrs. Lind added, to applause.', 'lind: «I will not go,»'],
  ['Director of the Harbour Works Karel Novak left. “No,” he said.', 'novak: «No,»'],
  ['A vet by training, he entered the cabinet. Karel Novak said one word: “Enough.”', 'novak: «Enough.»'],
])('gives the words to whoever said them in “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

test.each([
  ['The paramilitary Border League, which had agreed, accused them of “war”.', 'league: «war»'],
  ['The far-right Border League party said it was “late”.', 'league: «late»'],
])('looks past adjectives in “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

test('parts two speakers at “while” behind a quotation', () => {
  const text = 'Ada Blom wrote that it was “late,” while Karel Novak said it was “early”.';
  expect(quotes(text)).toEqual(['blom: «late,»', 'novak: «early»']);
});

test('takes nobody who is asked about for the one who answers', () => {
  const text =
    '“There is no split,” said Ada Blom. Asked if Mara Lind would stay, she said: “I am no prophet.”';
  expect(quotes(text).at(-1)).toBe('blom: «I am no prophet.»');
});

test('reports no adverb before a quotation', () => {
  expect(reported('Ada Blom put it more bluntly: “It is a clown ship.”')).toEqual([]);
});

test('takes “he” right below a heading for the one person in it', () => {
  const text =
    'Talks end in Strelsau\nAda Blom had a plan. It was long.\nKarel Novak is on his feet\n“I keep my word,” he told them.';
  expect(quotes(text)).toEqual(['novak: «I keep my word,»']);
});

test('keeps a known woman of the paragraph before somebody unknown of another', () => {
  const text =
    'A senior envoy said the evening was “long”.\nMara Lind had taken Karel Novak outside. He took a pen. “We talked about fish,” she said.';
  expect(quotes(text).at(-1)).toBe('lind: «We talked about fish,»');
});
