import type { Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { type Action, answer, call } from './action.ts';
import { type Given, Misuse } from './given.ts';
import { negotiation, textOf } from './input.ts';
import * as printed from './print-agreement.ts';

type Meeting = Output<'meetings.list'>[number];

const saying = ['date', 'place', 'draft', 'text', 'file'] as const;

export function meetingWrites(given: Given): boolean {
  return saying.some((name) => given.option(name) !== null) || given.options('present').length > 0;
}

/** Lists the meetings, holds a new one, or says anew what is given of one. */
export function meeting(given: Given): Action {
  const named = given.optional('MEETING');
  if (!meetingWrites(given)) return listed(given, named);
  if (named === null && given.option('date') === null) throw new Misuse('missing', { what: '--date YYYY-MM-DD' });
  const present = given.options('present').map(presentIn);
  return async (core) => {
    const had = named === null ? null : found(await call(core, 'meetings.list', negotiation(given)), named);
    const summary = given.option('text') !== null || given.option('file') !== null ? textOf(given) : null;
    const input = {
      ...negotiation(given),
      meeting: had?.id ?? null,
      date: given.option('date') ?? had?.date ?? '',
      place: given.option('place') ?? had?.place ?? '',
      present: present.length > 0 ? present : (had?.present ?? []),
      draft: given.option('draft') ?? had?.draft ?? null,
      summary: summary ?? had?.summary ?? '',
    };
    return answer('meetings.hold', input, printed.held)(core);
  };
}

function listed(given: Given, named: string | null): Action {
  return async (core) => {
    const all = await call(core, 'meetings.list', negotiation(given));
    const value = named === null ? all : [found(all, named)];
    return { value, text: (speech) => printed.meetings(value, speech) };
  };
}

function found(all: readonly Meeting[], named: string): Meeting {
  const fits = all.filter(({ id, date }) => date === named || (named.length >= 4 && id.endsWith(named)));
  const [only] = fits;
  const known = all.map(({ id, date }) => `${date} (${id.slice(-8)})`);
  if (only === undefined || fits.length > 1) throw new Failure('meeting-unknown', { named, known });
  return only;
}

/** “Sari Wijaya;Direktur;ID”: the role and the side may be left out. */
function presentIn(typed: string): Meeting['present'][number] {
  const [name = '', role = '', party = ''] = typed.split(';').map((part) => part.trim());
  if (name === '') throw new Misuse('missing', { what: '--present NAME;ROLE;ID' });
  return { name, role, party: party === '' ? null : party };
}
