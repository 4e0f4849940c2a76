/**
 * Stands in for WXT's module of that name (wxt.config.ts) in the script of each page: WXT's own asks for `runtime.id`, by which the browser
 * makes its bindings, also in the frames of adverts, which are never read.
 */
const world = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

/** The extension API, not yet asked for anything. */
export const browser = import.meta.env.FIREFOX ? world.browser : world.chrome;
