/** All that is known of an event. */
import type { LibraryLookup } from '../../../core/library/library-lookup';
import type { NewsEvent } from '../../../core/model';
import { t, tn } from '../../text/translate';
import { placeOf } from '../facts-context';
import { FactGroup } from '../fact/FactGroup';
import { HOLDING_NAMES } from '../kind-names';
import { PlaceLink } from '../PlaceLink';
import { Target } from '../Target';
import { writeStretch } from '../write-when';

type Props = { readonly lookup: LibraryLookup; readonly event: NewsEvent };

/** When, where, who, whether it took place, how each source calls it, and the facts. */
export function EventView({ lookup, event }: Props) {
  const facts = lookup.factsOf.get(event.id) ?? [];
  return (
    <Target view="people" name={event.name}>
      <dl class="event-facts">
        {event.when !== null && (
          <>
            <dt>{t('eventWhen')}</dt>
            <dd>
              {writeStretch(event.when)}
              {event.when.basis === 'inferred' && <span class="soft"> {t('dateIsInferred')}</span>}
            </dd>
          </>
        )}
        <Names label={t('eventWhere')} ids={event.places} lookup={lookup} />
        <Names label={t('eventWho')} ids={event.participants} lookup={lookup} />
        {event.holding !== 'held' && (
          <>
            <dt>{t('eventHolding')}</dt>
            <dd>{t(HOLDING_NAMES[event.holding])}</dd>
          </>
        )}
      </dl>
      <EventSurfaces lookup={lookup} event={event} />
      <FactGroup title={tn('factCount', facts.length)} facts={facts} lookup={lookup} />
    </Target>
  );
}

type NamesProps = {
  readonly label: string;
  readonly ids: readonly string[];
  readonly lookup: LibraryLookup;
};

function Names({ label, ids, lookup }: NamesProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {ids.map((id, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <PlaceLink to={placeOf('people', id)}>{lookup.names.get(id)}</PlaceLink>
          </span>
        ))}
      </dd>
    </>
  );
}

function EventSurfaces({ lookup, event }: Props) {
  const sources = [...new Set(event.mentions.map((mention) => mention.source))];
  const surfaces = (source: string): string[] => [
    ...new Set(event.mentions.filter((mention) => mention.source === source).map((each) => each.surface)),
  ];
  return (
    <table class="spellings">
      <caption>{t('eventSurfaces')}</caption>
      <tbody>
        {sources.map((source) => (
          <tr key={source}>
            <th scope="row">
              <PlaceLink to={placeOf('sources', source)}>{lookup.names.get(source)}</PlaceLink>
            </th>
            <td dir="auto">
              {surfaces(source)
                .map((surface) => t('quoted', surface))
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
