import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatTravelGap } from '../../../../shared/i18n/format-travel-gap.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

export function formatTravelCheck(check: Output<'travel.check'>, speech: InterfaceLanguage): string {
  if (check.gaps.length === 0) return formatMessage(speech, 'travel.ready');
  return check.gaps.map((gap) => formatTravelGap(gap, check, speech)).join('\n');
}

export function formatTravelSet(
  { folder, names, others, check, positions }: Output<'travel.make'>,
  speech: InterfaceLanguage,
): string {
  return [
    formatMessage(speech, 'travel.made', { folder, count: names.length }),
    ...names.map((name) => `  ${name}`),
    ...(positions ? [] : [formatMessage(speech, 'travel.no-positions')]),
    ...(check.since === null ? [formatMessage(speech, 'travel.no-redline')] : []),
    ...(others.length === 0 ? [] : [formatMessage(speech, 'cli.sign.others', { names: others })]),
    formatTravelCheck(check, speech),
  ].join('\n');
}
