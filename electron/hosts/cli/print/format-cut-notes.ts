import type { Output } from '../../../../shared/api/commands.ts';
import { formatDraftingWarning } from '../../../../shared/i18n/format-drafting-warning.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** Lines about how cut files were read and what is hidden, struck through or uncertain in cut files; none where there is nothing. */
export function formatCutNotes(
  { unseen, struck, warnings, how }: Pick<Output<'drafts.receive'>, 'unseen' | 'struck' | 'warnings' | 'how'>,
  speech: InterfaceLanguage,
): readonly string[] {
  return [
    ...how.flatMap((steps) => formatReadSteps(speech, steps) ?? []),
    ...(unseen.length === 0 ? [] : [formatMessage(speech, 'cli.unseen', { words: quoteWords(unseen) })]),
    ...(struck.length === 0 ? [] : [formatMessage(speech, 'ui.gather.struck-words', { words: quoteWords(struck) })]),
    ...(warnings.length === 0 ? [] : [formatMessage(speech, 'cli.start.check')]),
    ...warnings.map((warning) => `  ${formatDraftingWarning(warning, speech)}`),
  ];
}
