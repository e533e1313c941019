import { userInfo } from 'node:os';

/** The name that this machine knows a person by. */
export function readMachineUser(): string {
  try {
    return userInfo().username.normalize('NFC') || '?';
  } catch {
    return '?';
  }
}
