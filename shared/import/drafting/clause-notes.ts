import { convertScript } from '../../text/convert-script.ts';
import type { DraftingParagraph } from './language-columns.ts';

/**
 * A footnote or endnote: its words, the paragraph that refers to it, null if none does, its mark if that was typed, and the
 * words before a reference that was not, since nothing in the text shows its place.
 */
export type FileNote = {
  readonly at: number | null;
  readonly words: string;
  readonly mark: string;
  readonly behind?: string;
};

/** As many words before a reference as find its place in a paragraph. */
const WORDS_BEFORE = 4;

/** The notes of a file in the order of the references to them; those without one last. */
export function listFileNotes(paragraphs: readonly DraftingParagraph[]): readonly FileNote[] {
  const places = new Map<string, { readonly at: number; readonly behind: string }>();
  paragraphs.forEach(({ segments = [] }, at) => {
    let before = '';
    for (const { note, text } of segments) {
      if (note !== null && !places.has(note)) places.set(note, { at, behind: cutLastWords(before) });
      before += text;
    }
  });
  const written = paragraphs.filter(
    ({ part, text }) => (part === 'footnote' || part === 'endnote') && text.trim() !== '',
  );
  const order = [...places.keys()];
  const rank = (story: string) => (places.has(story) ? order.indexOf(story) : order.length);
  return [...Map.groupBy(written, ({ story }) => story ?? '')]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([story, all]) => ({
      at: places.get(story)?.at ?? null,
      behind: places.get(story)?.behind ?? '',
      words: all.map(({ text }) => text.trim()).join(' '),
      mark: '',
    }));
}

function cutLastWords(before: string): string {
  const words = before.trim().split(/\s+/u);
  return `${words.length > WORDS_BEFORE ? '… ' : ''}${words.slice(-WORDS_BEFORE).join(' ')}`;
}

/** The notes of clauses as the note of a version: "¹ As defined in the Convention." */
export function formatClauseNotes(notes: readonly string[]): string {
  return notes.map((words, n) => `${convertScript(String(n + 1), 'superscript', '').text} ${words}`).join('\n');
}
