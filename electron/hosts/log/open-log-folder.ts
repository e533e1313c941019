import { spawn } from 'node:child_process';
import type { LogFolder } from '../../../shared/api/client.ts';
import type { Result } from '../../../shared/api/result.ts';
import { createPrivateFolder } from '../../core/store/private-files.ts';
import { createFailureResult } from '../failure-message.ts';
import { getLogFolder } from './program-log.ts';

/** Shows the folder of the log files in the file manager; where there is none, the person has its path. Never throws. */
export async function openLogFolder(state: string): Promise<Result<LogFolder>> {
  const folder = getLogFolder(state);
  try {
    createPrivateFolder(folder);
    const child = spawn(findFileManager(), [folder], { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    child.unref();
    return { ok: true, value: { folder } };
  } catch (problem) {
    return createFailureResult(problem);
  }
}

function findFileManager(): string {
  if (process.platform === 'win32') return 'explorer.exe';
  return process.platform === 'darwin' ? 'open' : 'xdg-open';
}
