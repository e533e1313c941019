import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';

const OBJECTS = /[\u{100000}-\u{10FFFD}]/gu;
const LENGTH = 60;

/** The place of a paragraph, by its first words. */
export function describePlace(story: RemarkPlace['story'], text: string): RemarkPlace {
  const words = text.replaceAll(OBJECTS, ' ').replaceAll(/\s+/g, ' ').trim();
  return { story, words: [...words].length > LENGTH ? `${[...words].slice(0, LENGTH).join('').trimEnd()}…` : words };
}

/** What a part holds, by the type of its relationship; the main part has none. */
export function readStoryKind(type: string | undefined): RemarkPlace['story'] {
  if (type === 'header' || type === 'footer') return type;
  if (type === 'footnotes') return 'footnote';
  return type === 'endnotes' ? 'endnote' : 'body';
}
