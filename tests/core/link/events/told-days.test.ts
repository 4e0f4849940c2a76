/** Which mentions are of one happening: by the day, by the word, by how many are in it. */
import { describe, expect, test } from 'vitest';
import { readKind } from './read-events';

describe('attacks on two days', () => {
  test('are two, and each article means the one of its day', () => {
    const found = readKind(
      /attack/,
      'Drones struck the port of Tacna on Sunday. On Monday missiles hit a depot in Lima.',
      'The raid of Sunday was the largest. A missile strike on Monday was answered.',
    );
    expect(found.map(({ when, mentions }) => [when?.from, when?.to, mentions.length])).toEqual([
      ['2026-03-01', '2026-03-01', 2],
      ['2026-03-02', '2026-03-02', 2],
    ]);
  });

  test('are one where a night joins them', () => {
    const text = 'Drones struck the port of Tacna late on Sunday. The attack in Tacna on Monday killed two.';
    expect(readKind(/attack/, text)).toHaveLength(1);
  });
});

describe('gatherings of one day', () => {
  test('are apart where one is of two and the other of many', () => {
    const found = readKind(
      /talks|meeting/,
      'Peru, Chile and Bolivia held talks in Lima on Monday. On Monday Rosa Quispe of Peru had a bilateral meeting with Pablo Araya of Chile.',
    );
    expect(found).toHaveLength(2);
  });

  test('are one where one article names the town and another who came, whoever met on the margins', () => {
    const [talks] = readKind(
      /talks/,
      'Talks between Peru, Chile and Bolivia ended on Monday. Keir Nolan met Rosa Quispe on Monday.',
      'Talks in Lima on Monday came to nothing.',
    );
    expect(talks?.mentions).toHaveLength(2);
    expect(talks?.participants).toContain('place/peru');
  });
});

describe('words that other words settle', () => {
  test('"a second round" is of the election that the article tells of', () => {
    const found = readKind(
      /election|talks/,
      'Peru held an election on Sunday. A second round is set for 29 March.',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['election', 'election']);
  });

  test('"the disaster" is the sinking, and "they voted" the election', () => {
    const sinking = 'A ferry sank near Callao on Sunday. The ferry disaster angered Peru.';
    expect(readKind(/sinking|disaster/, sinking).map(({ mentions }) => mentions.length)).toEqual([2]);
    const election = 'Peru held an election on Sunday. "They voted in peace," said Pablo Araya.';
    expect(readKind(/election|vote/, election).map(({ mentions }) => mentions.length)).toEqual([2]);
  });
});
