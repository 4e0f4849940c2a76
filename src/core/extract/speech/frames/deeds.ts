/** Verbs of speech that are deeds as well: "dismissed his cabinet", "posted a photograph" tell of nothing said. */
import type { Frame } from './make-frame';
import type { Stretch } from '../stretches';
import { tokenAt, type Token } from '../units';

/** What is dismissed with words, mostly "as" something. */
const STATEMENT =
  /^(?:as|claims?|allegations?|accusations?|reports?|charges?|criticisms?|suggestions?|rumou?rs?|speculation|concerns?|fears?|idea|notion|calls?|warnings?|talk|remarks?|comments?|questions?|threats?|it|that|this|them)$/;
/** What is posted without a word. */
const PICTURE =
  /^(?:photo|photos|photograph|photographs|picture|pictures|video|videos|clip|footage|image|images|selfie|link|map|screenshot|copy)$/;
/** The noun stands within so many tokens. */
const REACH = 6;

/** Whether a frame's right side is what somebody did something to rather than what he said. */
export function isDeed(tokens: readonly Token[], { verb, verbTo }: Frame, { from, to }: Stretch): boolean {
  if (from <= verbTo || tokenAt(tokens, from - 1).lower === 'that') return false;
  const words = tokens.slice(from, to);
  if (verb?.base === 'dismiss')
    return !words.some(({ lower, kind }) => kind === 'quote' || STATEMENT.test(lower));
  return verb?.base === 'post' && words.slice(0, REACH).some(({ lower }) => PICTURE.test(lower));
}
