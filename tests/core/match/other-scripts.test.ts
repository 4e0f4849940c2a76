import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { romanize } from '../../../src/core/match/spelling/romanize';
import { stripEndings } from '../../../src/core/match/spelling/strip-endings';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Vladimir Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Jared Kushner', 'Kushner'),
    ],
  }),
);

const found = (...texts: readonly string[]): string[] =>
  findMentions(matcher, makePage(texts)).flatMap(({ surface, target, shown }) =>
    shown ? [`${surface}=${target.split('/')[1]}`] : [],
  );

describe('a whole name by rule', () => {
  test.each([
    ['Georgian', 'თქვა ვლადიმირ ტერეშკოვმა.', 'ვლადიმირ ტერეშკოვმა'],
    ['Armenian', 'Ասաց Վլադիմիր Տերեշկովը։', 'Վլադիմիր Տերեշկովը'],
    ['Bengali', 'আজ ভ্লাদিমির তেরেশকভের সফর।', 'ভ্লাদিমির তেরেশকভের'],
    ['Gurmukhi', 'ਅੱਜ ਵਲਾਦੀਮੀਰ ਤੇਰੇਸ਼ਕੋਵ ਆਏ।', 'ਵਲਾਦੀਮੀਰ ਤੇਰੇਸ਼ਕੋਵ'],
    ['Gujarati', 'આજે વ્લાદિમીર તેરેશકોવને મળ્યા.', 'વ્લાદિમીર તેરેશકોવને'],
    ['Tamil', 'இன்று விளாடிமிர் தெரேஷ்கோவ் வந்தார்.', 'விளாடிமிர் தெரேஷ்கோவ்'],
    ['Telugu', 'నేడు వ్లాదిమిర్ తెరెష్కోవ్‌తో భేటీ.', 'వ్లాదిమిర్ తెరెష్కోవ్‌తో'],
    ['Kannada', 'ಇಂದು ವ್ಲಾದಿಮಿರ್ ತೆರೆಷ್ಕೋವ್ ಬಂದರು.', 'ವ್ಲಾದಿಮಿರ್ ತೆರೆಷ್ಕೋವ್'],
    ['Malayalam', 'ഇന്ന് വ്ലാദിമിർ തെരേഷ്കോവ് വന്നു.', 'വ്ലാദിമിർ തെരേഷ്കോവ്'],
    ['Arabic, which has one letter for f and v', 'وصل فلاديمير تيريشكوف اليوم.', 'فلاديمير تيريشكوف'],
  ])('is found in %s', (_, text, surface) => expect(found(text)).toEqual([`${surface}=vladimir-tereshkov`]));

  test.each([
    ['Georgian', 'თქვა ნიკა ტერეშკოვმა. დავით კუშნერაძე იქ იყო.'],
    ['Armenian', 'Արամ Տերեշկովյանը և Կարեն Քուշները այնտեղ էին։'],
    ['Bengali', 'রহিম তেরেশকভ এবং করিম কুশনার ছিলেন।'],
  ])('is another’s with another given name in %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a surname by rule in kana and Hangul', () => {
  test.each([
    ['Japanese', 'ヴラディミル・テレシュコフ氏が語った。', 'ヴラディミル・テレシュコフ'],
    ['Korean', '오늘 블라디미르 테레시코프는 말했다.', '블라디미르 테레시코프'],
  ])('is the person’s behind the given name in %s', (_, text, surface) =>
    expect(found(text)).toEqual([`${surface}=vladimir-tereshkov`]),
  );

  test('may be a Polish one', () => {
    const polish = compileMatcher(
      makeIndex({ entities: [makeEntity('person', 'Marek Dolniewicz', 'Dolniewicz')] }),
    );
    expect(marksOn(polish, ['마레크 돌니에비치 장관이 말했다.'])).toEqual(['마레크 돌니에비치']);
  });

  test('counts alone where the whole name stands too', () =>
    expect(found('블라디미르 테레시코프가 왔다. 테레시코프는 말했다.')).toHaveLength(2));

  test.each(['オトー・テレシュコフ氏が語った。', '오늘 김밥 테레시코프는 말했다.'])(
    'says nothing behind another’s: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('a surname read by its consonants', () => {
  test.each([
    ['Hindi', 'व्लादिमीर तेरेश्कोव आए। किसानों ने काम किया।', 1],
    ['Telugu', 'వ్లాదిమిర్ తెరెష్కోవ్ వచ్చారు. కిషన్ మాట్లాడారు.', 1],
  ])('is no ordinary %s word of the same ones', (_, text, count) => expect(found(text)).toHaveLength(count));

  test('counts alone where the page writes it so behind its given name, with an ending too', () => {
    expect(found('जेरेड कुशनर आए। कुशनर ने कहा।')).toHaveLength(2);
    expect(found('জ্যারেড কুশনার এসেছেন। কুশনারের বাড়ি।')).toHaveLength(2);
    expect(found('जेरेड कुशनर आए। तेरिश्कव ने कहा।')).toHaveLength(1);
  });
});

test('scripts of India are read as Devanagari is, and a nasal before lips is an m', () => {
  expect(['पुतिन', 'পুতিন', 'ਪੁਤਿਨ', 'પુતિન', 'పుతిన్', 'ಪುತಿನ್', 'പുതിൻ', 'புதின்'].map(romanize)).toEqual(
    Array.from({ length: 8 }, () => 'putin'),
  );
  expect(romanize('ट्रंप')).toBe('tramp');
});

test.each([
  ['ტერეშკოვისთვის', 'ტერეშკოვ'],
  ['Տերեշկովից', 'տերեշկով'],
  ['তেরেশকভকে', 'তেরেশকভ'],
])('the ending of %s is taken off', (word, stem) =>
  expect(stripEndings(word).map((one) => one.stem)).toContain(stem),
);

test('a listed name is found in Thai, which has no spaces, and a relative’s is not', () => {
  const thai = compileMatcher(
    makeIndex({
      entities: [
        makeEntity('person', 'Vladimir Putin', 'Putin'),
        makeEntity('person', 'Donald Trump', 'Trump'),
        makeEntity('person', 'Marco Rubio', 'Rubio'),
      ],
    }),
  );
  const on = (text: string): string[] => marksOn(thai, [text]);
  expect(on('ประธานาธิบดีวลาดิมีร์ ปูตินหารือกับโดนัลด์ ทรัมป์นาน 5 ชั่วโมง')).toEqual(['ปูติน', 'ทรัมป์']);
  expect(on('ปูตินพบทรัมป์กับรูบิโอ และเมลาเนีย ทรัมป์ไม่มา')).toEqual(['ปูติน', 'ทรัมป์', 'รูบิโอ']);
});
