import { findSpoofs } from '../../../../shared/text/spoofs/find-spoofs.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { formatSpoofName } from '../../mark-editor/spoof-name.ts';
import type { HighlightLayer } from './page-lines.ts';

/** What is not what it looks like in a text as it is read, for the page. */
export function buildSpoofLayers(text: string, language: string, say: Translate): HighlightLayer[] {
  return findSpoofs(text, language).map((spoof) => ({
    from: spoof.start,
    to: spoof.end,
    kind: 'spoof',
    name: formatSpoofName(spoof, say),
  }));
}
