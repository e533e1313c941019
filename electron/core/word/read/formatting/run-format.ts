import type { RunFormat } from '../../../../../shared/model/incoming/word-document.ts';
import { emptyRunProperties, mergeRunProperties, type RunProperties } from './run-properties.ts';
import { isLostOnGround, isUnreadable, readRaisedScript, resolveGround } from './unseen-formats.ts';

/** The sets of properties that a run takes, and the colour of what is behind it; null if that is not known. */
export type RunSurroundings = {
  readonly defaults: RunProperties;
  readonly table: RunProperties;
  readonly paragraph: RunProperties;
  readonly ground: string | null;
};

/**
 * The visible format of a run. A toggle that two of the table, paragraph and character styles switch on is off again
 * (ECMA-376 part 1, 17.7.3).
 */
export function resolveRunFormat(
  { defaults, table, paragraph, ground }: RunSurroundings,
  character: RunProperties,
  direct: RunProperties,
): RunFormat {
  const toggle = (name: 'bold' | 'italic' | 'strike' | 'hidden') =>
    direct[name] ??
    [mergeRunProperties(defaults, paragraph), table, character].filter((set) => set[name] === true).length % 2 === 1;
  const declared = [defaults, table, paragraph, character, direct].reduce(mergeRunProperties, emptyRunProperties);
  const colour = declared.colour === 'auto' ? null : declared.colour;
  const highlight = declared.highlight === 'none' ? null : declared.highlight;
  const fill = declared.fill === 'auto' ? null : declared.fill;
  const resolvedGround = resolveGround(declared, ground);
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    underline: declared.underline ?? false,
    strike: toggle('strike'),
    colour,
    highlight: highlight ?? fill,
    hidden: toggle('hidden') || declared.webHidden === true,
    white: colour !== null && resolvedGround !== null && isLostOnGround(colour, resolvedGround),
    unreadable: isUnreadable(declared),
    script:
      declared.script === 'superscript' || declared.script === 'subscript'
        ? declared.script
        : readRaisedScript(declared),
  };
}
