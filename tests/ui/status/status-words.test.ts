import { expect, test } from 'vitest';
import { useEnglish } from '../../support/english-texts';
import { statusWords, type StatusInput } from '../../../src/ui/status/status-words';

useEnglish();

const words = (input: Partial<StatusInput>): string => {
  const base = {
    status: 'single',
    differs: null,
    sources: 1,
    origins: ['Edda Lind'],
    isThisPage: false,
  } as const;
  const { label, details } = statusWords({ ...base, ...input });
  return [label, ...details].join(' · ');
};

test.each<[Partial<StatusInput>, string]>([
  [{}, 'One source'],
  [{ sources: 0, isThisPage: true }, 'Only this page'],
  [{ status: 'agreed', sources: 5 }, '5 sources agree · one origin: Edda Lind'],
  [{ status: 'agreed', sources: 5, origins: ['Lind', 'Berg'] }, '5 sources agree · 2 origins'],
  [{ status: 'agreed', sources: 2, origins: ['Lind', 'Berg'] }, '2 sources agree'],
  [{ status: 'agreed', sources: 1, isThisPage: true }, '1 other source agrees · one origin: Edda Lind'],
  [
    { status: 'agreed', sources: 3, isThisPage: true, origins: ['a', 'b', 'c', 'd'] },
    '3 other sources agree',
  ],
  [{ status: 'disputed', differs: 'number', sources: 2, origins: ['a', 'b'] }, 'Sources differ · number'],
  [{ status: 'disputed', differs: 'holding' }, 'Accounts differ · whether it took place'],
  [
    { status: 'disputed', differs: 'number', isThisPage: true },
    'Sources differ · number · one origin: Edda Lind',
  ],
  [{ status: 'disputed', differs: 'holding' }, 'Accounts differ · whether it took place'],
  [
    { status: 'disputed', differs: 'number', isThisPage: true },
    'Sources differ · number · one origin: Edda Lind',
  ],
  [
    { status: 'disputed', differs: 'holding', sources: 2 },
    'Sources differ · whether it took place · one origin: Edda Lind',
  ],
  [{ status: 'updated', differs: 'number', sources: 2, origins: ['a', 'b'] }, 'Updated later · number'],
])('%o reads as "%s"', (input, expected) => {
  expect(words(input)).toBe(expected);
});
