import { expect, test } from 'vitest';
import { read } from './read-speech';

test.each([
  [
    'words that a statement quotes',
    '"We want peace," the statement quoted Novak as saying.',
    ['novak: «We want peace,»'],
  ],
  [
    'words of somebody who is named behind what he is',
    '"We want peace," Wireline quoted the chief negotiator, Ada Novak, as saying.',
    ['novak: «We want peace,»'],
  ],
  [
    'words quoted by an agency, past an apposition',
    'The chief negotiator, Ada Blom, was quoted by the agency as saying that the others "must pay first".',
    ['blom: the others "must pay first"', 'blom: «must pay first»'],
  ],
  [
    'a quotation after a source and its subject',
    'According to Blom, the West "is punishing its own".',
    ['blom: the West "is punishing its own"', 'blom: «is punishing its own»'],
  ],
  [
    'a request that a source tells of',
    'According to two envoys, the ministers had asked for more.',
    ['<two envoys>: the ministers had asked for more'],
  ],
  [
    'what has just been announced',
    'A curfew is in force, Minister Karel Novak has just announced on state television.',
    ['novak: A curfew is in force'],
  ],
  [
    'words read out by somebody told of at length',
    '"We have decided," General Karel Novak, flanked by some 20 soldiers, read from a paper.',
    ['novak: «We have decided,»'],
  ],
  [
    'another speaker behind "but"',
    'Officers said on Monday they had deposed Novak, but Blom told state radio he was in charge.',
    ['<officers>: they had deposed Novak', 'blom: he was in charge'],
  ],
  [
    'a document',
    'The draft conclusions, seen by reporters, say the League "stands ready".',
    ['<the draft conclusions>: the League "stands ready"', '<the draft conclusions>: «stands ready»'],
  ],
  [
    'a text that was adopted, past an adverb',
    'The text adopted in Strelsau speaks only of "safe supplies".',
    ['<the text adopted in Strelsau>: «safe supplies»'],
  ],
  [
    'no offer where a noun is owned',
    "Blom said the company's offer - 6.5% over two years - remained.",
    ["blom: the company's offer - 6.5% over two years - remained"],
  ],
  [
    'no speaking states',
    'The document calls on member states to "step up" checks.',
    ['<the document>: member states to "step up" checks', '<the document>: «step up»'],
  ],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
