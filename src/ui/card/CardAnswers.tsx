/** Disputed values side by side, before any prose, the page's own among them. Nothing where the claims simply say the same. */
import { THIS_PAGE, type HintAnswer, type HintFact } from '../../core/hint';
import { t } from '../text/translate';

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

/** One chip a value: the value, and who states it. */
export function CardAnswers({ fact }: { readonly fact: HintFact }) {
  if (!hasValues(fact)) return null;
  const own = fact.thisPage;
  const known = own === null ? null : fact.answers.find((answer) => holdsValue(answer, own.value));
  return (
    <ul class="answers" aria-label={fact.question ?? t('answersLabel')}>
      {fact.answers.map((answer) => (
        <li
          class="answer"
          key={`${answer.label} ${answer.value}`}
          data-compares={answer === known ? 'same' : undefined}
        >
          <AnswerText
            answer={answer}
            publishers={answer === known ? [...answer.publishers, THIS_PAGE] : answer.publishers}
          />
        </li>
      ))}
      {own !== null && known === undefined && (
        <li class="answer" data-compares={own.compares}>
          <b>{own.value}</b>
          <span>{own.compares === 'later' ? t('thisPageLater') : t('thisPage')}</span>
        </li>
      )}
    </ul>
  );
}

function AnswerText({
  answer,
  publishers,
}: {
  readonly answer: HintAnswer;
  readonly publishers: readonly string[];
}) {
  return (
    <>
      <b dir="auto">{answer.value}</b>
      <span>{publishers.map((name) => (name === THIS_PAGE ? t('thisPage') : name)).join(', ')}</span>
    </>
  );
}

/** "about 28 points" holds 28. */
function holdsValue(answer: HintAnswer, value: string): boolean {
  return answer.value.split(/[^\p{L}\p{N}.,]+/u).includes(value);
}
