import type { ReplyItem } from '../../../shared/model/incoming/reply-preview.ts';

export const replySections = ['silent', 'tracked', 'hand', 'comments', 'rows', 'unplaced', 'marks', 'noise'] as const;
export type ReplySection = (typeof replySections)[number];

/** Returns the section that lists an item: a proposal, a comment or a row without a place waits for a person. */
export function getItemSection({ source, place }: Pick<ReplyItem, 'source' | 'place'>): ReplySection {
  const waits = place === null && source !== 'silent' && source !== 'noise' && source !== 'marks';
  return waits ? 'unplaced' : source;
}
