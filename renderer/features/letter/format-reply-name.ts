import { formatLetterName } from '../../../shared/i18n/format-letter.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import type { ShownReply } from '../../../shared/model/shown.ts';
import { formatDay } from '../../components/format-date.ts';

/** A reply in a list to choose from: its sender, and its letter or the day on which it came. */
export function formatReplyName(
  { unit, body, letter, at, dated }: Pick<ShownReply, 'unit' | 'body' | 'letter' | 'at' | 'dated'>,
  speech: InterfaceLanguage,
): string {
  const named = formatLetterName(speech, letter) || formatDay(dated ?? at.slice(0, 10), speech);
  return [unit ?? body ?? '', named].filter((part) => part !== '').join(' · ');
}
