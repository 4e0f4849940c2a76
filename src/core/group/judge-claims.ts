/** The status of claims that say the same. In: their claims. Out: single, agreed, disputed or updated, and what differs. */
import type { Claim, Quantity, SourceId } from '../model';
import type { Verdict } from './draft-fact';
import { answerNumbers, type NumberClaim } from './number-answers';
import { countTexts } from './origins';
import { hasWordingDispute } from './wording';

/** Counts that a sentence makes in passing ("the two sides", "one of them") are no answers. */
const MIN_VALUE = 3;

const isUpdate = ({ qualifier }: Quantity): boolean => qualifier === 'updated';

/** "nine of 11 counts" says eleven of something else; "a total of 11" does not. */
const PART_OF = /(?<!total|toll|average|record|maximum|minimum)\s+(?:out )?of\s+(?:the |its |their )?$/iu;

/** "28-point" measures something else than the claim is about; such numbers have facts of their own (number-facts.ts). */
function isPlain(claim: Claim, { start, end }: Quantity): boolean {
  const from = start - claim.start;
  return (
    !claim.quote.slice(from, end - claim.start).includes('-') && !PART_OF.test(claim.quote.slice(0, from))
  );
}

/** Claims by unit, where the claim has just one number of it: with two, which one answers is a guess. */
function readNumbers(claims: readonly Claim[]): ReadonlyMap<string, NumberClaim[]> {
  const byUnit = new Map<string, NumberClaim[]>();
  for (const claim of claims) {
    for (const quantity of claim.quantities) {
      const sameUnit = claim.quantities.filter(({ unit }) => unit === quantity.unit);
      if (
        sameUnit.length > 1 ||
        !isPlain(claim, quantity) ||
        (quantity.value < MIN_VALUE && Number.isInteger(quantity.value))
      )
        continue;
      const list = byUnit.get(quantity.unit) ?? [];
      byUnit.set(quantity.unit, [...list, { claim, quantity }]);
    }
  }
  return byUnit;
}

/** Gives what numbers make of claims: null where they do not contradict each other. */
export function judgeNumbers(numbers: readonly NumberClaim[]): Verdict | null {
  if (new Set(numbers.map(({ claim }) => claim.source)).size < 2) return null;
  const answers = answerNumbers(numbers);
  if (answers.length < 2) return null;
  const updates = numbers.filter(({ quantity }) => isUpdate(quantity)).map(({ claim }) => claim.id);
  const isUpdated =
    updates.length > 0 && answers.some(({ claims }) => claims.every((id) => updates.includes(id)));
  return { status: isUpdated ? 'updated' : 'disputed', differs: 'number', answers };
}

function judgeWording(claims: readonly Claim[]): Verdict | null {
  if (!hasWordingDispute(claims)) return null;
  const quoted = claims.filter(({ mode }) => mode === 'direct' || mode === 'partial');
  const answers = quoted.map(({ id, quote }) => {
    const words = quote.replace(/[.,]$/u, '');
    return { label: words, value: words, claims: [id] };
  });
  return { status: 'disputed', differs: 'wording', answers };
}

/** Gives the verdict on claims that say the same. `originals` makes one text of a text printed twice. */
export function judgeClaims(claims: readonly Claim[], originals: ReadonlyMap<SourceId, SourceId>): Verdict {
  if (countTexts(claims, originals) < 2) return { status: 'single', differs: null, answers: [] };
  for (const numbers of readNumbers(claims).values()) {
    const verdict = judgeNumbers(numbers);
    if (verdict !== null) return verdict;
  }
  return judgeWording(claims) ?? { status: 'agreed', differs: null, answers: [] };
}
