/** Names as newsrooms of many countries write them; each row is the least text that shows one way of writing. */
import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import { makeSegmented } from '../../../support/make/make-segmented';
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
    ['a paper of an ordinary word', 'She told {organization:The Chronicle} about it.'],
    ['a palace', 'They walked to {place:Cotroceni} at noon.'],
    ['a border town', 'They crossed at {place:Islam Qala} at noon.'],
  ])('hold %s', (_, marked) => expectMarked(marked));
});

describe('names in their own spelling', () => {
  test.each([
    ['a nickname', 'They met {person:Luis “Toto” Blom} at noon.'],
    ['a nickname behind a title', 'They met President {person:Ferdinand "Bong" Tarsk} there.'],
    ['a nickname before a particle', 'Sen. {person:Ronald "Bato" dela Holt} left.'],
    [
      'a son’s letters',
      'They met {person:Ferdi Tarsk Jr}. there. It was known that {person:Tarsk} had left.',
    ],
    ['a Welsh particle', 'They saw {person:Rhun ap Tarsk} there.'],
    ['a small prefix', 'The paper asked {organization:eZorbi} about it, and {organization:eZorbi} said no.'],
    ['a capital inside at the front', '{organization:ZorbForum} said it would wait.'],
    ['two capitals for given names', 'They met {person:JQ Tarskow} there.'],
    ['a Korean given name that is an English word', 'They met {person:Kwon Young-se} there.'],
    ['bishops’ bodies', 'The {organization:Tarsk Bishops’ Conference} met.'],
    ['a saint’s hospital', 'They took him to {organization:St. Luke’s Medical Center} at noon.'],
    ['a party behind its leader', 'An aide of Tarsk’s {organization:Brothers of Italy} party left.'],
    ['a party by its people', 'The opposition {organization:Socialists}, who lead, said no.'],
    ['a staff’s seat', 'Meanwhile, the {organization:Tarsk Headquarters} said no.'],
    [
      'a firm by its first word, and nobody by it',
      'The {organization:Vantor Group} was fined. {organization:Vantor} has said it will appeal, {person:Ada Blom} wrote. {organization:Vantor} said so.',
    ],
    ['letters that are also a word', 'The {organization:Tarsk Workers’ Party} ({organization:PT}) won.'],
    ['a full stop inside', 'She told {organization:Folha de S.Paulo} about it.'],
    [
      'a capital front that a paper shares',
      'The {organization:Independent Dockers Oversight Authority} met.',
    ],
  ])('hold %s', (_, marked) => expectMarked(marked));

  test.each([
    ['plural letters', 'They asked at PMQs and told NGOs of it.'],
    ['the name of a ship as a person', 'They saw {unknown:USS Gerald Ford} there.'],
  ])('take %s for none', (_, marked) => {
    expect(
      namesIn(marked.replace(/\{unknown:([^}]*)\}/u, '$1')).filter((name) => !name.startsWith('unknown')),
    ).toEqual([]);
  });
});

describe('names among titles', () => {
  test.each([
    ['whose words run through an office', 'The Chief Election Commissioner {person:Gyan Tarsk} spoke.'],
    [
      'of a body in brackets, joined by a hyphen',
      'The Secretary-General of the {organization:Gulf Cooperation Council} ({organization:GCC}), {person:Surya Tarsk}, left.',
    ],
    [
      'of none: a body right before its member',
      'The deputy of {organization:Hezbollah} {person:Ahmed Tarsk} left.',
    ],
    ['of none: a branch by its country', 'The {organization:Lebanese Red Cross} said so.'],
    [
      'of none: a small letter before an apostrophe',
      '“No,” said {person:Carlos d’Almarsk}. “Yes,” {person:d’Almarsk} said.',
    ],
    ['of none: a surname that is a title, before “Jr.”', 'They met {person:Peter Martin King Jr}. there.'],
    [
      'of whoever heads a body at the front',
      'Head of the {organization:Tarsk Regional Administration} {person:Oleh Blom} said no.',
    ],
    ['of a whip', 'They met Majority Whip {person:Halima Tarsk} there.'],
    ['of an attorney', 'Her lawyer, Atty. {person:Cornelia Tarsk}, said no.'],
    ['of several people', 'They met Justices {person:Surya Tarsk} and {person:Ada Blom} there.'],
    [
      'of several heads of government',
      'Then Prime Ministers {person:Surya Tarsk} and {person:Ada Blom} met Chancellors {person:Merov} and {person:Stokar}, who left. “No,” {person:Merov} said. “No,” {person:Stokar} said.',
    ],
    ['of a rank before unknown words', 'They met General {person:Horza N’Tarsk} there.'],
    [
      'with what is headed',
      'They met the President of the {organization:Tarsk Labour Congress}, {person:Ada Blom}.',
    ],
    [
      'with what is headed and no comma',
      'President of the {organization:European Commission} {person:Ada Blom} spoke.',
    ],
    ['with a country before the field', 'They asked {place:U.S.} District Judge {person:Karin Blom} there.'],
    [
      'with a union before the field',
      'They asked {organization:EU} Energy Commissioner {person:Astrid Blom} there.',
    ],
    ['of a field before a secretary', 'They met Prime Cabinet Secretary {person:Ada Blom} there.'],
    ['of an opposition', 'The Leader of Opposition in {place:Norway} spoke.'],
  ])('stand apart from titles %s', (_, marked) => expectMarked(marked));

  test.each([
    ['“for” in an office', 'The {organization:Department of Inspection for Factories and Mines} met.'],
    ['a second service', 'They asked the {organization:Fire Service and Civil Defence} about it.'],
    ['a people’s plural owner', 'On Monday the {organization:Peoples’ Renewal Party} met.'],
  ])('take in %s', (_, marked) => expectMarked(marked));
});

describe('the words around tell', () => {
  test.each([
    ['a channel as what is told', 'She told {organization:Zorbat} that it was over.'],
    ['a paper of two words as what is told', 'He told {organization:Gulf Zorbat} that the army had left.'],
    ['an agency as where it was read', 'Sources quoted by {organization:Zorbat} disagreed.'],
    ['where somebody has a post', 'They asked an analyst at {organization:Horza Zorbat} about it.'],
    ['a seat behind “MP for”', 'They met the MP for {place:Zorbat West} there.'],
    ['a seat before “MP”', 'It was said that the {place:Zorbat} MP had left.'],
    ['a party before its leader', 'They met the {organization:Zorbat} leader there.'],
    ['a party at the front', '{organization:Zorbat} spokesperson {person:Ada Blom} left.'],
    ['where somebody walked from', 'They had walked from {place:Nova Zorbat} that day.'],
    ['a channel behind “broadcaster”', 'They heard it on the broadcaster {organization:Zorbat} first.'],
    ['a person behind “replaced by”', 'She was replaced by {person:Purba Yudho Sadevi}, an economist.'],
    ['an area behind its adjective', 'They met in the {place:Zorbat} industrial area.'],
    [
      'a short form in brackets',
      'They said that the {organization:Free Legal Advice Group} ({organization:FLAG}) had met.',
    ],
    ['a chamber alone', 'It was dismissed by {organization:Parliament} on Tuesday.'],
    [
      'a head word for its body',
      'The {organization:European Commission} met. They heard that the {organization:Commission} would wait.',
    ],
    ['words in capitals as none', 'DAYS, NOT WEEKS, it said. [UPDATE] They left.'],
    ['a prize as none', 'She won the Zorbat Blom Prize last year.'],
    ['a field before a minister as none', 'They saw Labour Minister {person:Ada Blom} there.'],
    [
      'a country and who governs it',
      'On Friday Prime Minister of {place:Belarus} {person:Zorbat Kelmu} held a meeting.',
    ],
    [
      'a country and its minister',
      'It was led by the Minister of Finance of {place:Kazakhstan} {person:Yerlat Zorbatov} there.',
    ],
    [
      'a body for the matter of something',
      'The {organization:International Council for the Exploration of the Sea} met near {place:Mostar}.',
    ],
    ['small words of the north', 'The skipper, {person:Hanus í Dalum}, lives in {place:Møre og Romsdal}.'],
    ['a body of a country as one', 'They met at the {organization:Bank of Georgia Zorbat Branch} at noon.'],
    ['a participle before letters as none', 'Leaked {organization:EU} papers were read.'],
  ])('%s', (_, marked) => expectMarked(marked));

  test('a head word nothing of a body that another article names', () => {
    const { documents } = nameDocuments(
      makeSegmented(['The European Commission met.', 'They heard that the Commission would wait.']),
    );
    expect(documents.map(({ names }) => names.length)).toEqual([1, 0]);
  });
});
