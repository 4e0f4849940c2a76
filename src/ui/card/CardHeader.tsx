/** The card's head: the name, what it is and who says so, how the page spells it, and doubt where there is any. */
import { useState } from 'preact/hooks';
import type { Hint, HintEvent } from '../../core/hint';
import { writeStretch } from '../facts/write-when';
import { t, type TextKey } from '../text/translate';
import type { CardActions } from './card-actions';
import { RejectRow } from './RejectRow';

type Props = {
  readonly hint: Hint;
  readonly pageIsSource: boolean;
  readonly site: string;
  readonly actions: CardActions;
};

/** Name, close button, roles or event line, and the notes a reader needs before trusting the rest. */
export function CardHeader({ hint, pageIsSource, site, actions }: Props) {
  const [isRejecting, setRejecting] = useState(false);
  return (
    <div class="card-head">
      <div class="card-title">
        <h2 id="whosaid-name" dir="auto">
          {hint.name}
        </h2>
        <button type="button" class="card-close" aria-label={t('close')} onClick={actions.close}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      <RoleLine hint={hint} />
      {hint.doubt === null && hint.spelt !== null && <p class="card-spelt">{t('cardSpelt', hint.spelt)}</p>}
      {hint.doubt !== null && (
        <div class="card-notes">
          <p class="card-doubt">
            {t('statusDoubtful')}: {hint.doubt}
          </p>
          {actions.rejectMatch !== null && (
            <button
              type="button"
              class="quiet"
              aria-expanded={isRejecting}
              onClick={() => {
                setRejecting(!isRejecting);
              }}
            >
              {t('cardWrong')}
            </button>
          )}
        </div>
      )}
      {isRejecting && <RejectRow hint={hint} site={site} actions={actions} />}
      {pageIsSource && <p class="card-note">{t('cardIsSource')}</p>}
    </div>
  );
}

function RoleLine({ hint }: { readonly hint: Hint }) {
  if (hint.event !== null) return <p class="card-role">{eventLine(hint.event)}</p>;
  if (hint.roles.length === 0) return <p class="card-role">{t(KIND_WORDS[hint.kind])}</p>;
  return (
    <p class="card-role">
      {hint.roles.map((role, place) => (
        <span key={`${role.text} ${role.publisher}`}>
          {place > 0 && ' · '}
          {role.text}{' '}
          {role.url === null ? (
            <span class="card-cite">{role.publisher}</span>
          ) : (
            <a class="card-cite" href={role.url} target="_blank" rel="noopener noreferrer">
              {role.publisher}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

const KIND_WORDS: Readonly<Record<Hint['kind'], TextKey>> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organization: 'kindOrganization',
  document: 'kindDocument',
  event: 'kindEvent',
};

const HOLDING_WORDS: Readonly<Record<HintEvent['holding'], TextKey | null>> = {
  held: null,
  planned: 'holdingPlanned',
  possible: 'holdingPossible',
  claimed: 'holdingClaimed',
  denied: 'holdingDenied',
};

function eventLine(event: HintEvent): string {
  const holding = HOLDING_WORDS[event.holding];
  const parts = [
    event.kind,
    holding === null ? null : t(holding),
    event.when === null ? null : writeStretch(event.when),
    event.where,
    event.participants.length === 0 ? null : event.participants.slice(0, 4).join(', '),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
