import { expect, test } from 'vitest';
import { readDocuments } from '../../../../src/core/compile';
import { makeSource } from '../../../support/make/make-source';

const namesIn = (text: string): readonly string[] =>
  readDocuments([makeSource(text)]).documents[0]!.names.map((name) => `${name.kind} ${name.text}`);

test('an office written like a name is none', () => {
  expect(namesIn('President Arap Tuwei spoke. Later the Head of State said it again.')).toEqual([
    'person Arap Tuwei',
  ]);
});

test('what something happens “at the” is a place', () => {
  expect(namesIn('They met at the Vosshuis on Monday, and Ada Blom came late to the Vosshuis.')).toContain(
    'place Vosshuis',
  );
});

test('the letters of a currency are none', () => {
  expect(namesIn('Ada Blom put their losses at Rs 85 billion. She lost Rs 500 herself.')).toEqual([
    'person Ada Blom',
  ]);
});

test('a war that begins like a place is none', () => {
  expect(namesIn('He served in the Gulf War, and later in the Gulf of Aden.')).not.toContain(
    'place Gulf War',
  );
});

test('which of several plans or blocks it is makes none', () => {
  expect(namesIn('Ada Blom had to go to Plan B. She had lived in Block C.')).toEqual(['person Ada Blom']);
});

test('an office in Irish stands before a name like any other', () => {
  expect(namesIn('Taoiseach Aodh Tarsk said so, and Tánaiste Una Velm agreed.')).toEqual([
    'person Aodh Tarsk',
    'person Una Velm',
  ]);
});
