/** Happenings told by a participle, a clause behind its object, a verb far from its noun; all the way through the pipeline. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readEvents } from './read-events';

describe('phrases that tell of a happening', () => {
  test.each([
    [
      'The mine was laid in breach of the accord signed in Lima in October 2025.',
      'Signing in Lima, October 2025',
    ],
    [
      'Nickel is in the agreements that the two governments signed in Lima on Monday.',
      'Signing in Lima, 2 March 2026',
    ],
    ['The company holds a permit the minister signed in August.', 'Signing, August 2025'],
    ['That ruling, handed down 4-3 on Friday, sent crowds into the streets.', 'Ruling, 27 February 2026'],
    ['A march of women, planned for Saturday in Lima, was banned.', 'Planned protest in Lima, 7 March 2026'],
    ['A march for peace will take place in Lima on Friday.', 'Planned protest in Lima, 6 March 2026'],
    ['The trial before a military tribunal is to open on 6 May.', 'Planned trial, 6 May 2026'],
    ['Chile imposed the tanker sanctions on 18 February.', 'Sanctions by Chile, 18 February 2026'],
    ['Peru, whose leaders meet in Lima on Friday, said nothing.', 'Planned meeting in Lima, 6 March 2026'],
    ['Some 3,000 gathered in Tacna on Monday.', 'Protest in Tacna, 2 March 2026'],
    ['Steelworkers walked out on Monday.', 'Walkout, 2 March 2026'],
    ['Rosa Quispe walked out of the session on Monday.', 'Walkout of Rosa Quispe, 2 March 2026'],
    [
      'Rosa Quispe has called an emergency meeting for Sunday.',
      'Planned emergency meeting of Rosa Quispe, 8 March 2026',
    ],
    ['He is accused of a 2021 attack on a hospital in Lima.', 'Attack in Lima, 2021'],
    [
      'Pablo Araya meets Rosa Quispe, the Chilean president, on Friday in Lima.',
      'Planned meeting in Lima, 6 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('leave a conviction without the month of the arrest', () => {
    const names = nameEvents('Pablo Araya was arrested in Tacna in March 2022 and convicted of extremism.');
    expect(names).toEqual(['Arrest of Pablo Araya, March 2022']);
  });
});

describe('who takes part', () => {
  test('is who says something at a conference, behind a clause about others', () => {
    const [forum] = readEvents(
      'Pablo Araya, who stays in office until a new cabinet is sworn in, said on the sidelines of a conference in Lima that he was tired.',
    );
    expect(forum!.participants).toEqual(['person/pablo-araya']);
  });

  test('is who speaks behind a quotation', () => {
    const [briefing] = readEvents('"We did not start this," Pablo Araya told a news conference in Lima.');
    expect(briefing!.participants).toEqual(['person/pablo-araya']);
  });

  test('is not who only is the source', () => {
    const [call] = readEvents(
      'Rosa Quispe came in. According to her, it was agreed during a telephone conversation between Pablo Araya and Keir Nolan, which took place on Monday.',
    );
    expect([...call!.participants].sort()).toEqual(['person/keir-nolan', 'person/pablo-araya']);
    expect(call!.when!.from).toBe('2026-03-02');
  });

  test('is the country of a minister whom nobody names', () => {
    const [meeting] = readEvents(
      'Peru was pleased. In a bilateral meeting at the Pizarro Palace in Lima, the Peruvian prime minister gave way.',
    );
    expect(meeting!.participants).toEqual(['place/peru']);
  });
});
