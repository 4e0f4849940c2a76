import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

/** The spellings of each document in the texts, sorted. */
function papersIn(...texts: string[]): string[][] {
  const { entities } = nameDocuments(makeSegmented(texts));
  return entities
    .filter(({ kind }) => kind === 'document')
    .map(({ variants }) => variants.map(({ text }) => text).sort());
}

describe('named documents', () => {
  test('are one in all their versions', () => {
    const text =
      'Norway’s 12-point trade plan was leaked in Oslo. The revised trade plan has 9 points. Sweden rejected the original Norwegian trade plan and the 12-point draft.';
    expect(papersIn(text)).toEqual([
      ['12-point draft', '12-point trade plan', 'original Norwegian trade plan', 'revised trade plan'],
    ]);
  });

  test('keep answers and counted papers apart from the plan', () => {
    const text =
      'Oslo sent its 12-point trade plan with four additional documents. The counter-proposal from Sweden and Finland failed.';
    expect(papersIn(text)).toEqual([
      ['12-point trade plan'],
      ['counter-proposal from Sweden and Finland'],
      ['four additional documents'],
    ]);
  });

  test('are not another body’s', () => {
    expect(
      papersIn(
        'Critics attacked the harbour deal in Oslo. The mayor of Oslo hailed the harbour deal. Reporters in Oslo asked how the OPEC deal was done.',
      ),
    ).toEqual([['harbour deal']]);
  });

  test('have names of their own when they are laws and treaties', () => {
    expect(
      papersIn(
        'They signed the Treaty of Elm and passed the Clean Rivers Act. Critics of the Clean Rivers Act left.',
      ).flat(),
    ).toContain('Clean Rivers Act');
  });

  test('are treaties by the name of a town, apart from the plan of the day', () => {
    expect(
      papersIn('The Algiers accord held. The 12-point roadmap failed, and the Algiers Accord did not.'),
    ).toEqual([['12-point roadmap'], ['Algiers Accord', 'Algiers accord']]);
  });

  test('begin neither inside a name nor before an owner', () => {
    const text =
      'They read Norway’s Constitution and the New Elm Rivers Act. New Zealand rejected the New Zealand Coast Act.';
    expect(papersIn(text).flat()).toEqual([
      'New Elm Rivers Act',
      'New Zealand Coast Act',
      'Norway’s Constitution',
    ]);
  });

  test.each([
    ['what a verb parts from its author', 'Erik Holt seals border deal in Oslo.'],
    ['the plan alone', 'The plan failed. They read the proposal.'],
    ['what may come', 'They want a peace deal, any future agreement or a compromise plan.'],
    ['a verb', 'They plan to deal with it, and the board plans to draft a letter.'],
    ['a person called Bill', 'In 1997, President Bill Holt left.'],
  ])('are not %s', (_, text) => {
    expect(papersIn(text)).toEqual([]);
  });

  test('on two topics stay two', () => {
    expect(
      papersIn(
        'The US peace plan for Gaza was read in Gaza by Israel. Gaza waits.',
        'The US peace plan for Sudan was read in Khartoum, Sudan. Sudan waits.',
      ),
    ).toHaveLength(2);
  });
});
