/** Numbers of claims side by side. In: claims with the quantity each answers by. Out: answers, one for each value that cannot be another one. */
import type { Claim, Fact, Quantity } from '../model';
import { canBeSame } from './compare-quantities';

/** A claim and the one number in it that answers the question. */
export type NumberClaim = { readonly claim: Claim; readonly quantity: Quantity };

const SIGNS: Readonly<Partial<Record<NonNullable<Quantity['qualifier']>, string>>> = {
  nearly: 'nearly ',
  about: 'about ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

function showNumber(value: number): string {
  const [whole, part] = String(value).split('.');
  const grouped = value >= 10_000 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Gives a quantity's value as read by people ("about 20"); the unit is in the question. */
export function showValue({ value, qualifier }: Quantity): string {
  return `${(qualifier && SIGNS[qualifier]) ?? ''}${showNumber(value)}`;
}

/** An exact number stands for the rough ones that may be the same. */
const roughness = ({ qualifier }: Quantity): number => (qualifier && SIGNS[qualifier] ? 1 : 0);

/** Gives the answers: exact ones first, then by how many claims give them, then by value. One answer means agreement. */
export function answerNumbers(given: readonly NumberClaim[]): Fact['answers'] {
  const groups: { readonly by: Quantity; readonly members: NumberClaim[] }[] = [];
  const exactFirst = [...given].sort((a, b) => roughness(a.quantity) - roughness(b.quantity));
  for (const member of exactFirst) {
    const group = groups.find(({ by }) => canBeSame(by, member.quantity));
    if (group === undefined) groups.push({ by: member.quantity, members: [member] });
    else group.members.push(member);
  }
  return groups
    .sort((a, b) => b.members.length - a.members.length || a.by.value - b.by.value)
    .map(({ by, members }) => ({
      label: showValue(by),
      value: showValue(by),
      claims: [...new Set(given.filter((one) => members.includes(one)).map(({ claim }) => claim.id))],
    }));
}
