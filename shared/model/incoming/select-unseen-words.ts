import type { ReadWarning } from '../reply.ts';

/** Splits what was met while a file was read: words that its reader does not see (D26), and everything else. */
export function selectUnseenWords(warnings: readonly ReadWarning[]): {
  readonly unseen: readonly string[];
  readonly others: readonly ReadWarning[];
} {
  const isUnseen = ({ of, code }: ReadWarning) => of === 'word' && code === 'words-unseen';
  return {
    unseen: [...new Set(warnings.filter(isUnseen).map(({ name }) => name))],
    others: warnings.filter((one) => !isUnseen(one)),
  };
}
