import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';

type PendingItem = { readonly key: MessageKey; readonly count: number; readonly tone: 'bad' | 'warn' | 'plain' };

/** Lists the pending work in a text, most urgent first. */
export function listPendingItems(text: ShownNegotiation): PendingItem[] {
  const all: PendingItem[] = [
    { key: 'ui.wait.damaged', count: text.damaged, tone: 'bad' },
    { key: 'ui.wait.conflicts', count: text.conflicts, tone: 'bad' },
    { key: 'ui.wait.newer', count: text.newer, tone: 'warn' },
    { key: 'ui.wait.comments', count: text.openComments, tone: 'plain' },
    { key: 'ui.wait.stale', count: text.stale, tone: 'warn' },
    { key: 'ui.wait.brackets', count: text.brackets, tone: 'plain' },
  ];
  return all.filter(({ count }) => count > 0);
}

/** How long before its end a signed text is mentioned (D24): enough time to negotiate another. */
const REMINDER_DAYS = 180;

/** Describes when a signed text expires or expired; null if that is not near. */
export function describeExpiry({ expires }: ShownNegotiation, today: string) {
  if (expires === null) return null;
  const days = (Date.parse(expires) - Date.parse(today)) / 86_400_000;
  if (days > REMINDER_DAYS) return null;
  return { key: days < 0 ? 'ui.wait.ended' : 'ui.wait.ends', date: expires, tone: 'warn' } as const;
}

type ReplyDeadline = {
  readonly key: 'ui.wait.deadline' | 'ui.wait.late';
  readonly date: string;
  readonly who: readonly string[];
  readonly tone: 'warn' | 'plain';
};

/** Lists the deadlines of pending replies, and the units and bodies that owe them. */
export function listReplyDeadlines(text: ShownNegotiation, today: string): ReplyDeadline[] {
  return text.deadlines.map(({ date, units, bodies }) => ({
    key: date < today ? 'ui.wait.late' : 'ui.wait.deadline',
    date,
    who: [...units, ...bodies],
    tone: date < today ? 'warn' : 'plain',
  }));
}
