/** A server of pages and a proxy that notes every request, for the tests of an end-to-end file that look at the network. */
import { afterAll, beforeAll } from 'vitest';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';
import { startServer, type PageServer } from './server';

/** What stands between a browser and the world. */
export type Network = { readonly proxy: () => RecordingProxy; readonly server: () => PageServer };

/** Starts both before the file's tests and stops them after; call it at the top of a `describe`. */
export function useNetwork(): Network {
  let network: readonly [RecordingProxy, PageServer] | null = null;
  const started = (): readonly [RecordingProxy, PageServer] => {
    if (network === null) throw new Error('not started');
    return network;
  };
  beforeAll(async () => {
    network = await Promise.all([startRecordingProxy(), startServer()]);
  });
  afterAll(async () => {
    for (const one of network ?? []) await one.stop();
  });
  return { proxy: () => started()[0], server: () => started()[1] };
}
