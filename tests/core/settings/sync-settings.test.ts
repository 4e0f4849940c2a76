import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillBuckets, readBuckets } from '../../../src/core/settings/sync-buckets';
import { fromEntries, mergeEntries, toEntries, type Entries } from '../../../src/core/settings/sync-settings';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULTS } from '../../../src/ext/settings/default-settings';

const MATCH = { surface: 'Quay', target: 'place/quay', name: 'Quay', host: null };
const defaults = toEntries(DEFAULTS);
const siteOn = { on: true, subdomains: true };
const siteOff = { on: false, subdomains: true };

const anySettings: fc.Arbitrary<Settings> = fc.record({
  paused: fc.boolean(),
  act: fc.constantFrom('articles', 'chosen', 'everywhere'),
  density: fc.constantFrom('all', 'first', 'disputed', 'none'),
  markStyle: fc.constantFrom('dotted', 'solid', 'tint'),
  dwellMs: fc.integer({ min: 50, max: 2000 }),
  sites: fc.dictionary(fc.domain(), fc.record({ on: fc.boolean(), subdomains: fc.boolean() }), {
    noNullPrototype: true,
  }),
  wrongMatches: fc.constantFrom([], [MATCH]),
  sourcesOff: fc.uniqueArray(fc.constantFrom('a.txt', 'b.txt', 'c.txt')),
  languagesOff: fc.uniqueArray(fc.constantFrom('de', 'ru')),
  sync: fc.boolean(),
});

describe('entries', () => {
  test('give the settings back that they were made of', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(fromEntries(settings, toEntries(settings))).toEqual(settings);
      }),
    );
  });

  test('leave out the pause and whether this browser shares', () => {
    expect(toEntries({ ...DEFAULTS, paused: true, sync: true })).toEqual(defaults);
  });

  test('say what was taken back since', () => {
    const before = toEntries({ ...DEFAULTS, sourcesOff: ['a.txt'], wrongMatches: [MATCH] });
    const after = toEntries(DEFAULTS, before);
    expect(after['o:a.txt']).toBe(0);
    expect(after['w:["Quay","place/quay",null]']).toBe(0);
    expect(fromEntries(DEFAULTS, after)).toEqual(DEFAULTS);
  });
});

describe('merging', () => {
  const merge = (base: Entries, local: Entries, remote: Entries) =>
    mergeEntries({ base, local, remote, defaults });

  type Value = number | undefined;
  type Row = readonly [name: string, base: Value, local: Value, remote: Value, wanted: Value];
  test.each<Row>([
    ['changed here', 1, 2, 1, 2],
    ['changed elsewhere', 1, 1, 2, 2],
    ['changed on both sides', 1, 2, 3, 2],
    ['new here', undefined, 1, undefined, 1],
    ['new elsewhere', undefined, undefined, 1, 1],
    ['new on both sides', undefined, 1, 2, 1],
    ['deleted elsewhere', 1, 1, undefined, 1],
    ['forgotten here', 1, undefined, 1, undefined],
    ['forgotten here and changed elsewhere', 1, undefined, 2, 2],
  ])('an entry %s', (...[, base, local, remote, wanted]) => {
    const entry = (value: number | undefined): Entries =>
      value === undefined ? {} : { 's:ferry.example': value };
    const { here, shared } = merge(entry(base), entry(local), entry(remote));
    expect(here['s:ferry.example']).toBe(wanted);
    if (remote !== undefined) expect(shared).toHaveProperty(['s:ferry.example']);
  });

  test('takes what somebody set over what nobody touched, the first time too', () => {
    const remote = toEntries({ ...DEFAULTS, density: 'none' });
    expect(merge({}, defaults, remote).here['p:density']).toBe('none');
    expect(merge({}, remote, defaults).here['p:density']).toBe('none');
  });

  test('a source switched off elsewhere is off here, and on again once it is on there', () => {
    const off = toEntries({ ...DEFAULTS, sourcesOff: ['a.txt'] });
    const first = merge({}, toEntries(DEFAULTS), off);
    expect(fromEntries(DEFAULTS, first.here)['sourcesOff']).toEqual(['a.txt']);
    const second = merge(first.shared, off, { ...off, 'o:a.txt': 0 });
    expect(fromEntries(DEFAULTS, second.here)['sourcesOff']).toEqual([]);
  });

  test('loses no site of either side, ends the same in both browsers, and twice is once', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (one, other) => {
        const first = merge({}, toEntries(one), {});
        const second = merge({}, toEntries(other), first.shared);
        const back = merge(first.shared, toEntries(one, first.shared), second.shared);
        for (const host of [...Object.keys(one.sites), ...Object.keys(other.sites)]) {
          expect(back.here).toHaveProperty([`s:${host}`]);
          expect(second.here).toHaveProperty([`s:${host}`]);
        }
        expect(back.here).toEqual(second.here);
        expect(merge(back.shared, back.here, back.shared)).toEqual(back);
      }),
    );
  });

  test('a site whose switch another browser turned is turned here', () => {
    const base = toEntries({ ...DEFAULTS, sites: { 'ferry.example': siteOn } });
    const remote = toEntries({ ...DEFAULTS, sites: { 'ferry.example': siteOff } });
    expect(fromEntries(DEFAULTS, merge(base, base, remote).here)['sites']).toEqual({
      'ferry.example': siteOff,
    });
  });
});

describe('items', () => {
  const bytesOf = (name: string, item: unknown): number =>
    new TextEncoder().encode(name + JSON.stringify(item)).length;
  const manySites = (count: number, length: number): Entries =>
    toEntries({
      ...DEFAULTS,
      sites: Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `${`s${String(at)}`.padEnd(length - 8, 'x')}.example`,
          siteOn,
        ]),
      ),
    });

  test('hold a thousand sites within every quota', () => {
    const entries = manySites(1000, 40);
    const { buckets, left } = fillBuckets(entries);
    expect(left).toBe(0);
    expect(readBuckets(buckets)).toEqual(entries);
    expect(Object.keys(buckets).length).toBeLessThanOrEqual(512);
  });

  test('stay within every quota whatever is put in, and say what found no room', () => {
    const entries = manySites(1000, 253);
    const { buckets, left } = fillBuckets(entries);
    const sizes = Object.entries(buckets).map(([name, item]) => bytesOf(name, item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(left).toBeGreaterThan(0);
    expect(Object.keys(readBuckets(buckets))).toHaveLength(Object.keys(entries).length - left);
    expect(readBuckets(buckets)['p:act']).toBe(DEFAULTS.act);
  });

  test('one more site rewrites one item', () => {
    const before = fillBuckets(manySites(100, 20)).buckets;
    const after = fillBuckets({ ...manySites(100, 20), 's:ferry.example': 3 }).buckets;
    const changed = Object.keys(after).filter(
      (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
    );
    expect(changed).toHaveLength(1);
  });

  test('of others, or malformed, are passed over', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (items) => {
        expect(() => readBuckets(items)).not.toThrow();
      }),
    );
    expect(readBuckets({ 'settings-1': { a: { b: 1 }, c: 2 }, other: { d: 3 }, 'settings-2': null })).toEqual(
      {
        c: 2,
      },
    );
  });
});
