/** Parties by their seats, who serves a body, who gives a name, heads that stand for a body; invented sentences. */
import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import { makeSegmented } from '../../../support/make/make-segmented';
import { readMarkedArticle } from './marked-article';

const expectMarked = (marked: string): void => {
  const { text, names } = readMarkedArticle(marked);
  const found = (nameDocuments(makeSegmented([text])).documents[0]?.names ?? []).filter(
    ({ kind }) => kind !== 'document',
  );
  const show = ({ kind, start, end }: (typeof names)[number]): string => `${kind}: ${text.slice(start, end)}`;
  expect(found.map(show)).toEqual(names.map(show));
};

describe('a party is told by', () => {
  test.each([
    ['its members', 'Of the 81 deputies of {organization:Latvian Accord} at least six are against.'],
    ['its seats', 'On Monday {organization:Latvian Accord} won 81 of the 150 seats, and it wants more.'],
    [
      'who sits for it',
      '{person:Bram Holt}, member of parliament for the {organization:Democratic List}, left.',
    ],
    ['who leads it', '{person:Bram Holt}, the leader of {organization:New Dawn}, left on Monday.'],
  ])('%s', (_, marked) => expectMarked(marked));
});

describe('who serves a body is parted from it', () => {
  test.each([
    ['a given name', 'On Monday, the member of the {organization:Senate} {person:Oleg Tarskov} came.'],
    [
      'two unknown words',
      'On Monday, member of the {organization:Milli Majlis} {person:Elkin Tarsklu} came.',
    ],
    ['one name behind a bank', 'The president of the {organization:Bank Negara Tarsk} left on Monday.'],
    [
      'what the office is for',
      'The Commissioner of the {organization:European Union} for Enlargement, {person:Ada Blom}, came.',
    ],
  ])('%s', (_, marked) => expectMarked(marked));
});

describe('a single name is somebody’s', () => {
  test.each([
    ['who gave it', '“I eat promises,” said a woman who gave her name only as {person:Manka}.'],
    ['who asked to be called so', 'On Monday a driver who asked to be called {person:Zorbi} said no.'],
    [
      'whose family name has particles',
      'Minister {person:Hanke van den Berg} left. On Monday {person:Van den Berg} came back.',
    ],
    ['in an address', 'On Monday His Excellency {person:Bo Zorb} came to see Her Majesty.'],
  ])('%s', (_, marked) => expectMarked(marked));
});

describe('a word stands for a body', () => {
  test.each([
    [
      'whose name it ends',
      'Officials at the {organization:International Grain Fund} said that the {organization:Fund} will come.',
    ],
    [
      'whose name it begins',
      'The {organization:Bank of Marlow} cut rates. Analysts said the {organization:Bank} would wait.',
    ],
    ['that is told something', 'On Monday, "It is us," he told {organization:Apsheron Report}.'],
  ])('%s', (_, marked) => expectMarked(marked));
});

test('a head word and the body it stands for are one', () => {
  const { entities } = nameDocuments(
    makeSegmented(['The Bank of Marlow cut rates. Analysts said the Bank would wait.']),
  );
  expect(entities.map(({ variants }) => variants.map(({ text }) => text))).toContainEqual(
    expect.arrayContaining(['Bank of Marlow', 'Bank']),
  );
});
