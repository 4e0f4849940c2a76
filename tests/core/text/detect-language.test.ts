import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/text/detect-language';

describe('the language of a text', () => {
  test.each([
    ['en', 'The mayor said that the harbour was closed and that the ferries of the island had not left.'],
    ['de', 'Der Bürgermeister sagte, dass der Hafen geschlossen ist und die Fähren nicht fahren.'],
    ['fr', 'Le maire a dit que le port est fermé et que les bateaux de la ville ne partent pas.'],
    ['es', 'El alcalde dijo que el puerto está cerrado y que los barcos de la isla no salen.'],
    ['it', 'Il sindaco ha detto che il porto della città è chiuso e che le navi non sono partite.'],
    ['nl', 'De burgemeester zei dat de haven is gesloten en dat het schip niet van het eiland komt.'],
    ['sv', 'Borgmästaren sade att hamnen är stängd och att båtarna inte har gått till ön för en vecka.'],
    ['pl', 'Burmistrz powiedział, że port jest zamknięty i że statki nie płyną do miasta od tygodnia.'],
    ['tr', 'Belediye başkanı limanın kapalı ve bu hafta bir vapur için izin olarak ne gerekli ise dedi.'],
    ['ru', 'Мэр сказал, что гавань закрыта.'],
    ['uk', 'Мер сказав, що гавань її міста зачинена і кораблі не їдуть.'],
    ['ja', '市長は港が閉まっていると言った。'],
    ['zh', '市长说港口关闭了。'],
    ['ko', '시장은 항구가 닫혔다고 말했다.'],
    ['el', 'Ο δήμαρχος είπε ότι το λιμάνι είναι κλειστό.'],
    ['ar', 'قال رئيس البلدية إن الميناء مغلق'],
    ['he', 'ראש העיר אמר שהנמל סגור'],
    ['hi', 'महापौर ने कहा कि बंदरगाह बंद है'],
  ])('is %s for “%s”', (tag, text) => expect(detectLanguage(text)).toBe(tag));

  test.each(['', 'Marlow', 'the of', '12 345 — 6', 'Zorblat quimby frant elgo murr'])(
    'is not known for “%s”',
    (text) => expect(detectLanguage(text)).toBeNull(),
  );

  test('stays English where foreign names and words stand in English text', () => {
    const text =
      'The speaker of the Київ office said that “la fin” was not in the text of the plan and left for the harbour.';
    expect(detectLanguage(`${text} ${text} The rest of it was of no interest to them.`)).not.toBe('fr');
  });

  test('is decided by the head of a text', () => {
    const head = 'The mayor said that it was of no use to them and left. '.repeat(80);
    fc.assert(fc.property(fc.string(), (tail) => void expect(detectLanguage(head + tail)).toBe('en')));
  });
});
