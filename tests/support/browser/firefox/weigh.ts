/** What a page weighs in Firefox, by the browser's own memory reports (about:memory). */
import type { Bidi } from './bidi';
import type { Weight } from '../chromium/weigh';

type Observers = { readonly notifyObservers: (subject: null, topic: string) => void };
/** One line of about:memory: process, path, kind, units, amount, description. */
type Report = [string, string, number, number, number, string];
/** What is called with each report, what with it, what at the end, what with that, and whether addresses are left out. */
type Request = [(...report: Report) => void, null, () => void, null, boolean];
type Manager = { readonly getReports: (...request: Request) => void };
declare const Components: {
  readonly classes: Readonly<Record<string, { readonly getService: (type: unknown) => Manager }>>;
  readonly interfaces: { readonly nsIMemoryReporterManager: unknown };
};
declare const Services: { readonly obs: Observers };

/** Weighs the tab at `address`. There is no count of nodes; in its place stands the size of those that are out of the document. */
export async function weighInFirefox(bidi: Bidi, address: string): Promise<Weight> {
  return bidi.run(await bidi.window(), readReports, address);
}

/** Runs in the browser's own window. Requests to one process are answered in order, so the reports come after the garbage has gone. */
async function readReports(address: string): Promise<Weight> {
  for (let round = 0; round < 3; round++) {
    Services.obs.notifyObservers(null, 'child-gc-request');
    Services.obs.notifyObservers(null, 'child-cc-request');
  }
  const manager = Components.classes['@mozilla.org/memory-reporter-manager;1']!.getService(
    Components.interfaces.nsIMemoryReporterManager,
  );
  // Reports write addresses with their slashes turned.
  const tab = `/window-objects/top(${address.replaceAll('/', '\\')}`;
  const weight = { heap: 0, values: 0, nodes: 0, listeners: 0 };
  await new Promise<void>((done) => {
    manager.getReports(
      (...[, path, , , amount]) => {
        if (!path.includes(tab)) return;
        if (path.startsWith('event-counts/')) weight.listeners += amount;
        if (!path.startsWith('explicit/')) return;
        weight.heap += amount;
        if (path.includes('/gc-heap/') || path.includes('/objects/') || path.includes('/classes/'))
          weight.values += amount;
        if (path.endsWith('/orphan-nodes')) weight.nodes += amount;
      },
      null,
      done,
      null,
      false,
    );
  });
  return weight;
}
