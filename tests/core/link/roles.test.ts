import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

/** Roles of everybody in a text, as "name: role". */
function rolesIn(text: string): string[] {
  const { entities } = nameDocuments(makeSegmented([text]));
  return entities.flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role.text}`));
}

describe('roles', () => {
  test.each([
    ['a title', 'Norwegian presidential aide Ada Blom spoke.', ['Ada Blom: Norwegian presidential aide']],
    [
      'whose it is',
      'Later Prime Minister Erik Holt’s special envoy Ada Blom spoke.',
      ['Ada Blom: Prime Minister Erik Holt’s special envoy', 'Erik Holt: Prime Minister'],
    ],
    ['a title beyond a comma', 'Erik Holt’s aide, Ada Blom, spoke.', ['Ada Blom: Erik Holt’s aide']],
    ['an office', 'US Secretary of State Ada Blom spoke.', ['Ada Blom: US Secretary of State']],
    [
      'a body',
      'Norwegian National Security and Defense Council Secretary Ada Blom spoke.',
      ['Ada Blom: Norwegian National Security and Defense Council Secretary'],
    ],
    [
      'an apposition',
      'Ada Blom, a senior adviser to President Erik Holt, spoke.',
      ['Ada Blom: a senior adviser to President Erik Holt', 'Erik Holt: President'],
    ],
    [
      'two appositions',
      'Ada Blom, a long-time negotiator and the head of Norway’s wealth fund, spoke.',
      ['Ada Blom: a long-time negotiator', 'Ada Blom: head of Norway’s wealth fund'],
    ],
    ['a firm', 'Airline Velmair spoke.', ['Velmair: Airline']],
    ['"as"', 'It was led by Ada Blom as Holt’s envoy.', ['Ada Blom: Holt’s envoy']],
    [
      'an owner without a name',
      'They met the restaurant’s director Ada Blom.',
      ['Ada Blom: the restaurant’s director'],
    ],
    ['a pronoun’s', 'Her deputy, Ada Blom, spoke.', ['Ada Blom: Her deputy']],
    [
      'what the office is for',
      'The United Nations envoy for West Africa, Ada Blom, spoke.',
      ['Ada Blom: United Nations envoy for West Africa'],
    ],
    [
      'an office not yet taken',
      'Foreign Minister-designate Ada Blom spoke.',
      ['Ada Blom: Foreign Minister-designate'],
    ],
    [
      'an apposition with such an office',
      'Ada Blom, foreign minister-designate and, until June, a judge, spoke.',
      ['Ada Blom: foreign minister-designate'],
    ],
    ['a party’s side', 'The opposition Senator Ada Blom spoke.', ['Ada Blom: opposition Senator']],
  ])('are taken from %s', (_, text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  test.each([
    ['the title of the next person', 'Erik Holt, Norwegian Chancellor Ada Blom and others met.', 'Erik Holt'],
    ['a clause', 'Ada Blom, who met the minister, left.', 'Ada Blom'],
    ['a relative without whose', 'They saw his daughter Ada Blom.', 'Ada Blom'],
    ['a verb before the title', 'On Thursday Ada Blom left.', 'Ada Blom'],
    ['a form of address', 'They saw Mr. Ada Blom.', 'Ada Blom'],
  ])('are not %s', (_, text, person) => {
    expect(rolesIn(text).filter((role) => role.startsWith(`${person}:`))).toEqual([]);
  });
});
