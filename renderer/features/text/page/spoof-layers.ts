import { findSpoofs } from '../../../../shared/text/spoofs/find-spoofs.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { formatSpoofName } from '../../mark-editor/spoof-name.ts';
import type { HighlightLayer } from './page-lines.ts';

/** Returns the lookalikes in a rendered text as highlight layers. */
export function buildSpoofLayers(text: string, language: string, say: Translate): HighlightLayer[] {
  return findSpoofs(text, language).map((spoof) => ({
    from: spoof.start,
    to: spoof.end,
    kind: 'spoof',
    name: formatSpoofName(spoof, say),
  }));
}
