import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { TravelCheck, TravelGap } from '../model/outgoing/travel.ts';
import { formatLanguageDisplayName } from './format-language-name.ts';
import { formatMessage } from './format-message.ts';

/** Says what is missing; `clause` is what the clause is called where it is said, its code if nothing is given. */
export function formatTravelGap(
  { what, clause, language, count }: TravelGap,
  { backup }: Pick<TravelCheck, 'backup'>,
  speech: InterfaceLanguage,
  clauseName = clause ?? '',
): string {
  return formatMessage(speech, `travel.gap.${what}`, {
    clause: clauseName,
    language: language === null ? '' : formatLanguageDisplayName(language, speech),
    count,
    when: backup === null ? '' : formatMoment(backup, speech),
  });
}

function formatMoment(at: string, speech: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(speech === 'en' ? 'en-GB' : speech, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );
}
