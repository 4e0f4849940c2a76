/** Names as newsrooms of many countries write them; each row is the least text that shows one way of writing. */
import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import { makeSegmented } from '../../../support/make-segmented';
import { readMarkedArticle } from './marked-article';

const namesIn = (text: string): readonly string[] =>
  (nameDocuments(makeSegmented([text])).documents[0]?.names ?? [])
    .filter(({ kind }) => kind !== 'document')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const expectMarked = (marked: string): void => {
  const { text, names } = readMarkedArticle(marked);
  expect(namesIn(text)).toEqual(names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`));
};

describe('names known everywhere', () => {
  test.each([
    ['an agency', 'They read it on {organization:Agerpres} first.'],
    ['a channel with a number', 'She told {organization:Digi24} about it.'],
    ['a party by its letters', 'It was the {organization:EFF} again.'],
    ['a palace', 'They walked to {place:Cotroceni} at noon.'],
    ['a border town', 'They crossed at {place:Islam Qala} at noon.'],
  ])('hold %s', (_, marked) => expectMarked(marked));
});
