/** A source's name on the card, as the way to its words where there is one. */
import { h, type Child, type View } from './draw';

/** Opens beside the page; without an address the words alone. */
export function sourceLink(look: string, url: string | null, ...words: readonly Child[]): View {
  if (url === null) return h('span', { class: look }, words);
  return h('a', { class: look, href: url, target: '_blank', rel: 'noopener noreferrer' }, words);
}
