import { maxCallBytes } from '../../../shared/api/client.ts';

/** What else a command holds beside its files. */
const AROUND = 16 * 1024;

/** Whether files of these sizes, in base64, go into one command. */
export function goTogether(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, size) => sum + size, AROUND) <= maxCallBytes;
}
