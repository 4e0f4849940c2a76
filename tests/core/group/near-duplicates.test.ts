import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { findOriginals } from '../../../src/core/group/near-duplicates';
import { makeSource } from '../../support/make/make-source';

const sources = ['The quay is wet.', 'The mill is shut.'].map((text, at) => makeSource(text, at + 1));

test('copies among a list of sources are looked for once, however often they are asked for', () => {
  expect(findOriginals(sources)).toBe(findOriginals(sources));
});

test('corrections of an index find what was found when it was made', () => {
  const asked: string[] = [];
  const index = compileIndex(sources, undefined, {
    memory: {
      open: () => (stage, _inputs, compute) => {
        asked.push(stage);
        return compute();
      },
      endCompile: () => undefined,
    },
  });
  expect(asked.filter((stage) => stage === 'signature')).toHaveLength(sources.length);
  findOriginals(index.sources, () => () => {
    throw new Error('read again');
  });
});
