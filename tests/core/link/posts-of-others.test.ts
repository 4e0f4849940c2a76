/** Roles that are of another post, sent somewhere, said at the end; invented sentences. */
import { expect, test } from 'vitest';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

const rolesOf = (text: string): string[] =>
  nameDocuments(makeSegmented([text])).entities.flatMap(({ name, roles }) =>
    roles.map((role) => `${name}: ${role.text}`),
  );

test.each([
  [
    'The press secretary of the Latvian president, Ada Blom, said no.',
    ['Ada Blom: press secretary of the Latvian president'],
  ],
  ['“No,” said the lawyer of the President, Erik Holt.', ['Erik Holt: lawyer of the President']],
  ['On Monday, Latvian Ambassador to Norway Ada Blom left.', ['Ada Blom: Latvian Ambassador to Norway']],
  ['On Monday US special envoy for Sudan Ada Blom left.', ['Ada Blom: US special envoy for Sudan']],
  [
    'On Monday the spokeswoman of the Ministry of Foreign Affairs Ada Blom left.',
    ['Ada Blom: spokeswoman of the Ministry of Foreign Affairs'],
  ],
  [
    'Then the spokesman for the Latvian Ministry of Health Erik Holt left.',
    ['Erik Holt: spokesman for the Latvian Ministry of Health'],
  ],
  ['It was led by a retired judge, Erik Holt.', ['Erik Holt: retired judge']],
  ['They met a nurse, a retired judge, Erik Holt.', []],
  [
    'The man Erik Holt, proposed by the President of Latvia, Ada Blom, left.',
    ['Ada Blom: President of Latvia'],
  ],
  ['She rang her opposite number, Erik Holt, on Monday.', ['Erik Holt: her opposite number']],
  ['The fund’s point woman, Ada Blom, did not deny it.', ['Ada Blom: The fund’s point woman']],
  ['On Monday opposition honcho Erik Holt left.', ['Erik Holt: opposition honcho']],
  ['The Dutch intelligence service ZORB traced it.', ['ZORB: Dutch intelligence service']],
])('%s', (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});
