/** Which names of one article, or of two, are one thing. */
import { describe, expect, test } from 'vitest';
import { shortPlace } from '../../../src/core/link/entities/link-places';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

/** The entity that each printed name means in a text. */
const entityOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    (nameDocuments(makeSegmented([text])).documents[0]?.names ?? []).map((name) => [name.text, name.entity]),
  );

test('a last name alone is that of the namesake named last', () => {
  const { documents } = nameDocuments(
    makeSegmented(['Ada Blom met Erik Blom there. Then Blom left. Han Duk-su met Han Dong-ho. Han left.']),
  );
  const meant = documents[0]!.names.filter(({ text }) => text === 'Blom' || text === 'Han');
  expect(meant.map(({ entity }) => entity)).toEqual(['person/erik-blom', 'person/han-dong-ho']);
});

describe('names in one article', () => {
  test.each([
    ['turned round', 'They met Kinga Szabol there. Then Szabol Kinga spoke.', 'Kinga Szabol', 'Szabol Kinga'],
    [
      'with two spellings of one vowel',
      'They met Yusuf Tarsk. Then Yousif Tarsk spoke.',
      'Yusuf Tarsk',
      'Yousif Tarsk',
    ],
    [
      'in French letters',
      'They met Hamid al-Runu. Then Hamid al-Rounou spoke.',
      'Hamid al-Runu',
      'Hamid al-Rounou',
    ],
    [
      'with the last but one for short',
      'They met Miguel Lulo da Tarsk. “No,” Lulo said.',
      'Miguel Lulo da Tarsk',
      'Lulo',
    ],
    [
      'with th for t',
      'They met Hamid al-Tarsathi. Then Hamid al-Tarsati spoke.',
      'Hamid al-Tarsathi',
      'Hamid al-Tarsati',
    ],
    [
      'of two words or of one',
      '“No,” said Izz al-Din Tarsk, who leads it. Then Ezzeldin Tarsk spoke.',
      'Izz al-Din Tarsk',
      'Ezzeldin Tarsk',
    ],
    [
      'in another language',
      'They met Vladimir Tarsk. Then Volodymyr Tarsk spoke.',
      'Vladimir Tarsk',
      'Volodymyr Tarsk',
    ],
    ['with a nickname', 'They met Luis “Toto” Blom. Later Luis Blom left.', 'Luis “Toto” Blom', 'Luis Blom'],
    [
      'by letters of another language',
      'The Tarsk Workers’ Party (PT) won. Later the PT met.',
      'Tarsk Workers’ Party',
      'PT',
    ],
    [
      'by its head word',
      'The European Commission met. They asked the Commission.',
      'European Commission',
      'Commission',
    ],
    [
      'by its first half',
      'The Fire Service and Civil Defence met. They asked the Fire Service.',
      'Fire Service and Civil Defence',
      'Fire Service',
    ],
    [
      'without the word for the building',
      'They sat in Zorbat Prison. They left Zorbat, a prison, in Norway.',
      'Zorbat Prison',
      'Zorbat',
    ],
    [
      'with other vowels and a silent letter',
      'They met President Yemane Tarsgeb there. Then President Yamani Tarsgheb spoke.',
      'Yemane Tarsgeb',
      'Yamani Tarsgheb',
    ],
    [
      'with two letters for one',
      'They live in Ørbæk town. They met in Ørbæk. Then they left for a court in Oerbaek.',
      'Ørbæk',
      'Oerbaek',
    ],
    [
      'by a short form of a country',
      'They left the Faroe Islands. The Faroes waited.',
      'Faroe Islands',
      'Faroes',
    ],
  ])('are one %s', (_, text, one, other) => {
    const entities = entityOf(text);
    expect(entities.get(one)).toBeDefined();
    expect(entities.get(other)).toBe(entities.get(one));
  });

  test.each([
    [
      'two bodies with one head word',
      'The European Commission and the Tarsk Commission met. They asked the Commission.',
      'European Commission',
      'Commission',
    ],
    [
      'people with other first names',
      'They met Salim Tarsk. Then Salma Tarsk spoke.',
      'Salim Tarsk',
      'Salma Tarsk',
    ],
    [
      'a woman’s given name and a man’s',
      'They met Paola Tarsk there. Then Paolo Tarsk spoke.',
      'Paola Tarsk',
      'Paolo Tarsk',
    ],
    [
      'a man and a woman with the same consonants',
      'They met Christian Tarsk. Then Christina Tarsk spoke.',
      'Christian Tarsk',
      'Christina Tarsk',
    ],
  ])('are not one: %s', (_, text, one, other) => {
    const entities = entityOf(text);
    expect(entities.get(other)).not.toBe(entities.get(one));
  });
});

test.each([
  ['Zorbat Prison', ['Zorbat'], 'Zorbat'],
  ['Zorbat Prison', ['Elsewhere'], null],
  ['Oslo Airport', ['Oslo'], null],
  ['Zorbat', ['Zorbat'], null],
])('%s has a short name among %j: %j', (key, names, short) =>
  expect(shortPlace(key, new Set(names))).toBe(short),
);

describe('names in two articles', () => {
  const FIRST = 'President Lucía Brandes spoke in Lima. Brandes met Carlos Tarsko.';

  /** Whether a name of the first article and one of another are one person. */
  const areOne = (other: string, [a, b]: readonly [string, string]): boolean => {
    const documents = nameDocuments(makeSegmented([FIRST, other])).documents;
    const found = [a, b].map(
      (text, at) => documents[at]?.names.find((name) => name.text === text)?.entity ?? null,
    );
    expect(found).not.toContain(null);
    return found[0] === found[1];
  };

  test('with the second family name or without', () =>
    expect(areOne('Lucía Brandes Oteiza went to Lima.', ['Lucía Brandes', 'Lucía Brandes Oteiza'])).toBe(
      true,
    ));

  test('by the first of two family names', () =>
    expect(areOne('Lucía Brandes Oteiza went to Lima. “No,” Brandes said.', ['Brandes', 'Brandes'])).toBe(
      true,
    ));

  test('with a name more in front or without', () =>
    expect(areOne('Ana Lucía Brandes went to Lima.', ['Lucía Brandes', 'Ana Lucía Brandes'])).toBe(true));

  test('by two family names alone', () => {
    const texts = ['They met Ada Tarsk-Blom in Lima.', 'In Lima Ms Tarsk-Blom spoke. Ms. Tarsk-Blom left.'];
    const { entities } = nameDocuments(makeSegmented(texts));
    expect(entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Ada Tarsk-Blom',
    ]);
  });

  test.each([
    ['in another story', 'Lucía Brandes Oteiza went to Oslo.'],
    ['where two go on from it', 'Lucía Brandes Oteiza went to Lima with her cousin, Lucía Brandes Quiroz.'],
  ])('not %s', (_, other) => expect(areOne(other, ['Lucía Brandes', 'Lucía Brandes Oteiza'])).toBe(false));
});

test('a body that begins with its country is its letters in brackets', () => {
  const text = 'The US Dockers Welfare Administration (DWA) met. The DWA said no.';
  const bodies = [...entityOf(text).values()].filter((id) => id.startsWith('organization'));
  expect(new Set(bodies).size).toBe(1);
});

describe('letters whose body stands in another article', () => {
  const bodiesIn = (texts: readonly string[]): readonly string[] =>
    nameDocuments(makeSegmented(texts))
      .entities.filter(({ kind }) => kind === 'organization')
      .map(({ name }) => name);
  const LONG =
    'Ada Blom left the Norwegian Harbour Union, which she had led. The Norwegian Harbour Union met.';

  test('are that body’s', () =>
    expect(bodiesIn([LONG, 'The union NHU said so. NHU head Ada Blom spoke.'])).toEqual([
      'Norwegian Harbour Union',
    ]));

  test.each([
    ['where nobody is in both', [LONG, 'The union NHU said so. NHU head Erik Holt spoke.']],
    ['of two letters', [LONG.replaceAll('Norwegian ', ''), 'The union HU said so. HU head Ada Blom spoke.']],
  ])('are not %s', (_, texts) => expect(bodiesIn(texts)).toHaveLength(2));
});

test('a town that stands in capitals alone, in a dateline, is called as it is usually written', () => {
  const { entities } = nameDocuments(makeSegmented(['CAIRO — Two ferries met at dawn. They are large.']));
  expect(entities.map(({ name, variants }) => [name, variants.map(({ text }) => text)])).toEqual([
    ['Cairo', ['CAIRO']],
  ]);
});
