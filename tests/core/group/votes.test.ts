import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { readVote } from '../../../src/core/group/numbers/vote-facts';
import { makeSource } from '../../support/make/make-source';

test.each([
  ['The House approved the motion by 97 votes to 82 on Wednesday.', '97–82'],
  ['The lower house carried the motion of censure by 97 to 81', '97–81'],
  ["after Wednesday's 97-82 vote in the lower house", '97–82'],
  ['Senators voted 51–49 for the bill', '51–49'],
  ['The clubs backed the bill by 10 votes to two.', '10–2'],
  ['The bill passed with 60 in favour and 40 against', '60–40'],
  ['Metka read out the result of the vote: 47 deputies against the budget, 43 for', '47–43'],
  ['The deputies voted with 46 against and 42 for', '46–42'],
  ['The bill was carried with 60 ayes to 40 noes', '60–40'],
  ['A total of 241 lawmakers and senators backed the motion', '241'],
  ['The motion of no confidence gathered 243 votes, ten above the 233 required.', '243'],
  ['The bill passed with 120 votes in favour', '120'],
  ['The 22 Greens voted for the motion.', null],
  ['Brisk won 900 votes in the poll.', null],
  ['They won the match by 3 to 2.', null],
  ['The vote on 12-13 May was put off.', null],
  ['Costs rose by 10 to 20 euros.', null],
])('the vote in “%s” is %j', (quote, result) => expect(readVote(quote)).toBe(result));

const STORY = 'Mayor Anna Brisk of Marlow spoke to Carl Holm in Port Velm about the harbour of Norland. ';
const compileVotes = (...sentences: readonly string[]): readonly string[] =>
  compileIndex(sentences.map((sentence, at) => makeSource(`${STORY}${sentence}`, at + 1)))
    .facts.filter(({ id }) => id.startsWith('fact/vote/'))
    .map(({ title, status }) => `${title} [${status}]`);

test.each([
  [
    ['The council passed the motion by 12 votes to 9.', 'It was a 12-8 vote.'],
    ['Result of the vote: 12–9 / 12–8 [disputed]'],
  ],
  [
    ['The council passed the motion by 12 votes to 9.', 'It was a 12-9 vote.'],
    ['Result of the vote: 12–9 [agreed]'],
  ],
  [
    ['The bill fell by 12 votes to 9.', 'Members voted on the bill with 9 in favour and 12 against.'],
    ['Result of the vote: 12–9 [agreed]'],
  ],
  [
    ['The bill fell by 12 votes to 9.', 'Members voted with 12 against and 8 for.'],
    ['Result of the vote: 12–9 / 12–8 [disputed]'],
  ],
  [
    ['The motion gathered 12 votes.', 'The council passed the motion by 12 votes to 9.'],
    ['Result of the vote: 12–9 [agreed]'],
  ],
  [
    ['The motion gathered 14 votes.', 'The council passed the motion by 12 votes to 9.'],
    ['Result of the vote: 12–9 / 14 [disputed]'],
  ],
  [['The council passed it by 12 votes to 9. A second vote was 14 to 7.', 'It was a 12-9 vote.'], []],
  [['The council passed the motion by 12 votes to 9.', 'There was no vote.'], []],
])('%j give %j', (sentences, facts) => expect(compileVotes(...sentences)).toEqual(facts));
