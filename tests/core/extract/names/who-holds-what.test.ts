/** Names beside offices, bodies and descriptions, in invented sentences: what is a name there, and of what kind. */
import { expect, test } from 'vitest';
import { makeSpoken } from '../../../support/make/make-spoken';

const kinds = (text: string): string[] =>
  makeSpoken([text], '2026-03-02').documents.flatMap(({ names }) =>
    names.map(({ text: printed, kind }) => `${kind}: ${printed}`),
  );

test.each([
  ['They met Elijah arap Mosop there.', ['person: Elijah arap Mosop']],
  ['They met Justice Beatrice ole Tanei there.', ['person: Beatrice ole Tanei']],
  ['“No,” said the head of the agency, Jamshid Orilov.', ['person: Jamshid Orilov']],
  ['The governor of the region, Yordana Stefova, left.', ['person: Yordana Stefova']],
  ['The chairman of the port authority, Zhoro Blum, left.', ['person: Zhoro Blum']],
  ['Neither Stoyan Velkov nor his aide left.', ['person: Stoyan Velkov']],
  ['They met Brian Mwale-Zulu at noon.', ['person: Brian Mwale-Zulu']],
  ['Backpacker Fern Odulo, 23, was there.', ['person: Fern Odulo']],
  ['The IT specialist Zimov was there.', ['person: Zimov']],
  ['Zorbet warned that it was late.', ['person: Zorbet']],
  ['Mwendo, a 24-year-old student, was there.', ['person: Mwendo']],
  ['For Zimbert, the union leader, it was late.', ['person: Zimbert']],
  ['The visitor was Tengku Azlan Hakim.', ['person: Tengku Azlan Hakim']],
])('of somebody in “%s”', (text, wanted) => {
  expect(kinds(text)).toEqual(wanted);
});

test.each([
  ['Minister of Foreign Affairs of Norway Erik Holt left.', ['place: Norway', 'person: Erik Holt']],
  ['The Russian Ambassador to Latvia Ada Blom left.', ['place: Latvia', 'person: Ada Blom']],
  ['The envoy to Saudi Arabia Zoltar Bemshid left.', ['place: Saudi Arabia', 'person: Zoltar Bemshid']],
  [
    'The US special envoy for Sudan Zoltar Bemshid left.',
    ['place: US', 'place: Sudan', 'person: Zoltar Bemshid'],
  ],
  [
    'Then the spokeswoman of the Ministry of Foreign Affairs Olga Sedova left.',
    ['organization: Ministry of Foreign Affairs', 'person: Olga Sedova'],
  ],
  [
    'Then the spokesman for the Latvian Ministry of Health Erik Holt left.',
    ['organization: Latvian Ministry of Health', 'person: Erik Holt'],
  ],
  ['The Prime Minister of Slovakia Peter Bemshid left.', ['place: Slovakia', 'person: Peter Bemshid']],
  ['Deputy Minister of Foreign Affairs Ada Blom left.', ['person: Ada Blom']],
  ['Minister of Fisheries and Ocean Policy Zoltar Bemshid left.', ['person: Zoltar Bemshid']],
  ['Minister for Health and Social Care Zoltar Bemshid left.', ['person: Zoltar Bemshid']],
  ['Minister of Foreign Affairs Zoltar Bemshid left.', ['person: Zoltar Bemshid']],
  ['Speaker of the State Duma Pavel Orlin left.', ['organization: State Duma', 'person: Pavel Orlin']],
  [
    'Chairman of the Harbour Committee on Foreign Trade Ada Blom left.',
    ['organization: Harbour Committee on Foreign Trade', 'person: Ada Blom'],
  ],
  [
    'They told the ASEAN foreign desk of the ASEAN Foreign Ministers.',
    ['organization: ASEAN', 'organization: ASEAN'],
  ],
])('part an office from who holds it in “%s”', (text, wanted) => {
  expect(kinds(text)).toEqual(wanted);
});

test.each([
  ['Harbour Accord, the largest opposition party, tabled it.', 'organization: Harbour Accord'],
  ['The semi-official Zorb news agency saw it.', 'organization: Zorb'],
  ['They read the semi-official Zorbnews that day.', 'organization: Zorbnews'],
  ['They asked Zorb Chemical about it.', 'organization: Zorb Chemical'],
  ['UQ MZI said in March that it was late.', 'unknown: UQ MZI'],
  ['Meridian could not independently verify either account.', 'organization: Meridian'],
])('are bodies by what is said of them in “%s”', (text, wanted) => {
  expect(kinds(text)).toEqual([wanted]);
});

test.each(['It opens at 7:11 AM PST.', 'It fell by a tenth (ABCD.AX) that day.'])(
  'are none in “%s”',
  (text) => {
    expect(kinds(text)).toEqual([]);
  },
);
