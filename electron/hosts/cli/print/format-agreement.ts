import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

/** Brackets and meetings for people. */

const joinLines = (text: string) => text.replaceAll('\n', ' ⏎ ');

/** Each place with its number in its clause and language, and its numbered options, as `settle` takes them. */
export function formatBrackets(all: Output<'brackets.list'>, speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.no-brackets');
  const counts = new Map<string, number>();
  const shown = all.map(({ clause, language, part, options, since }) => {
    const number = (counts.get(`${clause} ${language}`) ?? 0) + 1;
    counts.set(`${clause} ${language}`, number);
    const by = formatMessage(speech, 'cli.since', { date: since.at.slice(0, 10), by: since.actor?.name ?? '–' });
    const where = part === 'heading' ? `  ‹${formatMessage(speech, 'cli.heading')}›` : '';
    return [
      `[${clause}]  ${language}  ${number}${where}  ‹${by}›`,
      ...options.map((one, n) => formatBracketOption(one, n, speech)),
    ];
  });
  return [...shown.flat(), formatMessage(speech, 'cli.open-brackets', { count: all.length })].join('\n');
}

function formatBracketOption(
  { side, words, explained }: Output<'brackets.list'>[number]['options'][number],
  n: number,
  speech: InterfaceLanguage,
) {
  const reason = explained?.reason ?? null;
  const why = [
    reason === null ? '' : formatMessage(speech, `ui.brackets.reason.${reason}`),
    joinLines(explained?.note ?? ''),
  ];
  const explanation = why.filter((part) => part !== '').join(': ');
  return `  ${n + 1}  ${side === null ? '' : `${side}: `}${joinLines(words)}${explanation === '' ? '' : `  (${explanation})`}`;
}

export function formatMeetings(all: Output<'meetings.list'>, speech: InterfaceLanguage): string {
  if (all.length === 0) return formatMessage(speech, 'cli.no-meetings');
  return all
    .map(({ id, date, place, draft, present, summary, conflict, collected }) =>
      [
        [date, place, draft ?? '', id.slice(-8), conflict ? `‹${formatMessage(speech, 'cli.said-twice')}›` : '']
          .filter((part) => part !== '')
          .join('  '),
        ...present.map(
          ({ name, role, party }) => `  ${[name, role, party ?? ''].filter((one) => one !== '').join('; ')}`,
        ),
        ...(summary === '' ? [] : [`  ${joinLines(summary)}`]),
        ...collected.map((one) => `  → ${formatMeetingOutcome(one, speech)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function formatMeetingOutcome(
  one: Output<'meetings.list'>[number]['collected'][number],
  speech: InterfaceLanguage,
): string {
  const open = one.brackets === 0 ? '' : `, ${formatMessage(speech, 'cli.brackets', { count: one.brackets })}`;
  const what = one.reopened
    ? formatMessage(speech, 'cli.reopened')
    : formatMessage(speech, `ui.agreement.status.${one.status}`);
  return `${one.clause}: ${what}${open}`;
}

export function formatHeldMeeting({ meeting }: Output<'meetings.hold'>, speech: InterfaceLanguage): string {
  return formatMessage(speech, 'cli.held', { meeting: meeting.slice(-8) });
}
