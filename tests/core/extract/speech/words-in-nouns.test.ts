/** Quotations behind a noun for what somebody says, behind what moved him to speak, and behind verbs of a few uses; invented sentences. */
import { describe, expect, test } from 'vitest';
import { quotes } from './read-speech';

test.each([
  [
    'Karel Novak’s allegation that the road was “worn and tired” was denied by the duke.',
    'novak: «worn and tired»',
  ],
  [
    'Ada Blom dismissed Novak’s repeated claim that she had “sold the road”.',
    'novak via blom: «sold the road»',
  ],
  ['The fire prompted Ada Blom to warn of a “winter without bread”.', 'blom: «winter without bread»'],
  ['The fire forced a vote, prompting Ada Blom to call it “a farce”.', 'blom: «a farce»'],
  ['Ada Blom pointed to “a failure of nerve” in Strelsau.', 'blom: «a failure of nerve»'],
  ['Ada Blom railed against the “cosy old club” in Strelsau.', 'blom: «cosy old club»'],
  ['Ada Blom raised concerns about a “culture of fear”.', 'blom: «culture of fear»'],
  ['Ada Blom signalled she was open to “a grand bargain”.', 'blom: «a grand bargain»'],
  ['Ada Blom touted the road as “the best in the land”.', 'blom: «the best in the land»'],
  ['Ada Blom framed the vote as “bread or chaos”.', 'blom: «bread or chaos»'],
  [
    '“The road is not for sale,” a statement from the ministry in Strelsau read.',
    '<a statement from the ministry in Strelsau>: «The road is not for sale,»',
  ],
  [
    'The head of the police, Ada Blom, is quoted by Elphberg Palace: “He looked tired.”',
    'blom: «He looked tired.»',
  ],
])('reads “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

describe('nobody speaks in', () => {
  test.each([
    'Ada Blom framed the “red house” print.',
    'The rain prompted the mayor to open the “old mill” gate.',
    'The claim that the road was “sold” is old.',
  ])('“%s”', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});
