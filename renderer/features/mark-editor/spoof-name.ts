import type { Spoof } from '../../../shared/text/spoofs/spoof.ts';
import type { Translate } from '../../components/use-translate.ts';

/** Describes a lookalike word, with its code points. */
export function formatSpoofName({ kind, looksLike, codePoints }: Spoof, say: Translate): string {
  return say(`spoof.${kind}`, { word: looksLike, signs: codePoints });
}
