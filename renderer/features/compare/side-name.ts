import type { InterfaceLanguage } from '../../../shared/i18n/format-message.ts';
import type { ComparedAbout } from '../../../shared/model/comparison.ts';
import type { Say } from '../../ui/speech.ts';
import { spokenDay } from '../../ui/time.ts';

/** What a side is called above its text. */
export function sideName({ of, name, date }: ComparedAbout, say: Say, speech: InterfaceLanguage): string {
  if (of === 'text') return say('ui.compare.working');
  if (of === 'version') return say('ui.compare.version', { hash: name, clause: '' });
  return date === null ? name : say('ui.compare.draft', { label: name, date: spokenDay(date, speech) });
}
