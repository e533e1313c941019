import { maxCallBytes } from '../../../../shared/api/size-limits.ts';

/** The size of a command without its files. */
const COMMAND_OVERHEAD = 16 * 1024;

/** Whether files of these sizes, in base64, fit into one command. */
export function fitsInOneCommand(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, size) => sum + size, COMMAND_OVERHEAD) <= maxCallBytes;
}
