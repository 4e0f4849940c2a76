import { expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../../support/make/make-document';
import { quotes, reported } from '../read-speech';

test.each([
  ['her age', 'Ada Blom, 54, left Strelsau.\nThe 54-year-old said the talks were useful.', 'blom'],
  ['a title', 'Judge Ada Blom left.\nThe judge said the talks were useful.', 'blom'],
  [
    'a post with an adjective that tells nothing',
    'Energy Minister Ada Blom left.\nKarel Novak stayed.\nThe embattled energy minister said the talks were useful.',
    'blom',
  ],
  [
    'a general noun for her post',
    'Ambassador Ada Blom left.\nThe diplomat said the talks were useful.',
    'blom',
  ],
  ['"head of state"', 'President Karel Novak left.\nThe head of state said the talks were useful.', 'novak'],
  [
    'a party',
    'Sen. Ada Blom, D-N.M., was there. Blom said no.\nThe New Mexico Democrat said the talks were useful.',
    'blom',
  ],
  [
    'what the last speaker was before',
    'Blom said no.\nThe former wrestler said the talks were useful.',
    'blom',
  ],
  [
    'an apposition before the name',
    'Her deputy, Karel Novak, left.\nThe deputy said the talks were useful.',
    'novak',
  ],
])('resolves a description by %s', (_, text, who) => {
  expect(reported(text).at(-1)?.split(':')[0]).toBe(who);
});

test.each([
  [
    'another minister',
    'Economy Minister Ada Blom said no.\nThe finance minister said the talks were useful.',
  ],
  ['somebody of another post', 'Blom said no.\nThe judge said the talks were useful.'],
  ['a former holder', 'Minister Ada Blom said no.\nThe former minister said the talks were useful.'],
])('does not take %s for whoever spoke last', (_, text) => {
  expect(reported(text).at(-1)).toMatch(/^<the /);
});

test('takes a post for somebody just told of whose post nobody states', () => {
  expect(quotes('Lind has answered. "No one will pay for this," the Elphberg minister wrote.')).toEqual([
    'lind: «No one will pay for this,»',
  ]);
});

test('takes the topic of a sentence for its "he"', () => {
  const text = 'Novak said no. As for Lind, she insists that all is well.';
  expect(reported(text).at(-1)).toBe('lind: all is well');
});

test('tells a speaker without a name again', () => {
  const text =
    'A diplomat briefed on the talks said no. Blom said yes. The diplomat said the talks were useful.';
  expect(reported(text).at(-1)).toBe('<a diplomat briefed on the talks>: the talks were useful');
});

test('resolves "the agency" to the body called so', () => {
  const names = { 'Elphberg News Agency': 'organization/ena', Blom: 'person/blom' };
  const text = 'Elphberg News Agency saw it. Blom left. The agency said the talks were useful.';
  const { attributions } = makeAttributedDocument(text, names);
  expect(attributions.at(-1)?.speaker).toBe('organization/ena');
});
