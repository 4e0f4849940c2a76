/** Disputed values side by side, before any prose, the page's own among them. Nothing where the claims simply say the same. */
import { THIS_PAGE, type HintAnswer, type HintFact } from '../../core/hint/hint';
import { t } from '../text/translate';
import { h, type View } from './draw';

/** Longer answers are wordings: they read better as the quotations below than in chips. About one line of the card. */
const MAX_VALUE = 32;

/** True when the fact's answers are values that stand side by side. */
export function hasValues(fact: HintFact): boolean {
  return (
    fact.answers.length > 0 &&
    fact.differs !== 'wording' &&
    fact.answers.every((answer) => answer.value.length <= MAX_VALUE)
  );
}

/** One chip a value: the value, and who states it; null where there are none. */
export function cardAnswers(fact: HintFact): View | null {
  if (!hasValues(fact)) return null;
  const own = fact.thisPage;
  const known = own === null ? null : fact.answers.find((answer) => holdsValue(answer, own.value));
  const isNew = own !== null && known === undefined;
  return h(
    'ul',
    { class: 'answers', 'aria-label': fact.question ?? t('answersLabel') },
    fact.answers.map(({ value, publishers }, place) => {
      const isKnown = fact.answers[place] === known;
      const names = isKnown ? [...publishers, THIS_PAGE] : publishers;
      return chip(value, names.map(nameOf).join(', '), isKnown ? 'same' : null);
    }),
    isNew && chip(own.value, own.compares === 'later' ? t('thisPageLater') : t('thisPage'), own.compares),
  );
}

function chip(value: string, who: string, compares: string | null): View {
  return h(
    'li',
    { class: 'answer', 'data-compares': compares },
    h('b', { dir: 'auto' }, value),
    h('span', null, who),
  );
}

function nameOf(publisher: string): string {
  return publisher === THIS_PAGE ? t('thisPage') : publisher;
}

/** "about 28 points" holds 28. */
function holdsValue(answer: HintAnswer, value: string): boolean {
  return answer.value.split(/[^\p{L}\p{N}.,]+/u).includes(value);
}
