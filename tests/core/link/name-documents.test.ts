import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/core/model';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

const name = (...texts: string[]): ReturnType<typeof nameDocuments> => nameDocuments(makeSegmented(texts));
const entityOf = (entities: readonly Entity[], surface: string): string | undefined =>
  entities.find(({ variants }) => variants.some(({ text }) => text === surface))?.id;
const surfaces = (...texts: string[]): string[] =>
  name(...texts).documents.flatMap((document) => document.names.map(({ text }) => text));

describe('names', () => {
  test('stand in compounds, possessives and headlines once they are known', () => {
    const text =
      'Blom-Holt Talks End\nAda Blom met Erik Holt in Oslo. A Blom-led group praised Holt’s work. US-proposed changes failed.';
    expect(surfaces(text)).toEqual(['Blom', 'Holt', 'Ada Blom', 'Erik Holt', 'Oslo', 'Blom', 'Holt', 'US']);
  });

  test('leave titles, weekdays and adjectives of countries outside', () => {
    const text =
      'On Monday Norwegian Prime Minister Ada Blom met Defense Council Secretary Erik Holt and Mr. Sand.';
    expect(surfaces(text)).toEqual(['Ada Blom', 'Defense Council', 'Erik Holt', 'Sand']);
  });

  test('take in small words of a body or a surname', () => {
    const text =
      'Ursula von der Lippe left the Ministry of Health and Social Care, the Bank of Elm and Oslo.';
    expect(surfaces(text)).toEqual([
      'Ursula von der Lippe',
      'Ministry of Health and Social Care',
      'Bank of Elm',
      'Oslo',
    ]);
  });

  test('are found in capitals as in small letters', () => {
    const { entities } = name('MARLOW — The mayor of Marlow, Ada Blom, left Marlow.');
    expect(entityOf(entities, 'MARLOW')).toBe(entityOf(entities, 'Marlow'));
  });

  test('are none where a sentence begins with an ordinary word', () => {
    expect(surfaces('Hope is gone. Talks failed. Later it rained. Sources left.')).toEqual([]);
  });

  test('have no kind where nothing speaks for one', () => {
    const { documents } = name('They spoke about Zorblat Quimby at length.');
    expect(documents[0]?.names.map(({ kind }) => kind)).toEqual(['unknown']);
  });

  test('of another language are people led by a given name, and known names', () => {
    const text =
      'Der Präsident Erik Holt sagte in Berlin, die Regierung werde nicht nachgeben. Nach dem Treffen war Holt sehr zufrieden mit der Lage.';
    expect(surfaces(text)).toEqual(['Erik Holt', 'Berlin', 'Holt']);
  });
});

describe('linking', () => {
  test('joins spellings of one name, full and last alone, over articles', () => {
    const { entities } = name(
      'Envoy Stefan Vitkoff met President Ada Zelenska in Oslo. Vitkoff left.',
      'Ada Zelenskaya praised Stefan Witkov in Oslo. Mr. Witkov and Mr. Vitkov smiled, said Zelenskaya.',
    );
    const ids = ['Stefan Vitkoff', 'Vitkoff', 'Stefan Witkov', 'Witkov', 'Vitkov'].map((surface) =>
      entityOf(entities, surface),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test('keeps two people with one last name apart, and gives the bare name to the more frequent', () => {
    const { documents } = name(
      'Hori Prat, 75, told us. Hori Prat and his son Tane Prat left. “We go,” said Prat.',
    );
    const ids = documents[0]?.names.map(({ entity }) => entity);
    expect(ids).toEqual(['person/hori-prat', 'person/hori-prat', 'person/tane-prat', 'person/hori-prat']);
  });

  test('does not carry a last name from one topic to another', () => {
    const { entities } = name(
      'Prime Minister Ada Blom visited Oslo with Erik Holt. Blom smiled, said Holt.',
      'The goalkeeper Blom saved a penalty for Ajax in Rotterdam, said coach Piet Maas. “Good,” said Blom.',
    );
    expect(entities.filter(({ variants }) => variants.some(({ text }) => text === 'Blom'))).toHaveLength(2);
  });

  test('knows countries and cities by all their names', () => {
    const { entities } = name(
      'The US and the U.S. are America, said Kyiv. In Kiev, the United States agreed.',
    );
    expect(['US', 'U.S.', 'America', 'United States'].map((surface) => entityOf(entities, surface))).toEqual(
      Array(4).fill('place/united-states'),
    );
    expect(entityOf(entities, 'Kiev')).toBe('place/kyiv');
  });

  test('joins short names and acronyms of bodies to the full ones', () => {
    const { entities } = name(
      'The Polar Weather Agency (PWA) warned Norwell Group. The PWA said Norwell, based in Oslo, knew. Shares of Norwell fell.',
    );
    expect(entityOf(entities, 'PWA')).toBe('organization/polar-weather-agency');
    expect(entityOf(entities, 'Norwell')).toBe('organization/norwell-group');
  });

  test('keeps the courts and ministries of two countries apart', () => {
    const { entities } = name(
      'In Brasilia, Brazil, the Supreme Court ruled on Monday. Brazil waited. The Foreign Ministry was silent.',
      'In Oslo, Norway, the Supreme Court ruled on Monday. Norway waited. The Foreign Ministry was silent.',
    );
    expect(entities.filter(({ name: text }) => text === 'Supreme Court')).toHaveLength(2);
    expect(entities.filter(({ name: text }) => text === 'Foreign Ministry')).toHaveLength(2);
  });

  test.each([
    ['Norwegian Foreign Ministry', 'Norwegian Ministry of Foreign Affairs'],
    ['Norwegian Defence Ministry', 'Norwegian Ministry of Defense'],
    ['Norwegian Interior Ministry', 'Ministry of the Interior of Norway'],
  ])('takes %s and %s for one body', (one, other) => {
    const { entities } = name(`The ${one} was silent on Monday.`, `The ${other} was silent on Monday.`);
    expect(entities.filter(({ kind }) => kind === 'organization')).toHaveLength(1);
  });

  test('gives every spelling the sources it occurs in, the most frequent first', () => {
    const { entities } = name(
      'Ada Blom spoke in Oslo. Blom left. Blom slept.',
      'Ada Blom met Erik Holt in Oslo.',
    );
    const blom = entities.find(({ id }) => id === 'person/ada-blom');
    expect(blom).toMatchObject({
      kind: 'person',
      name: 'Ada Blom',
      variants: [
        { text: 'Ada Blom', sources: ['s1', 's2'] },
        { text: 'Blom', sources: ['s1'] },
      ],
    });
  });
});

describe('nameDocuments', () => {
  const pieces = [
    'Ada Blom ',
    'said ',
    'President ',
    'US-led ',
    'peace plan ',
    'the ',
    '. ',
    ', ',
    '’s ',
    '\n',
    '\0',
    '\ud800',
    '“',
    '”',
    '-',
    'von ',
    'of ',
    'and ',
    'שלום ',
    'Kyiv ',
  ];
  const texts = fc.array(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    { maxLength: 4 },
  );

  test('gives valid spans and known entities, whatever the texts, and the same twice', () => {
    fc.assert(
      fc.property(texts, (input) => {
        const { documents, entities } = nameDocuments(makeSegmented(input));
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        for (const { source, names } of documents) {
          for (const found of names) {
            expect(source.text.slice(found.start, found.end)).toBe(found.text);
            expect(ids.has(found.entity)).toBe(true);
          }
        }
        for (const { roles } of entities) {
          for (const { source, start, end, text } of roles) {
            expect(
              documents.find((document) => document.source.id === source)?.source.text.slice(start, end),
            ).toBe(text);
          }
        }
        expect(nameDocuments(makeSegmented(input))).toEqual({ documents, entities });
      }),
      { numRuns: 150 },
    );
  });
});
