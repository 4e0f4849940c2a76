/** Questions: whoever puts one does not answer it. */
import { describe, expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { NAMES, quotes } from './read-speech';

describe('the answer is', () => {
  test.each([
    [
      'of whom the question was put to',
      'Karel Novak asked Jan Hora whether he had read it. “Every page,” he replied.',
      'person/hora',
    ],
    [
      'of whom the question was put to, by whatever verb',
      '“Did you do it?” Karel Novak asked Jan Hora. “No,” he said.',
      'person/hora',
    ],
    [
      'of whom the question was put to, in one sentence',
      '“Will you go?” a reporter asked Ada Blom, to which she replied: “No.”',
      'person/blom',
    ],
    [
      'nobody’s, when none was named',
      '“Who are you?” the officer asked him. “A friend,” he answered.',
      undefined,
    ],
    [
      'nobody’s, when only the one who asks was named',
      '“Did you do it?” Karel Novak asked. “No,” he replied.',
      undefined,
    ],
    [
      'no answer behind a request',
      'Karel Novak asked Jan Hora to leave the room. “I need to think,” he said.',
      'person/novak',
    ],
  ])('%s', (_, text, who) => {
    const names = { ...NAMES, 'Jan Hora': 'person/hora' };
    const { attributions } = makeAttributedDocument(text, names, {});
    const said = attributions.filter(({ what, start }) => what === 'quotation' && start > text.indexOf('“'));
    expect(said.at(-1)?.start === text.lastIndexOf('“') + 1 ? said.at(-1)?.speaker : undefined).toBe(who);
  });

  test('of whoever has wondered, when nobody was asked', () => {
    expect(quotes('Ada Blom wondered why nobody had come. “It is raining,” she said.')).toEqual([
      'blom: «It is raining,»',
    ]);
  });
});
