import { expect, test } from 'vitest';
import type { Entity } from '../../../src/core/model';
import { linkDemonyms } from '../../../src/core/link/demonyms';

const entity = (id: string, kind: Entity['kind'], name: string, ...others: string[]): Entity => ({
  id,
  kind,
  name,
  variants: [name, ...others].map((text) => ({ text, sources: ['s1'] })),
  roles: [],
});

test.each([
  ['norwegian', [entity('place/norway', 'place', 'Norway')], 'place/norway'],
  ['norwegians', [entity('place/norway', 'place', 'Norway')], 'place/norway'],
  ['british', [entity('place/uk', 'place', 'UK')], 'place/uk'],
  ['american', [entity('place/states', 'place', 'the States', 'U.S.')], 'place/states'],
  ['europeans', [entity('place/europe', 'place', 'Europe')], 'place/europe'],
  ['european', [entity('place/norway', 'place', 'Norway')], undefined],
  ['swedish', [entity('place/norway', 'place', 'Norway')], undefined],
  ['norwegian', [entity('organization/norway', 'organization', 'Norway')], undefined],
  ['norwegian', [], undefined],
])('%s, beside %j, is of %j', (people, entities, id) => expect(linkDemonyms(entities).get(people)).toBe(id));

test('every people found is of a place among the entities, in small letters', () => {
  const entities = ['Norway', 'Sweden', 'Turkey', 'Marlow'].map((name) =>
    entity(`place/${name}`, 'place', name),
  );
  const linked = [...linkDemonyms(entities)];
  expect(new Set(linked.map(([, id]) => id))).toEqual(
    new Set(['place/Norway', 'place/Sweden', 'place/Turkey']),
  );
  expect(linked.filter(([people]) => people !== people.toLowerCase())).toEqual([]);
});
