import type { Input } from '../../../shared/api/commands.ts';
import { answer } from './action.ts';
import { settled } from './agree.ts';
import { type Commands, LANGUAGE } from './command.ts';
import type { Given } from './given.ts';
import { clause, negotiation, note } from './input.ts';
import { meeting, meetingWrites } from './meeting.ts';
import * as print from './print.ts';
import * as printed from './print-agreement.ts';

const AS = ['agreed', 'ad-referendum', 'initialled'] as const;
const MEETING = { value: 'YYYY-MM-DD|ID' } as const;

/** What the parties agreed and what they have not (D17, D18), and where they met. */
export const agreementCommands = {
  agree: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      as: { value: AS.join('|'), one: AS },
      meeting: MEETING,
      date: { value: 'YYYY-MM-DD' },
      reason: { value: 'T' },
      correction: {},
    },
    writes: true,
    run: (given) => {
      const as = given.option('as') ?? 'agreed';
      return set(given, as === 'ad-referendum' ? 'agreed-ad-referendum' : (as as 'agreed' | 'initialled'));
    },
  },
  reopen: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      reason: { value: 'T', required: true },
      correction: {},
      meeting: MEETING,
      date: { value: 'YYYY-MM-DD' },
    },
    writes: true,
    run: (given) => set(given, 'open'),
  },
  brackets: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: false,
    run: (given) => answer('brackets.list', negotiation(given), printed.brackets),
  },
  settle: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      language: { ...LANGUAGE, required: true, many: true },
      bracket: { value: 'N' },
      take: { value: 'BY|ID|N' },
      words: { value: 'T', many: true },
      note: { value: 'N' },
    },
    writes: true,
    run: (given) => settled(given, note(given)),
  },
  meeting: {
    takes: ['NEGOTIATION', '[MEETING]'],
    options: {
      date: { value: 'YYYY-MM-DD' },
      place: { value: 'T' },
      present: { value: 'NAME;ROLE;ID', many: true },
      draft: { value: 'D' },
      text: { value: 'T' },
      file: { value: 'F' },
    },
    writes: meetingWrites,
    run: meeting,
  },
} as const satisfies Commands;

function set(given: Given, status: Input<'statuses.set'>['status']) {
  const input = {
    ...clause(given),
    version: null,
    status,
    reason: given.option('reason'),
    correction: given.switched('correction'),
    meeting: given.option('meeting'),
    dated: given.option('date'),
  };
  return answer('statuses.set', input, print.recorded);
}
