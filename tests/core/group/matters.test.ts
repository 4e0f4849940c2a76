import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { makeSource } from '../../support/make/make-source';

const STORY = 'Mayor Anna Brisk of Marlow spoke to Carl Holm in Port Velm about the harbour of Norland. ';

/** The numbers that sources differ in, though they word them otherwise; each text is one more source on the story. */
const compileMatters = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(`${STORY}${text}`, at + 1)))
    .facts.filter(({ id }) => id.startsWith('fact/matter/'))
    .map(({ title, status }) => `${/\(.*\)$/.exec(title)?.[0] ?? title} [${status}]`);

describe('numbers of one matter in other words', () => {
  test.each([
    [
      'Farmers have called a protest in the capital, to which organisers expect to bring some 2,000 tractors.',
      'As many as 1,200 tractors are to converge on the capital, in the largest procession for years.',
      ['(as many as 1200 / about 2000) [disputed]'],
    ],
    [
      'Holm said the savings would bring the deficit down to 2.9 per cent of output.',
      'Holm is the banker who had wanted a deficit of 3.1% this year, a former aide said.',
      ['(2.9% / 3.1%) [disputed]'],
    ],
    [
      'The city would buy 18mn tonnes of grain a year, the draft shows.',
      'Under the draft, grain sales would come to 20 million metric tons.',
      ['(18 million / 20 million) [disputed]'],
    ],
    [
      'After a long night the mayors approved a package that lists 84 people and 31 companies.',
      'They concern 86 individuals and 31 enterprises of Norland.',
      ['(84 people / 86 individuals) [disputed]'],
    ],
    [
      'The ration cards of the three counties come to 214,000 loaves; 9,000 loaves went to waste.',
      'Cards for 221,000 loaves were printed. Bakers burned 4,000 loaves.',
      ['(214,000 loaves / 221,000 loaves) [disputed]'],
    ],
  ])('%j and %j differ', (first, second, facts) => expect(compileMatters(first, second)).toEqual(facts));

  test.each([
    [
      'a rough number',
      'Organisers expect about 2,000 tractors in the capital.',
      'Some 1,950 tractors converge on the capital.',
    ],
    [
      'a part',
      'Police counted 200 of the 500 tractors in the capital.',
      'As many as 500 tractors converge on the capital.',
    ],
    [
      'other places',
      'Some 14 ships wait to unload off Marlow.',
      'Nine ships were waiting to unload off Port Velm.',
    ],
    ['two days', 'On 3 March, 14 ships waited to unload.', 'On 9 March nine ships were waiting to unload.'],
    [
      'both values in one source',
      'Duty goes from 14 per cent to 20 per cent on imported steel.',
      'The duty on imported steel is 14 per cent.',
    ],
    ['a common weekday', 'Eight bakeries opened on Saturday.', 'Three bakeries were burgled on Saturday.'],
    [
      'other sizes',
      'Police held 20 marchers on the bridge by the old mill.',
      'Some 3,000 marchers crossed the bridge by the old mill.',
    ],
    [
      'what was asked for',
      'Prosecutors had sought a fine of 15 million euros for the harbour.',
      'The court gave the harbour a fine of 12 million euros.',
    ],
    [
      'what is allowed',
      'The ferry was licensed to carry 100 passengers.',
      'The ferry was carrying 144 passengers on Sunday.',
    ],
    ['nothing in common', 'Twelve schools have closed.', 'The flood damaged five schools.'],
  ])('no dispute: %s', (_, first, second) => expect(compileMatters(first, second)).toEqual([]));

  test('one claim stands in two facts, by two numbers of one unit', () => {
    const facts = compileMatters(
      'The quake struck at a depth of 22 kilometres, some 60 kilometres north of Old Marlow.',
      'The quake was centred 52 kilometres from Old Marlow at a depth of 29 kilometres.',
    );
    expect(facts).toEqual([
      '(52 kilometres / about 60 kilometres) [disputed]',
      '(22 kilometres / 29 kilometres) [disputed]',
    ]);
  });

  test('two reports of one Saturday are of one day, though one Saturday is past', () => {
    const facts = compileMatters(
      'Farmers called a protest in the capital on Saturday, and want to bring 2,000 tractors.',
      '1,200 tractors are to converge on the capital this coming Saturday.',
    );
    expect(facts).toEqual(['(1200 / 2000) [disputed]']);
  });
});
