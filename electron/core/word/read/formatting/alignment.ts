import type { ParagraphProperties } from '../../../../../shared/model/incoming/word-document.ts';
import { readChildValue, type XmlElement } from '../xml/xml-element.ts';

type Alignment = ParagraphProperties['align'];

/** Transitional and strict files name the sides differently (ECMA-376 part 1, 17.18.44, and part 4). */
const ALIGNMENTS: { readonly [value: string]: Alignment } = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** The alignment that paragraph properties set; null if they set none. */
export function readAlignment(properties: XmlElement | null): Alignment | null {
  return ALIGNMENTS[readChildValue(properties, 'w:jc') ?? ''] ?? null;
}
