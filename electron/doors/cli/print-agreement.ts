import type { Output } from '../../../shared/api/commands.ts';
import { type Speech, say } from '../../../shared/i18n/say.ts';

/** Brackets and meetings for people. */

const oneLine = (text: string) => text.replaceAll('\n', ' ⏎ ');

/** Each place with its number in its clause and language, and its options with theirs, as `settle` takes them. */
export function brackets(all: Output<'brackets.list'>, speech: Speech): string {
  if (all.length === 0) return say(speech, 'cli.no-brackets');
  const counts = new Map<string, number>();
  const shown = all.map(({ clause, language, part, options, since }) => {
    const number = (counts.get(`${clause} ${language}`) ?? 0) + 1;
    counts.set(`${clause} ${language}`, number);
    const by = say(speech, 'cli.since', { date: since.at.slice(0, 10), by: since.actor?.name ?? '–' });
    const where = part === 'heading' ? `  ‹${say(speech, 'cli.heading')}›` : '';
    return [`[${clause}]  ${language}  ${number}${where}  ‹${by}›`, ...options.map((one, n) => option(one, n, speech))];
  });
  return [...shown.flat(), say(speech, 'cli.open-brackets', { count: all.length })].join('\n');
}

function option(
  { side, words, explained }: Output<'brackets.list'>[number]['options'][number],
  n: number,
  speech: Speech,
) {
  const reason = explained?.reason ?? null;
  const why = [reason === null ? '' : say(speech, `ui.brackets.reason.${reason}`), oneLine(explained?.note ?? '')];
  const told = why.filter((part) => part !== '').join(': ');
  return `  ${n + 1}  ${side === null ? '' : `${side}: `}${oneLine(words)}${told === '' ? '' : `  (${told})`}`;
}

export function meetings(all: Output<'meetings.list'>, speech: Speech): string {
  if (all.length === 0) return say(speech, 'cli.no-meetings');
  return all
    .map(({ id, date, place, draft, present, summary, conflict, collected }) =>
      [
        [date, place, draft ?? '', id.slice(-8), conflict ? `‹${say(speech, 'cli.said-twice')}›` : '']
          .filter((part) => part !== '')
          .join('  '),
        ...present.map(
          ({ name, role, party }) => `  ${[name, role, party ?? ''].filter((one) => one !== '').join('; ')}`,
        ),
        ...(summary === '' ? [] : [`  ${oneLine(summary)}`]),
        ...collected.map((one) => `  → ${became(one, speech)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function became(one: Output<'meetings.list'>[number]['collected'][number], speech: Speech): string {
  const open = one.brackets === 0 ? '' : `, ${say(speech, 'cli.brackets', { count: one.brackets })}`;
  const what = one.reopened ? say(speech, 'cli.reopened') : say(speech, `ui.agreement.status.${one.status}`);
  return `${one.clause}: ${what}${open}`;
}

export function held({ meeting }: Output<'meetings.hold'>, speech: Speech): string {
  return say(speech, 'cli.held', { meeting: meeting.slice(-8) });
}
