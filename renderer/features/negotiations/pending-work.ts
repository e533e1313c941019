import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';

type PendingItem = { readonly key: MessageKey; readonly count: number; readonly tone: 'bad' | 'warn' | 'plain' };

/** What waits in a text, what is worst first. */
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

/** So long before its end a signed text is spoken of (D24): time enough to negotiate another. */
const REMINDER_DAYS = 180;

/** When a signed text ends or ended, once that is near; null before. */
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

/** Until when answers are waited for, and from whom. */
export function listReplyDeadlines(text: ShownNegotiation, today: string): ReplyDeadline[] {
  return text.deadlines.map(({ date, units, bodies }) => ({
    key: date < today ? 'ui.wait.late' : 'ui.wait.deadline',
    date,
    who: [...units, ...bodies],
    tone: date < today ? 'warn' : 'plain',
  }));
}
