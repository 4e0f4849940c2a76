/** Times and company that stand beside others: two rounds in one breath, what goes on since, whom somebody spoke with. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readKind } from './read-events';

describe('times beside others', () => {
  test.each([
    ['Earlier rounds in Lima in January and in Quito in February brought nothing.', 2],
    ['Earlier talks in Lima last month and in Quito in January brought nothing.', 2],
    ['Earlier talks in Lima in January and with Quito in February brought nothing.', 1],
  ])('%s', (text, count) => expect(readKind(/talks/, text)).toHaveLength(count));

  test('each round has its own', () => {
    const [lima, quito] = nameEvents(
      'Earlier talks in Lima in January and in Quito in February brought nothing.',
    );
    expect([lima, quito]).toEqual(['Talks in Lima, January 2026', 'Talks in Quito, February 2026']);
  });

  test.each([
    ['Peru has banned the export of raw ore since June 2023.', ['Ban by Peru, June 2023']],
    ['Workers have walked off the job since Sunday.', ['Walkout, 1 March 2026']],
  ])('%s', (text, names) => expect(nameEvents(text)).toEqual(names));
});

describe('company beside others', () => {
  test.each([
    [
      'Rosa Quispe spoke with Pablo Araya on Tuesday.',
      ['Call between Rosa Quispe and Pablo Araya, 3 March 2026'],
    ],
    ['Rosa Quispe, who spoke on Tuesday with Pablo Araya, said little.', 1],
    ['Rosa Quispe spoke to Pablo Araya.', []],
    ['Rosa Quispe spoke to reporters on Tuesday.', []],
    ['In a conversation with the Callao Times, Rosa Quispe said little.', []],
    ['Rosa Quispe and visiting Prime Minister Pablo Araya signed a treaty.', []],
    ['Pablo Araya, visiting Lima on Monday, said little.', ['Visit of Pablo Araya to Lima, 2 March 2026']],
  ])('%s', (text, names) => {
    const found = nameEvents(text);
    if (typeof names === 'number') expect(found).toHaveLength(names);
    else expect(found).toEqual(names);
  });
});
