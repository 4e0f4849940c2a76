/** A change of the library in words: "3 facts gain a source", and why an article is not taken. */
import type { FactChanges, IndexChange } from '../../core/library/index-change';
import type { LibraryStepKind } from '../../core/library/added-source';
import { inRow } from '../text/in-row';
import { t, tn, writeNumber, type PluralKey, type TextKey } from '../text/translate';
import { languageName } from '../text/language-name';
import type { ChangePreview, ChangeProgress, Refusal } from './change-state';

/** One line of a preview: how many facts, and the first of them. */
export type ChangeLine = { readonly words: string; readonly facts: FactChanges };

const LINES: readonly (readonly [keyof IndexChange, PluralKey])[] = [
  ['gaining', 'changeGaining'],
  ['nowDiffering', 'changeDiffering'],
  ['newFacts', 'changeNew'],
  ['settled', 'changeSettled'],
  ['losing', 'changeLosing'],
  ['gone', 'changeGone'],
];

/** The lines that have something to say, in the order a reader cares for. */
export function changeLines({ change, steps }: ChangePreview): ChangeLine[] {
  const takesAway = steps.some(
    ({ kind, replaces }) => kind === 'remove' || kind === 'update' || replaces !== null,
  );
  return LINES.flatMap(([part, key]) => {
    const facts = change[part];
    if (typeof facts === 'number' || facts.count === 0) return [];
    // Nobody loses what was said: with more to compare, it belongs to another fact.
    const own = part === 'losing' && !takesAway ? 'changeRegrouped' : key;
    return [{ words: tn(own, facts.count), facts }];
  });
}

const STEPS: Readonly<Record<LibraryStepKind, PluralKey>> = {
  add: 'stepAdd',
  update: 'stepUpdate',
  unchanged: 'stepUnchanged',
  bundled: 'stepBundled',
  remove: 'stepRemove',
  missing: 'stepMissing',
};

/** Those that are said otherwise once they are done. */
const STEPS_DONE: Readonly<Record<LibraryStepKind, PluralKey>> = {
  ...STEPS,
  add: 'stepAdded',
  update: 'stepUpdated',
  remove: 'stepRemoved',
};

/** What will happen to the articles and the settings, or did: "2 articles will be added · 1 article is there already". */
export function stepWords(preview: ChangePreview, mergesSettings: boolean, when: 'before' | 'done'): string {
  const keys = when === 'done' ? STEPS_DONE : STEPS;
  const words = (Object.keys(STEPS) as LibraryStepKind[])
    .map((kind) => ({ kind, count: preview.steps.filter((step) => step.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => tn(keys[kind], count));
  return inRow(mergesSettings ? [...words, t('stepSettings')] : words);
}

/** What is being done, and how far it is. */
export function progressWords(progress: ChangeProgress): string {
  if (progress === null) return t('changeWorking');
  const step = { check: 'progressCheck', compile: 'progressCompile', write: 'progressWrite' } as const;
  return t(step[progress.step], writeNumber(progress.done), writeNumber(progress.of));
}

type PlainRefusal = Exclude<Refusal['why'], 'language' | 'stub' | 'file'>;

const REFUSALS: Readonly<Record<PlainRefusal, TextKey>> = {
  empty: 'refusedEmpty',
  'not-article': 'refusedNotArticle',
  'too-long': 'refusedTooLong',
  gone: 'refusedGone',
};

/** Why there is nothing to add. */
export function refusalWords(refusal: Refusal): string {
  if (refusal.why === 'language') return t('refusedLanguage', languageName(refusal.language));
  // Without a sentence it is no beginning of an article either.
  if (refusal.why === 'stub')
    return refusal.sentences === 0 ? t('refusedNotArticle') : tn('refusedStub', refusal.sentences);
  if (refusal.why === 'file') return t('refusedFile', refusal.message);
  return t(REFUSALS[refusal.why]);
}
