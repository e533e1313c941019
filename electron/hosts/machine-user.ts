import { userInfo } from 'node:os';
import { composeText } from '../../shared/model/compose-text.ts';

/** The name of this machine's user. */
export function readMachineUser(): string {
  try {
    return composeText(userInfo().username) || '?';
  } catch {
    return '?';
  }
}
