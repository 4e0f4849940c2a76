/** What a target is, in the reader's language. */
import type { EntityKind, NewsEvent } from '../../core/model';
import type { TextKey } from '../text/translate';

/** Keys of the kinds of targets. */
export const KIND_NAMES: Readonly<Record<EntityKind | 'event', TextKey>> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organization: 'kindOrganization',
  document: 'kindDocument',
  event: 'kindEvent',
  unknown: 'kindUnknown',
};

/** Keys of whether an event took place. */
export const HOLDING_NAMES: Readonly<Record<NewsEvent['holding'], TextKey>> = {
  held: 'holdingHeld',
  planned: 'holdingPlanned',
  possible: 'holdingPossible',
  claimed: 'holdingClaimed',
  denied: 'holdingDenied',
};
