import { describe, expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { quotes } from './read-speech';

describe('speakers of a political news day', () => {
  test.each([
    [
      'ministers of several countries together',
      'In a joint statement, the foreign ministers of Strelsau and Ruritania said they were “deeply concerned by the vote”.',
      ['<the foreign ministers of Strelsau and Ruritania>: «deeply concerned by the vote»'],
    ],
    [
      'who notes what member states do',
      'A spokesman noted that member states “remain bound by the deal”.',
      ['<a spokesman>: «remain bound by the deal»'],
    ],
    [
      'a host with a name, a title and a country behind',
      '“The door is open,” said the host, President Karel Novak of Ruritania.',
      ['novak: «The door is open,»'],
    ],
    [
      'somebody of an age told of in the paragraph before',
      'Ada Blom was there first.\n\n“My father worked here,” says the 44-year-old welder.',
      ['blom: «My father worked here,»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each(['Zdenek', 'Zdeněk', 'Grzegorz'])('know %s for a man', (first) => {
    const text = `Mara Lind had met ${first} Hora. Hora smiled. “We agree on the road,” she said.`;
    const names = { 'Mara Lind': 'person/lind', [`${first} Hora`]: 'person/hora', Hora: 'person/hora' };
    const { attributions } = makeAttributedDocument(text, names, {});
    expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/lind']);
  });
});
