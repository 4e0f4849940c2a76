/**
 * Stands in for WXT's class of that name (wxt.config.ts): WXT's own sends an event and a message into the page at each start, with
 * the extension's id in them, for the page to see. Ours is silent; what an older script left is taken off by the new one's painter.
 */
export class ContentScriptContext extends AbortController {}
