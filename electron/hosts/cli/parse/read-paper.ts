import { getManagedPath, readManagedFile } from '../../managed/read-managed-file.ts';
import type { ParsedArguments } from './parse-arguments.ts';

/** The paper of `--paper`, else that which the administrator sets, else A4. */
export function readPaper(args: ParsedArguments): 'A4' | 'F4' {
  const asked = args.option('paper');
  if (asked !== null) return asked === 'F4' ? 'F4' : 'A4';
  return readManagedFile(getManagedPath(process.env, process.platform)).settings.paper ?? 'A4';
}
