import type { ReadSteps } from '../model/incoming/read-step.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatDraftingWarning } from './format-drafting-warning.ts';
import { formatMessage } from './format-message.ts';
import { formatReadSteps } from './format-read-steps.ts';
import { quoteWords } from './quote-words.ts';

type CutFiles = {
  readonly warnings: readonly string[];
  readonly unseen: readonly string[];
  readonly struck: readonly string[];
  readonly how: readonly ReadSteps[];
};

/** How the files of a counter-draft were read, and what in them needs a look. */
export function listDraftNotes({ warnings, unseen, struck, how }: CutFiles, speech: InterfaceLanguage): string[] {
  const names = warnings.map((warning) => formatDraftingWarning(warning, speech));
  return [
    ...how.flatMap((one) => formatReadSteps(speech, one) ?? []).map((line) => `${line}.`),
    ...(unseen.length === 0 ? [] : [formatMessage(speech, 'ui.gather.unseen-words', { words: quoteWords(unseen) })]),
    ...(struck.length === 0 ? [] : [formatMessage(speech, 'ui.gather.struck-words', { words: quoteWords(struck) })]),
    ...(names.length === 0 ? [] : [formatMessage(speech, 'ui.new.word-warnings', { names })]),
  ];
}
