import { convertScript } from '../../text/convert-script.ts';
import type { DraftingParagraph } from './language-columns.ts';

/** A footnote or endnote: its words, the paragraph that refers to it, null if none does, and its mark if that was typed. */
export type FileNote = { readonly at: number | null; readonly words: string; readonly mark: string };

/** The notes of a file in the order of the references to them; those without one last. */
export function listFileNotes(paragraphs: readonly DraftingParagraph[]): readonly FileNote[] {
  const places = new Map<string, number>();
  paragraphs.forEach(({ segments = [] }, at) => {
    for (const { note } of segments) if (note !== null && !places.has(note)) places.set(note, at);
  });
  const written = paragraphs.filter(
    ({ part, text }) => (part === 'footnote' || part === 'endnote') && text.trim() !== '',
  );
  const order = [...places.keys()];
  const rank = (story: string) => (places.has(story) ? order.indexOf(story) : order.length);
  return [...Map.groupBy(written, ({ story }) => story ?? '')]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([story, all]) => ({
      at: places.get(story) ?? null,
      words: all.map(({ text }) => text.trim()).join(' '),
      mark: '',
    }));
}

/** The notes of clauses as the note of a version: "¹ As defined in the Convention." */
export function formatClauseNotes(notes: readonly string[]): string {
  return notes.map((words, n) => `${convertScript(String(n + 1), 'superscript', '').text} ${words}`).join('\n');
}
