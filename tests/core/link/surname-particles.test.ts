import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../src/core/compile';
import { makeSource } from '../../support/make/make-source';

const peopleOf = (text: string): ReadonlyMap<string, string> => {
  const [document] = readDocuments([makeSource(text)]).documents;
  return new Map(
    document!.names.filter(({ kind }) => kind === 'person').map((name) => [name.text, name.entity]),
  );
};

describe('small words inside last names', () => {
  test.each([
    ['Minister Somporn Rattana na Lampang said so.', 'Somporn Rattana na Lampang'],
    ['Trade minister Marit van ’t Veer said that it was big.', 'Marit van ’t Veer'],
    ["Trade minister Marit van 't Veer said that it was big.", "Marit van 't Veer"],
    ['Aisyah binti Kamal Noor, the secretary-general, will fly to Bangkok.', 'Aisyah binti Kamal Noor'],
    ['President Julio Marrero y Castell spoke to lawmakers.', 'Julio Marrero y Castell'],
    ['President Sidi Ould Cheikhna won again.', 'Sidi Ould Cheikhna'],
  ])('%s', (text, name) => {
    expect([...peopleOf(text).keys()]).toEqual([name]);
  });

  test('are no given name: the fullest spelling names the person', () => {
    const text =
      'Ursula von der Lippe left Oslo. Von der Lippe slept. Von der Lippe and Ben Holt, Holt said, wept. Holt left.';
    const { entities } = readDocuments([makeSource(text)]);
    expect(entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Ben Holt',
      'Ursula von der Lippe',
    ]);
  });

  test('a number is none of them', () => {
    expect([...peopleOf('Ten officers met Piet ten Brink, and ten Bulgarians waited.').keys()]).toEqual([
      'Piet ten Brink',
    ]);
  });

  test('a last name alone may begin with one', () => {
    const people = peopleOf(
      'Prime Minister Joost van Aerssen-Vos told her. Van Aerssen-Vos promised much. “Never,” Van Aerssen-Vos said.',
    );
    expect(people.get('Van Aerssen-Vos')).toBe(people.get('Joost van Aerssen-Vos'));
  });
});
