import { describe, expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { NAMES, quotes, reported } from './read-speech';

describe('quotations', () => {
  test.each([
    ['with the speaker after', '"We are ready," Blom said on Monday.', ['blom: «We are ready,»']],
    [
      'with the verb first',
      '"We are ready," said Ada Blom, an aide to President Novak.',
      ['blom: «We are ready,»'],
    ],
    [
      'with a title before the name',
      '"We are ready to go," Mr. Novak said.',
      ['novak: «We are ready to go,»'],
    ],
    ['with the speaker before', 'Blom told reporters: «We are ready.»', ['blom: «We are ready.»']],
    [
      'past an apposition',
      'The talks were "useful," but "no deal was found," Ada Blom, a foreign policy adviser and ally of President Karel Novak, told reporters.',
      ['blom: «useful,»', 'blom: «no deal was found,»'],
    ],
    [
      'split by the speaker',
      '"So far," Blom said, "we have no deal."',
      ['blom: «So far,»', 'blom: «we have no deal.»'],
    ],
    [
      'over several sentences',
      '"There is work to do. We agreed on that. Contacts go on," Blom added.',
      ['blom: «There is work to do. We agreed on that. Contacts go on,»'],
    ],
    [
      'that go on in the same paragraph',
      '"We are ready," Blom said. "We have always been ready."',
      ['blom: «We are ready,»', 'blom: «We have always been ready.»'],
    ],
    ['after a gerund', 'Blom left Strelsau, adding that the plan was "not for us."', ['blom: «not for us.»']],
    [
      'after "with X calling"',
      'The talks ended, with Secretary of State Karel Novak calling them "productive" but warning of delays.',
      ['novak: «productive»'],
    ],
    [
      'of what somebody called something',
      'Novak arrived for what he called "the last round" of talks.',
      ['novak: «the last round»'],
    ],
    [
      'in a coordinated clause',
      'Blom praised the draft but said parts of it "do not suit us."',
      ['blom: «do not suit us.»'],
    ],
    [
      'with an unknown verb',
      '"Please wait for the others," Blom pleaded.',
      ['blom: «Please wait for the others,»'],
    ],
    [
      'by a list of speakers',
      'On Monday, Ada Blom, Karel Novak and other leaders rejected any deal "without us."',
      ['blom: «without us.»'],
    ],
    ['of a headline', 'Ruritania: ‘No Deal Without Us’', ['ruritania: «No Deal Without Us»']],
    [
      'of a described speaker',
      'A senior League official said there was "no sign" of that. The official said the League would "wait and see."',
      ['<a senior League official>: «no sign»', '<a senior League official>: «wait and see.»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each([
    'The 28-point "peace plan" was unveiled last month.',
    'They watched a film titled "The Last Round" in Strelsau.',
    'The so-called "town hall" was empty.',
    'She had a string of "wins" at home.',
  ])('are no speech in %j', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  test('follow a lead-in with a colon into the next paragraph', () => {
    const text = 'Novak, meanwhile, saw the difficulty of the talks:\n"It is not an easy situation at all."';
    expect(quotes(text)).toEqual(['novak: «It is not an easy situation at all.»']);
  });

  test('standing alone after a quotation keep its speaker, with doubt', () => {
    const text = '"We are ready," Blom said.\n"We have been ready for a whole year."';
    const { attributions } = makeAttributedDocument(text, NAMES);
    expect(attributions.map(({ speaker, rule }) => [speaker, rule])).toEqual([
      ['person/blom', 'after'],
      ['person/blom', 'previous-paragraph'],
    ]);
    expect(attributions[1]?.confidence).toBeLessThan(0.7);
  });

  test('may open with a question mark before the verb', () => {
    expect(quotes('"Who wants bread?" Blom asked.')).toEqual(['blom: «Who wants bread?»']);
  });
});

describe('speakers', () => {
  test.each([
    [
      'a pronoun by the last speaker',
      'Blom said the talks were useful. She stressed that work remained.',
      'blom',
    ],
    ['a pronoun by the subject before', 'Novak met Blom on Monday. He said the talks were useful.', 'novak'],
    ['a pronoun by its gender', 'Ada Blom met Karel Novak. She said the talks were useful.', 'blom'],
    ["somebody's aide by the roles", "Novak's aide said the talks were useful.", 'blom'],
    ['an aide of a house by the roles', 'A Palace aide said the talks were useful.', 'blom'],
    ['a country’s leader by the roles', 'The Ruritanian leader said the talks were useful.', 'novak'],
    [
      'the official by the last speaker',
      'Blom said the talks ended. The official said the talks were useful.',
      'blom',
    ],
  ])('resolves %s', (_, text, who) => {
    expect(reported(text).at(-1)?.split(':')[0]).toBe(who);
  });

  test('resolves "it" to a body', () => {
    expect(reported('The Border League met. It said the talks were useful.')).toEqual([
      'league: the talks were useful',
    ]);
  });

  test('keeps the words of speakers without a name', () => {
    expect(reported('Two senior diplomats said the talks were useful.')).toEqual([
      '<two senior diplomats>: the talks were useful',
    ]);
  });
});
