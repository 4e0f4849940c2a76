import { describe, expect, test } from 'vitest';
import { applyEditorial } from '../../../src/core/editorial/apply-editorial';
import { compileIndex } from '../../../src/core/compile';
import type { Editorial } from '../../../src/core/editorial/editorial';
import { mergeEntities, suppressEntity } from '../../../src/core/editorial/editorial-entities';
import { checkReferences } from '../../../src/core/index/check-references';
import type { FactIndex } from '../../../src/core/model';
import { makeSource } from '../../support/make/make-source';

const index = compileIndex([
  makeSource(
    'Mayor Anna Brisk met Carl Holm in Oslo and Marlow on Monday. “The quay is safe,” Brisk said. Police made 19 arrests.',
    1,
  ),
  makeSource(
    'Anna Brisk spoke to Carl Holm in Oslo and Marlow. “The quay is safe,” Brisk told reporters. Officers arrested 27 people.',
    2,
  ),
  makeSource(
    'Carl Holm spoke in Oslo and Marlow. Carl Holm said Anna Brisk was wrong about the quay. Police in Oslo arrested 31 people.',
    3,
  ),
]);
const correct = (editorial: Editorial): FactIndex => {
  const { index: corrected, stale } = applyEditorial(index, editorial);
  expect(stale).toEqual([]);
  checkReferences(corrected);
  return corrected;
};
const counted = ({ facts }: FactIndex): string | undefined =>
  facts.find(({ title }) => title.startsWith('People arrested'))?.title;

describe('corrections of entities', () => {
  test('merge makes one of two, with the names, words and roles of both', () => {
    const merged = correct({ merge: [{ entities: ['person/anna-brisk', 'person/carl-holm'] }] });
    expect(merged.entities.map(({ id }) => id)).not.toContain('person/carl-holm');
    const brisk = merged.entities.find(({ id }) => id === 'person/anna-brisk');
    expect(brisk?.variants.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Anna Brisk', 'Carl Holm']),
    );
    expect(JSON.stringify(merged)).not.toContain('person/carl-holm');
  });

  test('suppress takes one out and leaves what it said with its printed name', () => {
    const without = correct({ suppress: [{ entity: 'person/anna-brisk' }] });
    expect(JSON.stringify(without)).not.toContain('person/anna-brisk');
    const said = without.claims.find(({ quote }) => quote.startsWith('The quay is safe'));
    expect([said?.speaker, said?.speakerText]).toEqual([null, 'Brisk']);
  });

  test('pin puts the facts that name one first', () => {
    const pinned = correct({ pin: [{ entity: 'person/carl-holm' }] });
    const first = new Set(pinned.facts[0]?.claims);
    const claims = pinned.claims.filter(({ id }) => first.has(id));
    expect(claims.some(({ entities, speaker }) => [...entities, speaker].includes('person/carl-holm'))).toBe(
      true,
    );
  });
});

describe('corrections of facts', () => {
  test('suppress takes an answer out of its question, and with one left nothing differs', () => {
    expect(counted(index)).toBe('People arrested: 19 / 27 / 31');
    const one = { claim: { file: '03.txt', quote: 'arrested 31 people' } };
    const two = { claim: { file: '02.txt', quote: 'arrested 27 people' } };
    expect(counted(correct({ suppress: [one] }))).toBe('People arrested: 19 / 27');
    const last = correct({ suppress: [one, two] });
    expect(last.facts.find(({ title }) => title === 'People arrested: 19')?.status).toBe('single');
  });

  const SAFE = { file: '01.txt', quote: 'The quay is safe' };
  const SAFE_TOO = { file: '02.txt', quote: 'The quay is safe' };
  const factsOf = (of: FactIndex, { file, quote }: typeof SAFE): FactIndex['facts'] => {
    const source = of.sources.find((one) => one.file === file)?.id;
    const claim = of.claims.find((one) => one.source === source && one.quote.includes(quote))!;
    return of.facts.filter(({ claims }) => claims.includes(claim.id));
  };

  test('split parts one claim from another, and leaves each with what else it is in', () => {
    expect(factsOf(index, SAFE)).toEqual(factsOf(index, SAFE_TOO));
    const parted = correct({ split: [{ claim: SAFE, from: SAFE_TOO }] });
    expect(factsOf(parted, SAFE).map(({ status }) => status)).toEqual(['single']);
    expect(factsOf(parted, SAFE_TOO).map(({ status }) => status)).toEqual(['single']);
    expect(factsOf(parted, SAFE)).not.toEqual(factsOf(parted, SAFE_TOO));
  });

  test('split from one claim keeps a fact that claim is not in', () => {
    const shared = { claim: { file: '02.txt', quote: 'arrested 27 people' } };
    const from = { file: '01.txt', quote: 'Police made 19 arrests' };
    const merged = correct({ merge: [{ claims: [shared.claim, SAFE] }] });
    const { index: parted, stale } = applyEditorial(merged, { split: [{ ...shared, from }] });
    expect(stale).toEqual([]);
    expect(factsOf(parted, shared.claim).map(({ title }) => title)).toEqual([
      'Anna Brisk: “The quay is safe”',
    ]);
    expect(counted(parted)).toBe('People arrested: 19 / 31');
  });

  test('lead titles a fact by the words of a claim', () => {
    const claims = [SAFE, { file: '03.txt', quote: 'Anna Brisk was wrong about the quay' }];
    const led = correct({ merge: [{ claims }], lead: [{ claim: claims[1]! }] });
    expect(factsOf(led, SAFE)[0]?.title).toBe('Carl Holm: Anna Brisk was wrong about the quay');
  });
});

test.each<[Editorial, string]>([
  [{ rename: [{ entity: 'person/nobody', name: 'N' }] }, 'rename[0]: no entity "person/nobody"'],
  [
    { rename: [{ entity: 'person/anna-brisk', name: 'Ann' }] },
    'rename[0]: no text calls "person/anna-brisk" "Ann"',
  ],
  [
    { alias: [{ entity: 'person/anna-brisk', text: 'Brisk' }] },
    'alias[0]: "person/anna-brisk" is called "Brisk" already',
  ],
  [{ merge: [{ entities: ['person/anna-brisk', 'person/x'] }] }, 'merge[0]: no entity "person/x"'],
  [{ suppress: [{ entity: 'person/x' }] }, 'suppress[0]: no entity "person/x"'],
  [{ pin: [{ entity: 'person/x' }] }, 'pin[0]: no claim names "person/x"'],
  [{ split: [{ claim: { file: '09.txt', quote: 'a' } }] }, 'split[0]: no source 09.txt'],
  [
    { split: [{ claim: { file: '01.txt', quote: 'zebra' } }] },
    'split[0]: no claim of 01.txt with the words "zebra"',
  ],
  [
    {
      split: [
        {
          claim: { file: '01.txt', quote: 'The quay is safe' },
          from: { file: '03.txt', quote: 'arrested 31 people' },
        },
      ],
    },
    'split[0]: no fact holds both claims',
  ],
  [
    { lead: [{ claim: { file: '01.txt', quote: 'Police made 19 arrests' } }] },
    'lead[0]: no fact without answers holds the claim',
  ],
  [
    { suppress: [{ claim: { file: '01.txt', quote: 'a' } }] },
    'suppress[0]: 3 claims of 01.txt with the words "a"',
  ],
])('%j is stale and changes nothing', (editorial, line) => {
  const corrected = applyEditorial(index, editorial);
  expect(corrected.stale).toEqual([line]);
  expect(corrected.index).toBe(index);
});

test('entities that are not there are named', () => {
  expect(mergeEntities(index, ['person/a', 'person/b'])).toBe('no entity "person/a", no entity "person/b"');
  expect(suppressEntity(index, 'person/a')).toBe('no entity "person/a"');
});
