import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../../src/build/read-sources';
import { compileIndex, readDocuments } from '../../../src/core/compile';
import { findTopics } from '../../../src/core/link/topics';
import type { Source } from '../../../src/core/model';
import { makeSource } from '../../support/make/make-source';

const topicsOf = (...texts: readonly string[]): readonly string[] => {
  const sources = texts.map((text, at) => makeSource(text, at + 1));
  return [...findTopics(readDocuments(sources).documents).values()];
};

describe('findTopics', () => {
  const HARBOUR =
    'Mayor Ada Blom closed the harbour of Odense after the ferry Solvej ran aground. Blom told reporters that Captain Jens Vinter was unhurt. Vinter said the Danish Maritime Authority would ask why.';
  const HARBOUR_TOO =
    'The ferry Solvej is stuck off Odense. Captain Jens Vinter is safe, the Danish Maritime Authority said. “We will get her off,” Vinter said. Ada Blom, the mayor, closed the harbour.';
  const BUDGET =
    'Parliament in Copenhagen passed the budget. Finance Minister Lise Holm said it was fair. Holm thanked the Liberal Party. Mayor Ada Blom of Odense asked for more money for schools.';

  test('puts two reports of one event together', () => {
    expect(topicsOf(HARBOUR, HARBOUR_TOO)).toEqual(['s1', 's1']);
  });

  test('keeps apart what only names the same mayor and town', () => {
    expect(topicsOf(HARBOUR, BUDGET, HARBOUR_TOO)).toEqual(['s1', 's2', 's1']);
  });

  test('keeps apart what names three of the same in passing, among many others', () => {
    const strike =
      'Pilots of Nordair walked out in Billund. Union leader Karen Friis said Nordair had broken its word. Friis met Transport Minister Peter Dahl. Dahl said Nordair and the Pilots Union should talk. Nordair called off flights to Oslo, Bergen and Tromsø. The Danish Maritime Authority lent Nordair two boats. Captain Jens Vinter of the Solvej took one, and Mayor Ada Blom waved. Friis called it a stunt, and Dahl said Nordair was free to hire whom it liked. Nordair lost four crowns on the day. Friis said the Pilots Union would meet Nordair again.';
    expect(topicsOf(HARBOUR, strike)).toEqual(['s1', 's2']);
  });

  test('puts two reports together that dwell on two sides of one event', () => {
    const atSea =
      'The ferry Solvej ran aground off Odense with Captain Jens Vinter on the bridge. Vinter called the Danish Maritime Authority. Vinter told TV Fyn that the Solvej had lost her rudder. Vinter then thanked Karen Friis, Peter Dahl and Lise Holm of his crew, and Holm thanked Vinter. Mayor Ada Blom spoke to Vinter. Nordair flew Vinter home. The Solvej, said Vinter, was a good ship.';
    const ashore =
      'Mayor Ada Blom closed the harbour. Blom told the Fish Hall that boats must wait, and Blom wrote to Copenhagen. The Danish Maritime Authority told Blom why. Harbour Master Ove Krogh stood beside Blom. Krogh said the Harbour Board would pay. Krogh, whom Nils Juul of the Harbour Board advises, had asked Juul about the Solvej and Jens Vinter. Juul told Krogh to wait. Juul and Krogh will meet the Harbour Board, the Fish Hall and the Rowing Club in Kerteminde.';
    expect(topicsOf(atSea, ashore)).toEqual(['s1', 's1']);
  });

  test('keeps two briefs apart that name one president and little else', () => {
    const briefs = [
      'President Hanna Orel visited Brno. Orel opened a bridge.',
      'President Hanna Orel spoke in Paris. Orel praised a film.',
    ];
    expect(topicsOf(...briefs)).toEqual(['s1', 's2']);
  });

  test.each([
    ['puts reports of one season together', '2026-03-04', '2026-05-04', ['s1', 's1']],
    ['keeps reports apart that are a year apart', '2026-03-04', '2027-03-04', ['s1', 's2']],
  ])('%s', (_, first, second, topics) => {
    const sources = [first, second].map((published, at) =>
      makeSource([HARBOUR, HARBOUR_TOO][at]!, at + 1, { published }),
    );
    expect([...findTopics(readDocuments(sources).documents).values()]).toEqual(topics);
  });

  test('gives texts without names a topic each', () => {
    expect(topicsOf('It rained.', 'It rained.')).toEqual(['s1', 's2']);
  });
});

describe('articles on several topics in one folder', () => {
  const MADE = 'tests/evaluate/made';
  const folders = [
    'seeds',
    ...readdirSync(MADE, { withFileTypes: true })
      // Its summit of October 2026 is the one that confidence-vote looks forward to: they share that by right.
      .filter((entry) => entry.isDirectory() && entry.name !== 'sanctions-night')
      .map(({ name }) => `${MADE}/${name}`),
  ];
  const topicOf = new Map<string, string>();
  const sources = folders.flatMap((folder) =>
    readSources(folder).map((source): Source => {
      const id = `s${topicOf.size + 1}`;
      topicOf.set(id, folder);
      return { ...source, id, file: `${id} ${source.file}` };
    }),
  );
  const index = compileIndex(sources);
  const sourceOf = new Map(index.claims.map(({ id, source }) => [id, source]));

  test('join no claims of two topics in one fact', () => {
    const mixed = index.facts.filter(
      ({ claims }) => new Set(claims.map((claim) => topicOf.get(sourceOf.get(claim)!))).size > 1,
    );
    expect(mixed.map(({ title }) => title)).toEqual([]);
  });

  test('join no happenings of two topics in one event', () => {
    const mixed = index.events.filter(
      ({ mentions }) => new Set(mentions.map(({ source }) => topicOf.get(source))).size > 1,
    );
    expect(mixed.map(({ name }) => name)).toEqual([]);
  });

  test('still agree with each other on one topic', () => {
    const agreed = index.facts.filter(
      ({ claims }) => new Set(claims.map((claim) => sourceOf.get(claim))).size > 1,
    );
    expect(agreed.length).toBeGreaterThan(100);
  });
});
