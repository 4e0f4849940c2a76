/** Gerunds that open a sentence ("Stating that the war must end, Blom said …"): they have the subject of the clause behind them. */
import type { Frame } from './make-frame';
import { findSpeechVerb } from '../../../lexicon/speech-words';
import { tokenAt, type Token } from '../tokens';

/** `Calling the vote "a farce," Blom said he would appeal`: the main clause behind an opening gerund, which is told for itself. */
export function followsGerund(tokens: readonly Token[], { shape, first, relative }: Frame): boolean {
  const opening = tokenAt(tokens, tokenAt(tokens, 0).lower === 'while' ? 1 : 0).lower;
  const before = tokenAt(tokens, first - 1);
  const breaks = before.lower === ',' || (before.kind === 'quote' && before.stops);
  return shape === 'own' && !relative && breaks && findSpeechVerb(opening)?.form === 'gerund';
}

/** "Stating that the war must end, Blom said": the gerund that opens the sentence has the subject of the main clause. */
export function isMainAfter(tokens: readonly Token[], opening: Frame, frame: Frame): boolean {
  const opens = opening.shape === 'inherited' && opening.verb?.form === 'gerund' && opening.first === 0;
  return opens && followsGerund(tokens, frame);
}
