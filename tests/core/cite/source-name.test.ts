import { expect, test } from 'vitest';
import { headlineOf, nameSource } from '../../../src/core/cite/source-name';

const FILE = 'added-3f1c0a9be2d47715.txt';
const TEXT = '\n  Harbour council votes on the ferry\n\nThe council of Old Harbour met on Monday.';
const LONG = `The council of Old Harbour ${'and its neighbours '.repeat(5)}met on Monday.`;

test.each([
  [
    'its publisher',
    { publisher: 'The Harbour Courier', url: 'https://courier.example/a' },
    'The Harbour Courier',
  ],
  ['the site it is from', { url: 'https://www.courier.example/a' }, 'courier.example'],
  ['its file', { file: 'harbour.txt' }, 'harbour.txt'],
  ['its first line where the file was named by us', {}, '“Harbour council votes on the ferry”'],
  ['a part of a long one', { text: LONG }, '“The council of Old Harbour and its neighbours and its…”'],
  ['its file where it has no words', { text: ' \n' }, FILE],
])('a source is called by %s', (_name, known, words) => {
  expect(nameSource({ publisher: null, url: null, file: FILE, text: TEXT, ...known })).toBe(words);
});

test.each([
  ['its first line', { publisher: 'The Harbour Courier' }, 'Harbour council votes on the ferry'],
  [
    'its first words behind a date stamp',
    { publisher: 'The Harbour Courier', text: ' date 2031-05-06 The council met.' },
    'The council met.',
  ],
  ['nothing where it is called by that', {}, ''],
  ['nothing where it has no words', { publisher: 'The Harbour Courier', text: ' \n' }, ''],
  [
    'more of a long one than a name holds',
    { publisher: 'The Harbour Courier', text: LONG },
    `The council of Old Harbour ${'and its neighbours '.repeat(4)}and its…`,
  ],
])('a source is told from others of its publisher by %s', (_name, known, words) => {
  expect(headlineOf({ publisher: null, url: null, file: FILE, text: TEXT, ...known })).toBe(words);
});
