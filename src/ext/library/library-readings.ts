/**
 * What the pipeline read of each source, laid by beside the sources, so that a background that was stopped does not read all of them anew
 * when one is added. It is only ever a copy: whatever is missing, odd, or of another version is read again from the text.
 */
import { object, safeParse, string, unknown as anything } from 'valibot';
import type { Source } from '../../core/model';
import type { UseShelf } from './library-holder';
import type { LibraryParts } from './library-model';

/** Brings readings back and lays them by. Neither fails: without them all is only slower. */
export type LibraryReadings = {
  /** Brings back what is known of these sources, where it is not in memory. */
  readonly bring: (sources: readonly Source[]) => Promise<void>;
  /** Lays by what is new of these sources, which lie on the shelf or are bundled, in jobs given to `later`. */
  readonly layBy: (sources: readonly Source[]) => void;
};

/** Readings written in one job: what else is asked for waits that long, some tens of milliseconds. */
const IN_ONE_JOB = 8;

const recordSchema = object({ key: string(), reading: anything() });

/** The readings of a store; `later` takes jobs to be done once it has answered. */
export function createLibraryReadings(
  { memory, version, bundled }: LibraryParts,
  use: UseShelf,
  later: (job: () => Promise<unknown>) => void,
): LibraryReadings {
  /** Says what a reading was made of; the text's hash was checked when the source was read. */
  const keyOf = ({ publisher, url, published, publishedBasis, language, sha256 }: Source): string =>
    JSON.stringify([version, publisher, url, published, publishedBasis, language, sha256]);
  const bundledFiles = bundled.sources.map(({ file }) => file);

  const bring = async (sources: readonly Source[]): Promise<void> => {
    const unknown = sources.filter((source) => memory?.knows(source) === false);
    if (unknown.length === 0) return;
    const records = await use((shelf) => shelf.readReadings(unknown.map(({ file }) => file)));
    records.forEach((record, at) => {
      const [read, source] = [safeParse(recordSchema, record), unknown[at]!];
      if (read.success && read.output.key === keyOf(source)) memory?.restore(source, read.output.reading);
    });
  };

  const write = async (sources: readonly Source[]): Promise<void> => {
    const records = sources.flatMap((source) => {
      const reading = memory?.take(source) ?? null;
      return reading === null ? [] : [[source.file, { key: keyOf(source), reading }] as const];
    });
    if (records.length > 0) await use((shelf) => shelf.keepReadings(records, bundledFiles));
  };

  /** Each job asks for the next, so that whatever is asked for meanwhile comes between. */
  const layFrom = (sources: readonly Source[]): void => {
    if (sources.length === 0) return;
    later(async () => {
      await write(sources.slice(0, IN_ONE_JOB));
      layFrom(sources.slice(IN_ONE_JOB));
    });
  };

  return {
    bring: (sources) => bring(sources).catch(() => undefined),
    layBy: (sources) => {
      if (memory !== undefined) layFrom(sources);
    },
  };
}
