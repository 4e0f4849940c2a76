/** Claims that say nothing without another part of their sentence, and figures that state something without a verb. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../src/core/claim/extract-claims';
import { linkEvents } from '../../../src/core/link/link-events';
import { makeSpoken } from '../../support/make/make-spoken';

const quotesOf = (text: string): readonly string[] => {
  const { documents, entities } = makeSpoken([text], '2026-03-12');
  return linkEvents(documents, entities)
    .documents.flatMap(extractClaims)
    .map(({ quote }) => quote);
};

describe('a claim keeps', () => {
  test.each([
    [
      'what it hangs on',
      'Karel Novak agreed to talks, but only once the army had left.',
      'Karel Novak agreed to talks, but only once the army had left.',
    ],
    [
      'a condition in reported speech',
      'Mayor Ines Varga said the road would open but only after the rains had ended.',
      'the road would open but only after the rains had ended',
    ],
    [
      'a condition behind the name of who says it',
      'The minister would go, Ines Varga said, but only when the budget was adopted.',
      'The minister would go, Ines Varga said, but only when the budget was adopted.',
    ],
    [
      'what its speaker breaks into',
      'The wine, by the driver’s account, was warm.',
      'The wine, by the driver’s account, was warm.',
    ],
    [
      'few words before whoever closes the sentence',
      'Drones hit the port, the mayor, Ines Varga, told reporters.',
      'Drones hit the port',
    ],
    [
      'that it is not wanted',
      'Mayor Ines Varga ruled out raising the levy.',
      'Mayor Ines Varga ruled out raising the levy.',
    ],
    [
      'whom is accused',
      'Mayor Ines Varga accused Karel Novak of breaking the pumps, a charge he denies.',
      'Mayor Ines Varga accused Karel Novak of breaking the pumps, a charge he denies.',
    ],
    [
      'that somebody doubts it',
      'Karel Novak doubted that the pumps would hold.',
      'Karel Novak doubted that the pumps would hold.',
    ],
    [
      'that somebody disputes it',
      'Karel Novak disputed that the pumps had failed.',
      'Karel Novak disputed that the pumps had failed.',
    ],
    [
      'that somebody rebuts it',
      'Karel Novak rebutted the claim that the pumps had failed.',
      'Karel Novak rebutted the claim that the pumps had failed.',
    ],
    [
      'who asks it of himself',
      'Karel Novak questioned whether the pumps would hold.',
      'Karel Novak questioned whether the pumps would hold.',
    ],
    [
      'no town before a colon',
      'OSLO: The minister left for Bergen on Sunday.',
      'The minister left for Bergen on Sunday.',
    ],
    [
      'a verb that no list has, before nobody',
      'The result – 46 against, 43 for – surprised nobody.',
      'The result – 46 against, 43 for – surprised nobody.',
    ],
    [
      'no more than the answer of somebody who was asked',
      'Karel Novak, asked if the pumps would hold, replied: "Ask me on Monday."',
      'Ask me on Monday.',
    ],
    [
      'no more than the answer of somebody who was pressed',
      'Pressed on the pumps, Karel Novak replied that they were "not sold".',
      'not sold',
    ],
    [
      'nothing of what leads up to it',
      'Let us remind you that the pumps failed twice in May.',
      'the pumps failed twice in May.',
    ],
    [
      'nothing of how somebody spoke',
      '"Nobody knew," an aide to the mayor, who asked not to be named, told the Harbour Press.',
      'Nobody knew',
    ],
  ])('%s', (_, text, claim) => {
    expect(quotesOf(text)).toEqual([claim]);
  });

  test('of whom a clause tells', () => {
    expect(quotesOf('"Nobody knew," said Karel Novak, who has run the port since 2019.')).toEqual([
      'Nobody knew',
      'Karel Novak, who has run the port since 2019.',
    ]);
  });

  test('what is told of a speaker, and not that he speaks', () => {
    expect(quotesOf('Karel Novak, who fled in May, said it was "far too late".')).toEqual([
      'Karel Novak, who fled in May',
      'far too late',
    ]);
  });

  test('nothing where a quotation says all', () => {
    expect(quotesOf('Ada Blom, the Norland mayor, said she was "glad that reason had won the day".')).toEqual(
      ['glad that reason had won the day'],
    );
  });

  test('nothing of a question behind a colon', () => {
    expect(quotesOf('Ada Blom is out: what happens now? Nobody in the town hall knew that.')).toEqual([
      'Nobody in the town hall knew that.',
    ]);
  });

  test('what is told behind the one who speaks, without his verb', () => {
    expect(
      quotesOf(
        'Ada Blom, speaking in Tarsk after her talk, which lasted four hours, said the dam was closed.',
      ),
    ).toContain('which lasted four hours');
  });

  test('a subject that is spelt out between dashes with its verb', () => {
    const text = 'Karel Novak told reporters that three of them – Ada, Ben and Cora – had been let go.';
    expect(quotesOf(text)).toEqual(['three of them – Ada, Ben and Cora – had been let go']);
  });

  test('the result of a count, which needs no verb', () => {
    expect(quotesOf('The hall was full. Result: 46 against, 43 for. Nobody spoke then.')).toContain(
      'Result: 46 against, 43 for.',
    );
  });

  test('two clauses apart where neither hangs on the other', () => {
    expect(quotesOf('Karel Novak agreed to talks, but only the army had left.')).toHaveLength(2);
  });
});

test.each(['How many people were on the pier?', 'And did the mayor know of the hole in it?'])(
  'the article’s own question claims nothing: “%s”',
  (question) => {
    const rest = 'The tide was low on the first day of the feast.';
    expect(quotesOf(`${rest} ${question}`)).toEqual([rest]);
  },
);

test('but what is told before somebody is asked to guess does', () => {
  expect(quotesOf('The mayor went home early, and guess who had the key?')).toContain(
    'The mayor went home early',
  );
});

test('words in marks which nobody is known to have said are not the article’s own', () => {
  const rest = 'The tide was low on the first day of the feast.';
  expect(quotesOf(`${rest}\n\n“The sea took the pier. Now we must listen to the sea.”`)).toEqual([rest]);
});

test('who tells whom what is no claim of the article beside what is told', () => {
  const rest = 'Mayor Ines Varga left the hall on the first day of the feast.';
  expect(quotesOf(`${rest}\n\nMs. Varga, 46, told reporters: “I did what I could.”`)).toEqual([
    rest,
    'I did what I could.',
  ]);
});

test.each([
  [
    'where a quotation was given',
    '“Nobody likes it,” Mayor Ines Varga told a crowd in the rain.',
    'Nobody likes it',
  ],
  [
    'in what somebody says it',
    'In a report published on Monday, Mayor Ines Varga said the bridge was closed.',
    'the bridge was closed',
  ],
])('%s is no claim', (_, text, claim) => {
  expect(quotesOf(text)).toEqual([claim]);
});
