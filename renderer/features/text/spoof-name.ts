import type { Spoof } from '../../../shared/text/spoofs/spoof.ts';
import type { Say } from '../../ui/speech.ts';

/** What is wrong with a word that is not what it looks like, with its code points. */
export function spoofName({ kind, looksLike, codePoints }: Spoof, say: Say): string {
  return say(`spoof.${kind}`, { word: looksLike, signs: codePoints });
}
