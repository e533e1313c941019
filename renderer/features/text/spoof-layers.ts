import { findSpoofs } from '../../../shared/text/spoofs/find-spoofs.ts';
import type { Say } from '../../ui/speech.ts';
import type { Layer } from './pieces.ts';
import { spoofName } from './spoof-name.ts';

/** What is not what it looks like in a text as it is read, for the page. */
export function spoofLayers(text: string, language: string, say: Say): Layer[] {
  return findSpoofs(text, language).map((spoof) => ({
    from: spoof.start,
    to: spoof.end,
    kind: 'spoof',
    name: spoofName(spoof, say),
  }));
}
