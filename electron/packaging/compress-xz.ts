import { runPackagingProgram } from './run-program.ts';

/**
 * Compresses with the xz of this machine, in one thread, since the number of threads changes the bytes. A higher level gains
 * 1 % and takes a third longer; a low one takes a sixth of the time.
 */
export function compressXz(input: Iterable<Uint8Array>, quick: boolean): Promise<Uint8Array<ArrayBuffer>> {
  return runPackagingProgram('xz', ['--threads=1', quick ? '-0' : '-6', '--stdout'], { input });
}
