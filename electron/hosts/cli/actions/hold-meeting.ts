import type { Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput, readRequiredText } from '../parse/read-input.ts';
import * as printed from '../print/format-agreement.ts';
import { type CommandAction, createCommandAction, runCommand } from './action.ts';

type ListedMeeting = Output<'meetings.list'>[number];

const WRITE_OPTIONS = ['date', 'place', 'draft', 'text', 'file'] as const;

export function isMeetingWrite(args: ParsedArguments): boolean {
  return WRITE_OPTIONS.some((name) => args.option(name) !== null) || args.options('present').length > 0;
}

/** Lists the meetings, records a new one, or updates the given details of one. */
export function createMeetingAction(args: ParsedArguments): CommandAction {
  const named = args.optional('MEETING');
  if (!isMeetingWrite(args)) return createMeetingListAction(args, named);
  if (named === null && args.option('date') === null) throw new UsageError('missing', { what: '--date YYYY-MM-DD' });
  const present = args.options('present').map(parseAttendee);
  return async (core, speech) => {
    const had =
      named === null ? null : findMeeting(await runCommand(core, 'meetings.list', readNegotiationInput(args)), named);
    const summary = args.option('text') !== null || args.option('file') !== null ? readRequiredText(args) : null;
    const input = {
      ...readNegotiationInput(args),
      meeting: had?.id ?? null,
      date: args.option('date') ?? had?.date ?? '',
      place: args.option('place') ?? had?.place ?? '',
      present: present.length > 0 ? present : (had?.present ?? []),
      draft: args.option('draft') ?? had?.draft ?? null,
      summary: summary ?? had?.summary ?? '',
    };
    return createCommandAction('meetings.hold', input, printed.formatHeldMeeting)(core, speech);
  };
}

function createMeetingListAction(args: ParsedArguments, named: string | null): CommandAction {
  return async (core) => {
    const all = await runCommand(core, 'meetings.list', readNegotiationInput(args));
    const value = named === null ? all : [findMeeting(all, named)];
    return { value, text: (speech) => printed.formatMeetings(value, speech) };
  };
}

function findMeeting(all: readonly ListedMeeting[], named: string): ListedMeeting {
  const fits = all.filter(({ id, date }) => date === named || (named.length >= 4 && id.endsWith(named)));
  const [only] = fits;
  const known = all.map(({ id, date }) => `${date} (${id.slice(-8)})`);
  if (only === undefined || fits.length > 1) throw new Failure('meeting-unknown', { named, known });
  return only;
}

/** “Sari Wijaya;Direktur;ID”: the role and the side are optional. */
function parseAttendee(typed: string): ListedMeeting['present'][number] {
  const [name = '', role = '', party = ''] = typed.split(';').map((part) => part.trim());
  if (name === '') throw new UsageError('missing', { what: '--present NAME;ROLE;ID' });
  return { name, role, party: party === '' ? null : party };
}
