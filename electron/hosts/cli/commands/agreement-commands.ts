import type { Input } from '../../../../shared/api/commands.ts';
import { createCommandAction } from '../actions/action.ts';
import { createMeetingAction, isMeetingWrite } from '../actions/hold-meeting.ts';
import { createSettleAction } from '../actions/settle-brackets.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readClauseInput, readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import * as printed from '../print/format-agreement.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';

const AGREED_STATUSES = ['agreed', 'ad-referendum', 'initialled'] as const;
const MEETING_OPTION = { value: 'YYYY-MM-DD|ID' } as const;

/** What the parties agreed and what is still open (D17, D18), and their meetings. */
export const agreementCliCommands = {
  agree: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      as: { value: AGREED_STATUSES.join('|'), one: AGREED_STATUSES },
      meeting: MEETING_OPTION,
      date: { value: 'YYYY-MM-DD' },
      reason: { value: 'T' },
      correction: {},
    },
    writes: true,
    run: (args) => {
      const as = args.option('as') ?? 'agreed';
      return createStatusAction(
        args,
        as === 'ad-referendum' ? 'agreed-ad-referendum' : (as as 'agreed' | 'initialled'),
      );
    },
  },
  reopen: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      reason: { value: 'T', required: true },
      correction: {},
      meeting: MEETING_OPTION,
      date: { value: 'YYYY-MM-DD' },
    },
    writes: true,
    run: (args) => createStatusAction(args, 'open'),
  },
  brackets: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: false,
    run: (args) => createCommandAction('brackets.list', readNegotiationInput(args), printed.formatBrackets),
  },
  settle: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      language: { ...LANGUAGE_OPTION, required: true, many: true },
      bracket: { value: 'N' },
      take: { value: 'BY|ID|N' },
      words: { value: 'T', many: true },
      note: { value: 'N' },
    },
    writes: true,
    run: (args) => createSettleAction(args, readNoteOption(args)),
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
    writes: isMeetingWrite,
    run: createMeetingAction,
  },
} as const satisfies CliCommands;

function createStatusAction(args: ParsedArguments, status: Input<'statuses.set'>['status']) {
  const input = {
    ...readClauseInput(args),
    version: null,
    status,
    reason: args.option('reason'),
    correction: args.switched('correction'),
    meeting: args.option('meeting'),
    dated: args.option('date'),
  };
  return createCommandAction('statuses.set', input, print.formatRecordHash);
}
