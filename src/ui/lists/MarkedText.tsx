/** Text with the stretches that matched a search made visible. */
import type { Span } from '../../core/model';

type Props = { readonly text: string; readonly ranges: readonly Span[] };

/** The text unchanged, its `ranges` (sorted, apart) in mark elements. */
export function MarkedText({ text, ranges }: Props) {
  // Most of a list of thousands: an element less for each.
  if (ranges.length === 0) return <span dir="auto">{text}</span>;
  return (
    <span dir="auto">
      {cut(text, ranges).map((piece, place) =>
        piece.marked ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
      )}
    </span>
  );
}

function cut(text: string, ranges: readonly Span[]): { readonly text: string; readonly marked: boolean }[] {
  const pieces = ranges.flatMap((range, place) => [
    { text: text.slice(ranges[place - 1]?.end ?? 0, range.start), marked: false },
    { text: text.slice(range.start, range.end), marked: true },
  ]);
  return [...pieces, { text: text.slice(ranges.at(-1)?.end ?? 0), marked: false }];
}
