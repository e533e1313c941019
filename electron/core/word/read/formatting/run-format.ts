import type { RunFormat } from '../../../../../shared/model/incoming/word-document.ts';
import { emptyRunProperties, mergeRunProperties, type RunProperties } from './run-properties.ts';

/**
 * The visible format of a run. A toggle that both the paragraph style and the character style switch on is off again
 * (ECMA-376 part 1, 17.7.3).
 */
export function resolveRunFormat(paragraph: RunProperties, character: RunProperties, direct: RunProperties): RunFormat {
  const toggle = (name: 'bold' | 'italic' | 'strike' | 'hidden') =>
    direct[name] ?? (paragraph[name] ?? false) !== (character[name] ?? false);
  const said = mergeRunProperties(
    mergeRunProperties(mergeRunProperties(emptyRunProperties, paragraph), character),
    direct,
  );
  const colour = said.colour === 'auto' ? null : said.colour;
  const highlight = said.highlight === 'none' ? null : said.highlight;
  const fill = said.fill === 'auto' ? null : said.fill;
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    underline: said.underline ?? false,
    strike: toggle('strike'),
    colour,
    highlight: highlight ?? fill,
    hidden: toggle('hidden'),
    white:
      colour !== null &&
      isNearWhite(colour) &&
      (highlight === null || highlight === 'white') &&
      (fill === null || isNearWhite(fill)),
  };
}

/** Every colour component is at least E8 of FF, which is invisible on paper. */
function isNearWhite(hex: string): boolean {
  return [0, 2, 4].every((at) => Number.parseInt(hex.slice(at, at + 2), 16) >= 0xe8);
}
