/** People, places, organisations, documents and events: a list to choose from, and all that is known of the chosen one. */
import { useMemo } from 'preact/hooks';
import { filterWords } from '../../../core/search/filter-words';
import type { LibraryLookup } from '../../../core/library/library-lookup';
import { MoreOnScroll } from '../../lists/MoreOnScroll';
import { Notice } from '../../lists/Notice';
import { compareTexts } from '../../text/compare-texts';
import { t, tn } from '../../text/translate';
import { EntityView } from './EntityView';
import { EventView } from './EventView';
import { KIND_NAMES } from '../kind-names';
import { placeOf, type ViewProps } from '../facts-context';
import { PlaceLink } from '../PlaceLink';
import { SearchField } from '../SearchField';

/** Targets drawn at a time. */
const STEP = 60;

type Target = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'place' | 'organization' | 'document' | 'event' | 'unknown';
  readonly spellings: readonly string[];
  readonly facts: number;
};

/** The chosen target, or the list of all, those with most facts first. */
export function PeopleView({ lookup, place, go }: ViewProps) {
  const targets = useMemo(() => listTargets(lookup), [lookup]);
  const { item, query } = place;
  const shown = targets.filter((target) => filterWords(query, [target.name, ...target.spellings]) !== null);
  const entity = item === null ? undefined : lookup.entities.get(item);
  const event = item === null ? undefined : lookup.events.get(item);
  if (entity !== undefined) return <EntityView lookup={lookup} entity={entity} />;
  if (event !== undefined) return <EventView lookup={lookup} event={event} />;
  return (
    <section aria-label={t('viewPeople')}>
      <SearchField
        label={t('searchPeople')}
        query={query}
        onQuery={(words) => {
          go({ view: 'people', item: null, query: words });
        }}
      />
      {item !== null && <Notice title={t('unknownTarget')} />}
      {shown.length === 0 ? (
        <Notice title={query === '' ? t('noPeopleTitle') : t('noMatchTitle', query)} />
      ) : (
        <MoreOnScroll
          key={query}
          items={shown}
          step={STEP}
          least={0}
          keyOf={(target) => target.id}
          render={(target) => <TargetLine target={target} />}
        />
      )}
    </section>
  );
}

function TargetLine({ target }: { readonly target: Target }) {
  // Written in capitals, as at the head of a line, is no other spelling.
  const others = target.spellings.filter((spelling) => spelling.toLowerCase() !== target.name.toLowerCase());
  return (
    <div class={`target-line${others.length === 0 ? ' target-alone' : ''}`}>
      <PlaceLink to={placeOf('people', target.id)}>{target.name}</PlaceLink>
      <span class="soft">{t(KIND_NAMES[target.kind])}</span>
      <span class="soft target-spelt" dir="auto">
        {others.slice(0, 4).join(', ')}
      </span>
      <span class="soft target-count">{tn('sourceFacts', target.facts)}</span>
    </div>
  );
}

function listTargets(lookup: LibraryLookup): Target[] {
  const count = (id: string): number => lookup.factsOf.get(id)?.length ?? 0;
  const entities = lookup.library.entities.map(({ id, name, kind, variants }): Target => ({
    id,
    name,
    kind,
    spellings: variants.map((variant) => variant.text),
    facts: count(id),
  }));
  const events = lookup.library.events.map(({ id, name }): Target => ({
    id,
    name,
    kind: 'event',
    spellings: [],
    facts: count(id),
  }));
  return [...entities, ...events].sort((a, b) => b.facts - a.facts || compareTexts(a.name, b.name));
}
