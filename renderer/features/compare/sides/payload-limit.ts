import { maxCallBytes } from '../../../../shared/api/size-limits.ts';

/** The size of a command without its files. */
const COMMAND_OVERHEAD = 16 * 1024;

/** Whether a file can be part of a command with another of the same size, in base64; a larger one is held by the host. */
export function fitsInCommand({ size }: Pick<File, 'size'>): boolean {
  return 2 * Math.ceil(size / 3) * 4 + COMMAND_OVERHEAD <= maxCallBytes;
}
