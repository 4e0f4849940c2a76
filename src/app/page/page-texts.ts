/**
 * The card's texts, fetched while the extension is there: after an update a page can no longer ask the browser for a text, but its
 * cards are to be read on. In: the browser's look-up. Out: a catalogue that needs nobody.
 */
import type { Catalogue, PluralKey, TextKey } from '../../ui/text/translate';

/** Every text of the card and its announcements; tests/app/page/page-texts.test.ts holds the list against the code. */
export const CARD_TEXTS: readonly TextKey[] =
  'accountsDiffer answersLabel asToldBy cardCopied cardCopy cardCopyAs cardCopyLabel cardCopyRefused cardCopyText cardElsewhere cardIsSource cardNamedOnly cardNeverMark cardNext cardNoFact cardNotHere cardOnSite cardPin cardPlace cardPrevious cardSiteBack cardSiteOff cardSpelt cardWrong citeDiffer citeIn citeOtherValues citeOthersDiffer close dateInferred dateIsInferred dateNote differsHolding differsNumber differsParticipants differsPlace differsTime differsWording holdingClaimed holdingDenied holdingPlanned holdingPossible kindDocument kindOrganization kindPerson kindPlace kindUnknown listFacts markPlace modeNarrated modeReported oneOrigin onlyThisPage opensAtWords speakerUncertain speakerUnnamed statusAgreed statusDisputed statusDoubtful statusSingle statusUpdated thisPage thisPageLater wrongEverywhere'.split(
    ' ',
  ) as TextKey[];
/** Those with a form for each kind of number. */
export const CARD_PLURALS: readonly PluralKey[] = [
  'cardAll',
  'cardMore',
  'origins',
  'otherSourcesAgree',
  'sourcesAgree',
];
/** The forms of Unicode's plural rules; a language has some of them. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A catalogue of these texts, each fetched once, with values put in from now on without the browser. */
export function keepTexts(look: Catalogue): Catalogue {
  const plurals = CARD_PLURALS.flatMap((stem) => FORMS.map((form) => `${stem}_${form}`));
  const keys = [...CARD_TEXTS, ...plurals];
  // Fetched with its own places as values, so that they stay in it.
  const texts = new Map(keys.map((key) => [key, look(key, ['$1', '$2', '$3'])]));
  return (key, values) =>
    (texts.get(key) ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
