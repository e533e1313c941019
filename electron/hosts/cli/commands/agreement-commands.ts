import { damageLists } from '../../../../shared/model/store/damage-lists.ts';
import { createMeetingAction, isMeetingWrite } from '../actions/hold-meeting.ts';
import { createSettleAction } from '../actions/settle-brackets.ts';
import { readNoteOption } from '../parse/read-input.ts';
import * as printed from '../print/format-agreement.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';

const AGREED_STATUSES = ['agreed', 'ad-referendum', 'initialled'] as const;
const MEETING_OPTION = { value: 'YYYY-MM-DD|ID' } as const;
const DATE_OPTION = { value: 'YYYY-MM-DD', field: 'dated' } as const;

/** What the parties agreed and what is still open (D17, D18), and their meetings. */
export const agreementCliCommands = {
  agree: deriveCommand('statuses.set', {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      as: { value: AGREED_STATUSES.join('|'), one: AGREED_STATUSES },
      meeting: MEETING_OPTION,
      date: DATE_OPTION,
      reason: { value: 'T' },
      correction: {},
    },
    input: (args) => {
      const as = (args.option('as') ?? 'agreed') as (typeof AGREED_STATUSES)[number];
      return { version: null, status: as === 'ad-referendum' ? ('agreed-ad-referendum' as const) : as };
    },
    print: print.formatRecordHash,
  }),
  reopen: deriveCommand('statuses.set', {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      reason: { value: 'T', required: true },
      correction: {},
      meeting: MEETING_OPTION,
      date: DATE_OPTION,
    },
    input: () => ({ version: null, status: 'open' as const }),
    print: print.formatRecordHash,
  }),
  brackets: deriveCommand('brackets.list', {
    takes: ['NEGOTIATION'],
    lists: damageLists.brackets,
    print: printed.formatBrackets,
  }),
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
