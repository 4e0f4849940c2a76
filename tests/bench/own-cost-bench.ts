/** What a page's own thread pays: reading, sending and painting over a walk that only reads, in fresh tabs and in used ones. */
import { median, type PageFile } from './bench-pages';
import { call, openPage, type Place } from './bench-tab';

const ROUNDS = 21;
const COLD_ROUNDS = 5;
/** Pages for the page's own cost; each is opened anew for every cold round. */
const OWN_COST_PAGES = 6;

/** One call in a freshly opened tab, in ms. */
const coldTime = async (place: Place, page: number, name: 'floor' | 'own'): Promise<number> => {
  const tab = await openPage(place, page);
  const time = await call(tab, name);
  await tab.close();
  return time;
};

type Times = { readonly floor: number[]; readonly own: number[] };

/** Both calls in turn, so that what else the machine does meets both alike; own over floor. */
const compare = async (rounds: number, time: (name: keyof Times) => Promise<number>): Promise<number> => {
  const times: Times = { floor: [], own: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of ['floor', 'own'] as const) times[name].push(await time(name));
  return median(times.own) / median(times.floor);
};

/** Medians over the first pages, first time and again. */
export const benchOwnCost = async (
  place: Place,
  pages: readonly PageFile[],
): Promise<{ readonly cold: number; readonly warm: number }> => {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let page = 0; page < Math.min(pages.length, OWN_COST_PAGES); page++) {
    cold.push(await compare(COLD_ROUNDS, (name) => coldTime(place, page, name)));
    const tab = await openPage(place, page);
    warm.push(await compare(ROUNDS, (name) => call(tab, name)));
    await tab.close();
  }
  return { cold: median(cold), warm: median(warm) };
};

/** The longest piece of work on the page's own thread, first time in a fresh tab, on the pages with the most text and the most markup. */
export const benchLongest = async (place: Place, pages: readonly PageFile[]): Promise<string> => {
  const most = (by: (page: PageFile) => number): PageFile =>
    pages.reduce((best, page) => (by(page) > by(best) ? page : best));
  const lines: string[] = [];
  for (const page of new Set([most(({ length }) => length), most(({ html }) => html.length)])) {
    const times: number[] = [];
    for (let round = 0; round < COLD_ROUNDS; round++)
      times.push(await coldTime(place, pages.indexOf(page), 'own'));
    lines.push(`${page.file} ${median(times).toFixed(1)} ms (highest ${Math.max(...times).toFixed(1)})`);
  }
  return lines.join(', ');
};
