/** Speech that others pass on, estimates, thoughts and scraps of sentences; invented sentences. */
import { expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { quotes, reported } from './read-speech';

test.each([
  [
    'A guard who sat beside Novak remembered it otherwise: Novak, he said, had “slept all day”.',
    ['<a guard>: «slept all day»'],
  ],
  [
    'Karel Novak came. A friend since their days at Elphberg Palace described him as “the last honest person”.',
    ['<a friend since their days at Elphberg Palace>: «the last honest person»'],
  ],
  [
    'Ada Blom told Karel Novak that Ruritania and Strelsau would agree “soon,” according to a statement by the palace.',
    ['blom: «soon,»'],
  ],
  ['Karel Novak denied it.\nBlom’s answer? “I saw him come.”', ['blom: «I saw him come.»']],
  ['That the wine is gone, Novak finds “sad, but bearable”.', ['novak: «sad, but bearable»']],
  [
    'Ada Blom opened the file and said, according to one of those present, that it was “cheap and old”.',
    ['blom: «cheap and old»'],
  ],
  [
    'Ada Blom was angry. An official who sat there and who may not speak in public calls it “a page of anger”.',
    ['<an official>: «a page of anger»'],
  ],
  ['“The bank has one client,” is said in the statement.', ['<the statement>: «The bank has one client,»']],
])('“%s”', (text, wanted) => {
  expect(quotes(text)).toEqual(wanted);
});

test.each([
  ['Ada Blom said at a rally, according to two guests, that it was cheap.', ['blom: it was cheap']],
  ['Ada Blom puts the cost to households at €40 a year.', ['blom: the cost to households at €40 a year']],
  ['Ada Blom puts the kettle at the window.', []],
  [
    'What the palace gains by this is less clear, thinks Ada Blom, who studies boats.',
    ['blom: What the palace gains by this is less clear'],
  ],
  ['The war ended. Not so, says Ada Blom.', ['blom: Not so']],
  [
    'The minister, Karel Novak, who according to rumours had resigned, denied these rumours.',
    ['novak: these rumours'],
  ],
  ['Karel Novak dismissed the governor of the bank on Tuesday, drawing a warning from the court.', []],
  ['Karel Novak dismissed the warning, calling for calm.', ['novak: the warning', 'novak: calm']],
])('“%s”', (text, wanted) => {
  expect(reported(text)).toEqual(wanted);
});

test('he is not who was “her” in the sentence before', () => {
  const names = { 'Hanke Velde': 'person/velde', Velde: 'person/velde', 'Simir Zade': 'person/zade' };
  const text =
    'Velde rang her host, Simir Zade, to break the news. He listened and hung up, according to her. He says that he has “a good ear”.';
  const { attributions } = makeAttributedDocument(text, names, {});
  expect(attributions.at(-1)?.speaker).toBe('person/zade');
});
