/** The timeline as a list: the same entries in the same order, in words. */
import type { LibraryLookup } from '../../../core/library/library-lookup';
import type { TimelineEntry } from '../../../core/library/timeline';
import { MoreOnScroll } from '../../lists/MoreOnScroll';
import { DOT, inRow } from '../../text/in-row';
import { t, tn } from '../../text/translate';
import { placeOf } from '../facts-context';
import { HOLDING_NAMES } from '../kind-names';
import { PlaceLink } from '../PlaceLink';
import { writeStretch } from '../write-when';

type Props = { readonly lookup: LibraryLookup; readonly entries: readonly TimelineEntry[] };

/** Entries drawn at a time. */
const STEP = 50;

/** When, what, and which sources say so. */
export function TimelineList({ lookup, entries }: Props) {
  // Said once rather than on every line: news dates most of what it tells by "on Tuesday".
  const areInferred = entries.length > 1 && entries.every((entry) => entry.inferred);
  return (
    <>
      <h3 class="list-count">
        {inRow([tn('timelineCount', entries.length), areInferred ? t('datesInferred') : null])}
      </h3>
      <MoreOnScroll
        items={entries}
        step={STEP}
        least={0}
        keyOf={(entry) => `${entry.kind} ${entry.item}`}
        render={(entry) => (
          <div class="timeline-line">
            <span class="timeline-when">
              {writeStretch(entry)}
              {entry.inferred && !areInferred && <span class="soft"> {t('dateIsInferred')}</span>}
            </span>
            <span>
              <PlaceLink to={placeOf(entry.kind === 'event' ? 'people' : 'facts', entry.item)}>
                {entry.title}
              </PlaceLink>
              {entry.holding !== null && entry.holding !== 'held' && (
                <span class="soft">
                  {DOT}
                  {t(HOLDING_NAMES[entry.holding])}
                </span>
              )}
              <span class="soft timeline-who">
                {inRow(entry.sources.map((id) => lookup.names.get(id) ?? null))}
              </span>
            </span>
          </div>
        )}
      />
    </>
  );
}
