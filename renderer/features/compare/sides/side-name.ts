import type { ComparedAbout } from '../../../../shared/model/comparison/comparison.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { formatDay } from '../../../components/format-date.ts';
import type { Translate } from '../../../components/use-translate.ts';

/** Returns the name of a side on paper, which may be handed on: drafts have their codes, as their labels are internal (D22). */
export function formatPrintedSideName(about: ComparedAbout, say: Translate, speech: InterfaceLanguage): string {
  return formatSideName({ ...about, name: about.draft ?? about.name }, say, speech);
}

/** Returns the name of a side, shown above its text. */
export function formatSideName({ of, name, date }: ComparedAbout, say: Translate, speech: InterfaceLanguage): string {
  if (of === 'text') return say('ui.compare.working');
  if (of === 'version') return say('ui.compare.version-alone', { hash: name });
  return date === null ? name : say('ui.compare.draft', { label: name, date: formatDay(date, speech) });
}
