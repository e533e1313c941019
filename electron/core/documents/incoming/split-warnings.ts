import type { WordWarning } from '../../../../shared/model/incoming/word-document.ts';

/** The names of what was not understood, and the words that a reader of the file does not see: each once. */
export function splitWarnings(warnings: readonly WordWarning[]): {
  readonly unknown: string[];
  readonly unseen: readonly string[];
} {
  const names = (isUnseen: boolean) => [
    ...new Set(warnings.filter(({ code }) => (code === 'words-unseen') === isUnseen).map(({ name }) => name)),
  ];
  return { unknown: names(false), unseen: names(true) };
}
