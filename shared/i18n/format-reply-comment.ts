import { formatMessage, type MessageDetails } from './format-message.ts';

/** The words of a comment that is drafted from a file: in Indonesian, which the units read, whatever the interface's. */
export function formatReplyComment(key: string, details?: MessageDetails): string {
  return formatMessage('id', key, details);
}
