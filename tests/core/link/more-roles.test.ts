/** Roles behind an age, before a participle, in compounds; and what bodies and capitals are said to be. */
import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

const rolesOf = (text: string): string[] =>
  nameDocuments(makeSegmented([text])).entities.flatMap(({ name, roles }) =>
    roles.map((role) => `${name}: ${role.text}`),
  );

describe('a person’s role', () => {
  test.each([
    [
      'stands behind an age',
      'Ada Blom, 51, a former banker who stayed, spoke.',
      ['Ada Blom: a former banker'],
    ],
    [
      'ends before what befell him',
      'They freed Erik Holt, a retired soldier sentenced in May.',
      ['Erik Holt: a retired soldier'],
    ],
    [
      'says by whom he is employed',
      'Ada Blom, a geologist employed by the port, spoke.',
      ['Ada Blom: a geologist employed by the port'],
    ],
    [
      'says what he became',
      'Erik Holt, a merchant turned politician, left.',
      ['Erik Holt: a merchant turned politician'],
    ],
    ['stands behind “whose”', 'The League, whose chairman, Erik Holt, left, met.', ['Erik Holt: chairman']],
    ['is whose citizen he is', 'Erik Holt, 41, a Norwegian, left.', ['Erik Holt: a Norwegian']],
    ['ends like a profession', 'They asked the dendrologist Ada Blom.', ['Ada Blom: dendrologist']],
    [
      'stands before “Dr.”',
      'A spokesman for the Norwegian ministry, Dr. Erik Holt, spoke.',
      ['Erik Holt: spokesman for the Norwegian ministry'],
    ],
    [
      'is what he serves as too',
      'Erik Holt, who also serves as chairman of the port, left.',
      ['Erik Holt: chairman of the port'],
    ],
    [
      'is what he doubles as',
      'Erik Holt, who doubles as finance minister, left.',
      ['Erik Holt: finance minister'],
    ],
    [
      'ends before “Sheikh”',
      'They met Norwegian Prime Minister Sheikh Erik Holt.',
      ['Erik Holt: Norwegian Prime Minister'],
    ],
    ['is no byline', 'By Ada Blom, Europe Editor', []],
    [
      'keeps the word before its hyphen',
      'Under-Secretary-General Ada Blom spoke.',
      ['Ada Blom: Under-Secretary-General'],
    ],
    ['has letters', 'They met Norwegian PM Ada Blom.', ['Ada Blom: Norwegian PM']],
    [
      'is of two fields',
      'They met Energy and Mines Minister Ada Blom.',
      ['Ada Blom: Energy and Mines Minister'],
    ],
    ['is one of two', 'The President and Foreign Minister Ada Blom left.', ['Ada Blom: Foreign Minister']],
    ['is hers alone', 'Erik Holt and Foreign Minister Ada Blom left.', ['Ada Blom: Foreign Minister']],
    ['keeps its dot', 'They met Col. Ada Blom.', ['Ada Blom: Col.']],
    ['takes no full stop', 'They met Ada Blom, a colonel. Erik Holt left.', ['Ada Blom: a colonel']],
    ['is no time of day', 'At 5 PM Ada Blom spoke.', []],
    ['counts the children', 'Dad-of-four Erik Holt, 44, laughed.', ['Erik Holt: Dad-of-four']],
    [
      'is French',
      'They summoned Norway’s chargé d’affaires, Ada Blom, on Friday.',
      ['Ada Blom: Norway’s chargé d’affaires'],
    ],
    [
      'is no verb of a quotation',
      '“It came late,” believes political analyst Ada Blom.',
      ['Ada Blom: political analyst'],
    ],
    [
      'is both of two posts',
      'They met Deputy Premier and Foreign Minister Ada Blom.',
      ['Ada Blom: Deputy Premier', 'Ada Blom: Foreign Minister'],
    ],
    [
      'is both of two posts before a comma',
      'Norway’s deputy premier and foreign minister, Ada Blom, spoke.',
      ['Ada Blom: Norway’s deputy premier', 'Ada Blom: foreign minister'],
    ],
    [
      'is not what he may become',
      'Erik Holt, the premier, becomes acting president.',
      ['Erik Holt: premier'],
    ],
    ['is not what he goes on to be', 'If so, Erik Holt, becomes acting president.', []],
    ['is not what others take him for', 'They still regard Erik Holt as a reliable partner.', []],
    ['is what he is sent as', 'They sent Erik Holt as an envoy.', ['Erik Holt: an envoy']],
    [
      'is whose he is, behind the name',
      'Ada Blom, President Dahl’s envoy, spoke.',
      ['Ada Blom: President Dahl’s envoy', 'Dahl: President'],
    ],
    [
      'is no subject behind a source',
      'According to Erik Holt, the Norwegian leader told Ada Blom that it was late.',
      [],
    ],
    [
      'stands between commas behind a source',
      'According to Ada Blom, the Norwegian leader, it was late.',
      ['Ada Blom: Norwegian leader'],
    ],
    ['is that of a local', 'They saw the nurse and local man Erik Holt.', ['Erik Holt: local man']],
    ['is not that of any man', 'They saw the man Erik Holt.', []],
  ])('%s', (_, text, roles) => expect(rolesOf(text)).toEqual(roles));
});

describe('a body’s role', () => {
  test.each([
    ['stands before it', 'They work for the rescue charity Tarsk Aid.', ['Tarsk Aid: rescue charity']],
    [
      'stands behind it',
      'Tarsk Bank, the Oslo lender that employs them, said so.',
      ['Tarsk Bank: Oslo lender that employs them'],
    ],
    [
      'is not what its report says of a fund',
      'Tarsk Aid met. According to Tarsk Aid, the pension fund will run out.',
      [],
    ],
    ['needs an article', 'They work for charity Tarsk Aid.', []],
    [
      'ends at its comma',
      'Tarsk Bank, a lender and so much more than anybody had ever expected of it there, said so.',
      [],
    ],
    ['is no member of a list', 'Tarsk Bank, the weather and Ada Blom were there.', []],
  ])('%s', (_, text, roles) => expect(rolesOf(text)).toEqual(roles));

  test('is whose capital a place is', () => {
    expect(rolesOf('They met in the Norwegian capital Oslo.')).toEqual(['Oslo: Norwegian capital']);
    expect(rolesOf('They met in the old capital Oslo.')).toEqual([]);
  });
});
