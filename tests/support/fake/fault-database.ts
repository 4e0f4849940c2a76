/**
 * Faults for IndexedDB in memory: the nth step (open, transaction, request, commit) of whatever runs fails in one of the ways in which
 * browsers fail, or the worker is stopped there. It reaches into fake-indexeddb's own objects, since no API makes a disk fail.
 */
import { forceCloseDatabase } from 'fake-indexeddb';

/**
 * throws: the call itself throws; fails: the request fails, and with it the transaction; full: the transaction is aborted for lack of
 * space; commit: every request succeeds and the commit fails; closes: the browser closes the connection; stops: the worker is
 * stopped: what is not committed is gone, and nothing more is done.
 */
export const FAULTS = ['throws', 'fails', 'full', 'commit', 'closes', 'stops'] as const;
type FaultKind = (typeof FAULTS)[number];

/** Which step fails, counted from 0, and how. */
export type Fault = { readonly kind: FaultKind; readonly at: number };

type Internals = {
  _abort: (name: string) => void;
  _markFinished: () => void;
  readonly _state: string;
  readonly _requests: { operation: () => unknown }[];
};
type Disk = {
  readonly _databases: Map<string, { transactions: Internals[]; connections: { close: () => void }[] }>;
};

const STORE_METHODS = ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear'] as const;
const error = (name: string): DOMException => new DOMException(`injected: ${name}`, name);

/** What happened so far. */
export type FaultRun = {
  /** Steps taken. */
  readonly steps: () => number;
  /** True once the fault was injected. */
  readonly struck: () => boolean;
  /** Stops the worker now. */
  readonly stop: () => void;
  /** Puts everything back. */
  readonly disarm: () => void;
};

/** Arms the disk; null only counts. */
export function armFaults(disk: IDBFactory, fault: Fault | null): FaultRun {
  let steps = 0;
  let struck = false;
  let stopped = false;
  const stop = (): void => {
    struck = true;
    stopped = true;
    for (const { transactions, connections } of (disk as unknown as Disk)._databases.values()) {
      for (const each of transactions) if (each._state !== 'finished') each._abort('AbortError');
      for (const connection of connections) connection.close();
    }
  };
  /** True when this step is the one to fail. */
  const step = (): boolean => {
    if (stopped) throw error('AbortError');
    const isDue = fault !== null && steps === fault.at;
    steps += 1;
    struck ||= isDue;
    return isDue;
  };
  const undo = [
    patch(disk, 'open', (open, args) => {
      if (step()) strikeOpening(fault?.kind, stop);
      return open(...args);
    }),
    patch(IDBDatabase.prototype, 'transaction', function (start, args) {
      return step()
        ? strikeTransaction(fault?.kind, { start: () => start(...args), database: this, stop })
        : start(...args);
    }),
    ...STORE_METHODS.map((method) =>
      patch(IDBObjectStore.prototype, method, function (run, args) {
        const work = {
          run: () => run(...args),
          transaction: internals(this.transaction),
          database: this.transaction.db,
        };
        return step() ? strikeRequest(fault?.kind, { ...work, stop }) : work.run();
      }),
    ),
  ];
  return { steps: () => steps, struck: () => struck, stop, disarm: () => undo.forEach((each) => each()) };
}

const internals = (transaction: IDBTransaction): Internals => transaction as unknown as Internals;

function strikeOpening(kind: FaultKind | undefined, stop: () => void): void {
  if (kind === 'stops') stop();
  throw error(kind === 'full' ? 'QuotaExceededError' : 'UnknownError');
}

type Starting = { readonly start: () => unknown; readonly database: IDBDatabase; readonly stop: () => void };

function strikeTransaction(kind: FaultKind | undefined, { start, database, stop }: Starting): unknown {
  if (kind === 'stops') stop();
  if (kind === 'closes') forceCloseDatabase(database as never);
  if (kind === 'throws') throw error('UnknownError');
  if (kind === 'closes' || kind === 'stops') throw error('InvalidStateError');
  const transaction = start();
  const inner = internals(transaction as IDBTransaction);
  if (kind === 'commit') failCommit(inner);
  else inner._abort(kind === 'full' ? 'QuotaExceededError' : 'UnknownError');
  return transaction;
}

type Requesting = {
  readonly run: () => unknown;
  readonly transaction: Internals;
  readonly database: IDBDatabase;
  readonly stop: () => void;
};

function strikeRequest(
  kind: FaultKind | undefined,
  { run, transaction, database, stop }: Requesting,
): unknown {
  if (kind === 'throws') throw error('DataCloneError');
  const request = run();
  const last = transaction._requests.at(-1);
  if (kind === 'fails' && last !== undefined) {
    last.operation = () => {
      throw error('UnknownError');
    };
  }
  if (kind === 'full') transaction._abort('QuotaExceededError');
  if (kind === 'commit') failCommit(transaction);
  if (kind === 'closes') {
    transaction._abort('AbortError');
    forceCloseDatabase(database as never);
  }
  if (kind === 'stops') stop();
  return request;
}

/** The requests run and answer; when the last is done, the transaction is aborted instead of completed. */
function failCommit(transaction: Internals): void {
  const own = transaction as { _markFinished?: () => void } & Internals;
  own._markFinished = () => {
    Reflect.deleteProperty(own, '_markFinished');
    own._abort('QuotaExceededError');
  };
}

type Method = (...args: readonly unknown[]) => unknown;

/** Puts `wrapper` around a method; gives the function that takes it away. */
function patch<Owner extends object>(
  owner: Owner,
  name: string,
  wrapper: (this: Owner, method: Method, args: readonly unknown[]) => unknown,
): () => void {
  const had = Object.getOwnPropertyDescriptor(owner, name);
  const method = Reflect.get(owner, name) as Method;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: Owner, ...args: readonly unknown[]) {
      return wrapper.call(this, method.bind(this), args);
    },
  });
  return () => {
    if (had === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, had);
  };
}
