import type { ReplyItem } from '../model/incoming/reply-preview.ts';

/** Whether an item of a returned file becomes a comment unless a person decides otherwise. */
export function isAppliedByDefault({ source }: Pick<ReplyItem, 'source'>): boolean {
  return source !== 'marks' && source !== 'noise';
}
