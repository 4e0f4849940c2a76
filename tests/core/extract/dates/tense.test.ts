import { expect, test } from 'vitest';
import { readTense } from '../../../../src/core/extract/dates/tense';

test.each([
  ['They will meet on ', '', 'future'],
  ['They met on ', '', 'past'],
  ['The hearing is set for ', '', 'future'],
  ['The council meets on ', '', 'future'],
  ['He stays until ', '', 'near'],
  ['A shop in Oslo on ', '', 'unknown'],
  ['They met, and ', "'s price", 'unknown'],
  ['The talks were overshadowed by ', "'s attack", 'past'],
  ['She has invited the leaders of all parties to talks at the palace on ', '', 'future'],
  ['She invited the leaders on ', '', 'past'],
  ['The treaty is to be signed in Lima on ', '', 'future'],
  ['The parties are to meet in Lima on ', '', 'future'],
  ['They went to the east on ', '', 'past'],
  ['The minister faces a vote of confidence on ', '', 'future'],
  ['At a ceremony in Oslo on ', ', forty masks will be handed back.', 'future'],
  ['On the last day, ', ', forty masks are to be handed back.', 'future'],
  ['On ', ', he said he will resign.', 'unknown'],
  ['On ', ' he wrote: “We will resign.”', 'unknown'],
  ['', '’s attack will be looked into.', 'unknown'],
  ['Rosa meets Pablo, the envoy, in Lima on ', '', 'future'],
  ['The council, which meets monthly, agreed in Lima on ', '', 'past'],
  ['The cabinet declared ', ' a day of mourning.', 'future'],
  ['She accepted an invitation to talks on ', '', 'future'],
])('%j before %j speaks of what is %s', (before, after, tense) => {
  expect(readTense(before, after)).toBe(tense);
});
