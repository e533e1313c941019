import type { CheckCode } from '../model/check.ts';
import type { MessageKey } from './format-message.ts';

/** Where a text about a check stands; a check that lacks one of its texts does not compile. */
export function getCheckMessageKey(check: CheckCode, part: 'title' | 'says' | 'why' | 'todo'): MessageKey {
  return `check.${check}.${part}`;
}
