/** Where an article is from, for the reader to correct before it is kept. */
import type { SourceDraft } from '../../core/library/added-source';
import { t, tn } from '../text/translate';

type Props = { readonly draft: SourceDraft; readonly onEdit: (draft: SourceDraft) => void };

/** Publisher and date as fields, the rest to read. */
export function DraftFields({ draft, onEdit }: Props) {
  const words = draft.text.match(/\S+/g)?.length ?? 0;
  return (
    <div class="draft">
      <label>
        <span>{t('draftPublisher')}</span>
        <input
          type="text"
          maxLength={200}
          placeholder={t('publisherUnknown')}
          value={draft.publisher ?? ''}
          onChange={(event) => {
            const publisher = event.currentTarget.value.trim();
            onEdit({ ...draft, publisher: publisher === '' ? null : publisher });
          }}
        />
      </label>
      <label>
        <span>{t('draftDate')}</span>
        <input
          type="date"
          value={draft.published ?? ''}
          onChange={(event) => {
            const day = event.currentTarget.value;
            const basis = day === '' ? null : 'stated by the reader';
            onEdit({ ...draft, published: day === '' ? null : day, publishedBasis: basis });
          }}
        />
      </label>
      {draft.url !== null && <p class="draft-url soft">{draft.url}</p>}
      <p class="soft">{tn('sourceWords', words)}</p>
      <blockquote class="draft-text" dir="auto">
        {excerptOf(draft.text)}
      </blockquote>
    </div>
  );
}

/** Enough to see that it is the article and not the menu; UTF-16 units. */
const EXCERPT = 280;

/** How the text begins, cut between words where there are any. */
function excerptOf(text: string): string {
  const lines = text.slice(0, EXCERPT).replace(/\n\s+/g, '\n');
  return text.length > EXCERPT ? `${lines.replace(/(\s)\S*$/, '$1').trimEnd()} …` : lines;
}
