import { Brackets, History, ListChecks, type LucideIcon, MessageSquare, ShieldCheck } from 'lucide-react';
import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { Translate } from '../../components/use-translate.ts';
import type { DrawerTab } from '../../features/clause/text-page-context.ts';

export const tabFaces: {
  readonly [T in DrawerTab]: { readonly Icon: LucideIcon; readonly label: MessageKey; readonly key: string };
} = {
  comments: { Icon: MessageSquare, label: 'ui.comments.title', key: 'Alt+1' },
  history: { Icon: History, label: 'ui.history.title', key: 'Alt+2' },
  positions: { Icon: ShieldCheck, label: 'ui.history.positions', key: 'Alt+3' },
  brackets: { Icon: Brackets, label: 'ui.brackets.title', key: 'Alt+4' },
  checks: { Icon: ListChecks, label: 'ui.checks.title', key: 'Alt+5' },
};

/** The number of pending items of each tab; null while unknown. */
export type TabCounts = { readonly [T in DrawerTab]?: number | null };

/** Returns a tab's name with its count; words replace a count of zero. */
export function formatTabLabel(tab: DrawerTab, count: number | null, say: Translate): string {
  const name = say(tabFaces[tab].label);
  if (count === null) return name;
  if (count > 0) return `${name} (${count})`;
  return tab === 'brackets' ? say('ui.brackets.none') : tab === 'checks' ? say('ui.checks.none') : `${name} (0)`;
}
