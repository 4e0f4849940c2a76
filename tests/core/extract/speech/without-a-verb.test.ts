/** Words whose speaker no plain verb of speech names. */
import { describe, expect, test } from 'vitest';
import { quotes, reported } from './read-speech';

describe('a quotation is hers', () => {
  test.each([
    ['as all she had to say', '“Read it” was all Ada Blom had to say.', 'Read it'],
    ['as her view, behind "to"', 'To Ada Blom, it is “a joke in slow motion”.', 'a joke in slow motion'],
    ['as the view of a pronoun', 'Ada Blom sees it otherwise. For her the flood is “a bill”.', 'a bill'],
    [
      'in a statement that she issued',
      '“We ask for calm,” read a statement issued by Ada Blom.',
      'We ask for calm,',
    ],
    ['in a clause about a noun', 'Ada Blom doubted the sums, which she said were “made up”.', 'made up'],
    [
      'in the words of her',
      'Novak denies a part: it has “nothing to do with it”, in the words of Ada Blom.',
      'nothing to do with it',
    ],
    ['according to the words of her', '“It is over”, according to the words of Ada Blom.', 'It is over'],
    [
      'behind "beyond saying"',
      'Ada Blom made no comment, beyond saying that it was “a sad day”.',
      'a sad day',
    ],
    ['behind "before adding"', 'Ada Blom paused before adding: “It was a sad day.”', 'It was a sad day.'],
    [
      'told in a speech that took a while',
      '“It was a sad day,” Ada Blom said on Monday, in a speech that took an hour.',
      'It was a sad day,',
    ],
    [
      'when the sentence before brings her in',
      'Karel Novak wept. A wiser head is Ada Blom, the judge. “No,” she said.',
      'No,',
    ],
  ])('%s', (_, text, words) => expect(quotes(text)).toEqual([`blom: «${words}»`]));

  test('when the sentence before is about her, whoever spoke in another paragraph', () =>
    expect(
      quotes(
        '“No,” Karel Novak said.\n\nMara Lind has had a long week. “Late is late,” the grandmother-of-six insisted.',
      ).at(-1),
    ).toBe('lind: «Late is late,»'));

  test('and not of the thing that a statement is issued about', () =>
    expect(quotes('“We ask for calm,” read a statement on the door.')).toEqual([
      '<a statement on the door>: «We ask for calm,»',
    ]));

  test.each([
    ['for the first time', 'To the surprise of all, it is “open”.'],
    ['all that was left', '“Read it” was all that was left.'],
  ])('not %s', (_, text) => expect(quotes(text)).toEqual([]));
});

describe('it is told of', () => {
  test.each([
    ['somebody', 'The dam will break, says somebody who built it.', '<somebody>: The dam will break'],
    ['her, who is adamant', 'Ada Blom is adamant that the dam will hold.', 'blom: the dam will hold'],
    [
      'her message to others',
      'Ada Blom’s message to the miners is that the dam will hold.',
      'blom: the dam will hold',
    ],
    [
      'her, who sought to reassure them',
      'Ada Blom sought to reassure savers that no branch would close.',
      'blom: no branch would close',
    ],
  ])('%s', (_, text, line) => expect(reported(text)).toEqual([line]));
});
