import { userInfo } from 'node:os';

/** The name of this machine's user. */
export function readMachineUser(): string {
  try {
    return userInfo().username.normalize('NFC') || '?';
  } catch {
    return '?';
  }
}
