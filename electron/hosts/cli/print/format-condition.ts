import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatStoreFault } from '../../../../shared/i18n/format-store-fault.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

type Condition = Output<'store.condition'>;

/** What is damaged in the store, with what to do; empty if nothing is known to be. */
export function formatConditionNotice({ faults, rebuilt }: Condition, speech: InterfaceLanguage): string {
  const say = (key: string) => formatMessage(speech, `cli.${key}`);
  return [
    ...(rebuilt ? [say('condition-rebuilt')] : []),
    ...(faults.length === 0
      ? []
      : [
          say('condition-notice'),
          ...faults.map((fault) => `- ${formatStoreFault(fault, speech)}`),
          say('condition-advice'),
        ]),
  ].join('\n');
}

/** Said with a list of records of a store that is too large to be checked when it is opened. */
export function formatUncheckedNotice({ at }: Condition, speech: InterfaceLanguage): string {
  return at === null ? formatMessage(speech, 'cli.condition-unverified') : '';
}

/** What was done with a store from elsewhere; empty if it was not copied since `started`, when the program began. */
export function formatAdoptionNotice({ adopted }: Condition, started: Date, speech: InterfaceLanguage): string {
  if (adopted === null || adopted.at < started.toISOString()) return '';
  const say = (key: string) =>
    formatMessage(speech, `ui.adopted.${key}`, { ...adopted, original: adopted.original ?? '' });
  return [
    say('about'),
    ...(adopted.original === null ? [] : [say('original')]),
    ...(adopted.damaged === 0 ? [] : [say('damaged')]),
    ...(adopted.omitted === 0 ? [] : [say('omitted')]),
  ].join('\n');
}

/** The result of a check of the whole store. "Whole" is said only of a store that was checked as a whole. */
export function formatCheckedStore(condition: Condition, speech: InterfaceLanguage): string {
  const { state, fullAt, records, files } = condition;
  const notice = formatConditionNotice(condition, speech);
  if (state !== 'checked' || fullAt === null)
    return [notice, formatMessage(speech, 'cli.condition-unchecked')].filter((line) => line !== '').join('\n');
  if (notice !== '') return notice;
  return records === 0 && files === 0
    ? formatMessage(speech, 'cli.condition-empty')
    : formatMessage(speech, 'cli.condition-whole', { records, files });
}
