import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import type { Fact, FactIndex } from '../../../src/core/model';
import { makeSource } from '../../support/make/make-source';

const compile = (...texts: readonly string[]): FactIndex =>
  compileIndex(texts.map((text, at) => makeSource(text, at + 1)));
const quotes = (index: FactIndex, fact: Fact): readonly string[] =>
  fact.claims.map((id) => index.claims.find((claim) => claim.id === id)!.quote);
const factWith = (index: FactIndex, words: string): Fact =>
  index.facts.find((fact) => quotes(index, fact).some((quote) => quote.includes(words)))!;
const LEAD = 'Mayor Anna Brisk met Governor Carl Dunmore in Oslo on Tuesday to discuss the harbour bridge. ';

describe('facts', () => {
  test('join one speaker’s words in two sources, as one origin', () => {
    const index = compile(
      `${LEAD}“The harbour bridge needs urgent repairs,” Brisk said.`,
      `${LEAD}Brisk said that the harbour bridge needed urgent repairs.`,
    );
    const fact = factWith(index, 'urgent repairs');
    expect([fact.status, fact.claims.length, fact.origins]).toEqual(['agreed', 2, ['person/anna-brisk']]);
  });

  test('keep the same words of two people apart', () => {
    const index = compile(
      `${LEAD}“The harbour bridge needs urgent repairs,” Brisk said.`,
      `${LEAD}“The harbour bridge needs urgent repairs,” Dunmore said.`,
    );
    const saying = index.facts.filter((fact) =>
      quotes(index, fact).some((quote) => quote.includes('urgent repairs')),
    );
    expect(saying.map(({ status }) => status)).toEqual(['single', 'single']);
  });

  test('do not take a repetition in one source for agreement', () => {
    const index = compile(
      `${LEAD}“The harbour bridge needs urgent repairs,” Brisk said. Later she added: “The harbour bridge needs urgent repairs.”`,
      `${LEAD}Dunmore refused to comment on the ferry strike.`,
    );
    expect(factWith(index, 'urgent repairs').status).toBe('single');
  });

  test.each([
    [
      'The yield on the ten-year note has risen to 3.1 percent. The council’s economists predict that the yield on the note will climb to 4.2 percent in 2031.',
      '4.2 percent',
    ],
  ])('keep apart what one source says in much the same words of another thing: %s', (text, words) => {
    const index = compile(text);
    expect(factWith(index, words).claims).toHaveLength(1);
  });

  test('join what one source says twice, in its headline and below', () => {
    const index = compile(
      'Unmanned ferry sinks in Tarsk harbour minutes after its launch\n\nAn unmanned ferry sank in Tarsk harbour on Monday, minutes after its launch, owing to a fault in its pumps.\n\nThe unmanned ferry Gannet sank in Tarsk harbour minutes after its launch owing to an unknown fault in its pumps, the port said.',
    );
    expect(factWith(index, 'An unmanned ferry').claims).toHaveLength(2);
  });

  test('set numbers that differ side by side, with the question in the title', () => {
    const index = compile(
      `${LEAD}Brisk presented a 12-point plan to the council.`,
      `${LEAD}Brisk had presented the 14-point plan last week.`,
    );
    const fact = index.facts.find(({ differs }) => differs === 'number')!;
    expect([fact.status, fact.title]).toEqual(['disputed', 'Points in the plan: 12 / 14']);
  });

  test('do not dispute what is only approximate', () => {
    const index = compile(
      `${LEAD}The meeting lasted nearly five hours.`,
      `${LEAD}The five-hour meeting ended late.`,
    );
    const fact = factWith(index, 'nearly five hours');
    expect([fact.status, fact.answers.map(({ label }) => label)]).toEqual(['agreed', ['5 hours']]);
  });

  test('show a later value as an update', () => {
    const index = compile(
      `${LEAD}Brisk said the 12-point plan had been trimmed to about 9 points, compared with the earlier 12.`,
      `${LEAD}The council rejected the original 12-point plan.`,
    );
    expect(index.facts.find(({ status }) => status === 'updated')?.title).toBe(
      'Points in the plan: 12, later about 9',
    );
  });

  test('dispute the wording of one utterance that is quoted in other degrees', () => {
    const index = compile(
      `${LEAD}Brisk called the meeting “very useful and constructive.”`,
      `${LEAD}Brisk called the meeting “rather useful and constructive.”`,
    );
    const fact = index.facts.find(({ differs }) => differs === 'wording');
    expect(fact?.answers.map(({ value }) => value)).toEqual([
      'very useful and constructive',
      'rather useful and constructive',
    ]);
  });

  test('set a claim beside its denial', () => {
    const index = compile(`${LEAD}Dunmore said the bridge had been closed for weeks. Brisk denied this.`);
    expect(index.facts.find(({ differs }) => differs === 'holding')?.title).toContain('denied by Anna Brisk');
  });

  test.each([
    ['called it a lie', 'Brisk called it “an outright lie”.', 1],
    ['dismissed the claim', 'Brisk dismissed the claim.', 1],
    ['denied it in a letter', 'Brisk denied it in a letter to the council.', 1],
    ['denied that, and why', 'Brisk denied that, saying two ferries had run.', 1],
    ['denied something else', 'Brisk denied that anybody had been paid.', 0],
    ['denied another thing, without “that”', 'Brisk denied it had received a letter.', 0],
    ['dismissed another claim', 'Brisk dismissed the claim that she had been paid.', 0],
    ['called something else good', 'Brisk called it “a fair and careful budget” in May.', 0],
  ])('know a denial from praise: %s', (_, denial, denials) => {
    const index = compile(`${LEAD}Dunmore said the bridge had been closed for weeks. ${denial}`);
    expect(index.facts.filter(({ differs }) => differs === 'holding')).toHaveLength(denials);
  });

  test('never say that somebody said what he denied', () => {
    const index = compile(`${LEAD}Brisk denied reports that she planned to leave the council.`);
    expect(index.claims.map(({ quote }) => quote)).not.toContain('she planned to leave the council');
  });

  test('count a text printed twice as one', () => {
    const wire = `${LEAD}${'The harbour bridge needs urgent repairs, engineers wrote in a long report about the cables, the piers and the paint. '.repeat(2)}The ferry will run each hour until the works are over, and the road stays closed.`;
    const index = compile(wire, wire);
    expect(new Set(index.facts.map(({ status }) => status))).toEqual(new Set(['single']));
  });
});

test('a title is words of the claims, or a question with its answers', () => {
  const index = compile(
    `${LEAD}“The harbour bridge needs urgent repairs,” Brisk said, adding that the ferry would run each hour.`,
    `${LEAD}Brisk said the ferry would run each hour, but the harbour bridge needed urgent repairs.`,
  );
  expect(index.facts.length).toBeGreaterThan(1);
  for (const fact of index.facts) {
    const plain = fact.title.replace(/^[^:“]+: /u, '').replace(/[“”…]/gu, '');
    const isQuoted = quotes(index, fact).some((quote) => quote.replace(/\s+/gu, ' ').includes(plain));
    expect(isQuoted || fact.question !== null).toBe(true);
  }
});
