import type { Spoof } from '../../../shared/text/spoofs/spoof.ts';
import type { Translate } from '../../components/use-translate.ts';

/** What is wrong with a word that is not what it looks like, with its code points. */
export function formatSpoofName({ kind, looksLike, codePoints }: Spoof, say: Translate): string {
  return say(`spoof.${kind}`, { word: looksLike, signs: codePoints });
}
