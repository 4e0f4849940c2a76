/** Whose "the statement" or "a report by the ministry" is. */
import { makeLookupTable } from '../../../text/lookup-table';
import type { Phrase } from '../phrases/make-phrase';
import { resolvePronoun } from './pronouns';
import { speakerOfName, SURE_LAST, SURE_LIKELY, type Memory, type Setting, type Speaker } from './speakers';

/** A letter told of lies at most so many paragraphs back. */
const FRESH = 1;
const ISSUED = /^(?:statement|letter|post|communique|communiqué|declaration|note|message|tweet)$/;

/** "reports seen by Reuters" are somebody else's. */
const SHOWN = / (?:seen|obtained|reviewed|viewed|examined|consulted|verified|cited|leaked) /;

const OWNERS: Readonly<Record<string, string>> = makeLookupTable({ his: 'he', her: 'she' });

/** "A statement by the ministry" is the ministry's; "the letter" is its writer's, "her letter" hers. */
export function resolveSource(phrase: Phrase, own: Speaker, setting: Setting): Speaker {
  const words = own.described ?? '';
  const shown = SHOWN.exec(words)?.index ?? words.length;
  const name = phrase.names.find(
    ({ kind, text }) => (kind === 'person' || kind === 'organization') && words.indexOf(text) < shown,
  );
  if (name !== undefined) return { ...speakerOfName(name), sure: SURE_LAST };
  if (shown < words.length) return own;
  const known = findOwner(own, setting) ?? (phrase.definite ? findWriter(phrase, setting.memory) : null);
  return known === null ? own : { ...known, sure: Math.min(known.sure, SURE_LIKELY) };
}

/** Whom "her" means in "her statement". */
function findOwner({ described }: Speaker, setting: Setting): Speaker | null {
  const owner = OWNERS[/^(?:his|her)(?= )/.exec(described ?? '')?.[0] ?? ''];
  return owner === undefined ? null : resolvePronoun(owner, [], setting);
}

/** Whose "the letter" is: the writer's who was told of, or whoever has just spoken. */
function findWriter({ head }: Phrase, { written, now, spoke, source }: Memory): Speaker | null {
  if (written !== null) return now - written.paragraph <= FRESH ? written.speaker : null;
  const issued = spoke === now && ISSUED.test(head) && source !== null && source.entity !== null;
  return issued ? source : null;
}
