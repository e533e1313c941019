import type { RunFormat, Segment, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import type { WordWarnings } from '../model/word-warnings.ts';

/** Whether a reader of the printed file does not see words of this format (D26). */
export const isUnseen = ({ hidden, white, unreadable }: Pick<RunFormat, 'hidden' | 'white' | 'unreadable'>): boolean =>
  hidden || white || unreadable;

/** The words of neighbouring segments whose format is such; no white space alone. */
function joinFormattedWords(
  segments: readonly Pick<Segment, 'text' | 'format'>[],
  isSuch: (format: RunFormat) => boolean,
): readonly string[] {
  const found: string[] = [];
  let words = '';
  for (const { text, format } of segments) {
    if (text === '' || isSuch(format)) words += text;
    else {
      found.push(words.trim());
      words = '';
    }
  }
  return [...found, words.trim()].filter((one) => one !== '');
}

/** The words struck through by hand, each once: they are words of the text, and their writer may not mean them. */
export const listStruckWords = (paragraphs: readonly Pick<WordParagraph, 'segments'>[]): readonly string[] => [
  ...new Set(paragraphs.flatMap(({ segments }) => joinFormattedWords(segments, ({ strike }) => strike))),
];

/** Names the words that no reader sees, in the order of the file. */
export function warnUnseenWords(paragraphs: readonly WordParagraph[], warnings: WordWarnings): void {
  for (const { segments, story } of paragraphs)
    if (segments.some(({ format }) => isUnseen(format)))
      for (const words of joinFormattedWords(segments, isUnseen)) warnings.addFirst('words-unseen', words, story);
}
