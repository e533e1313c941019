import { readinessPoint } from '../../../../shared/model/readiness.ts';
import { damagedSubject } from '../../../../shared/model/store/store-condition.ts';
import { readFileName } from '../../user-files.ts';
import { createSignAction, readPassInput } from '../actions/sign-text.ts';
import { createTravelAction } from '../actions/take-along.ts';
import { createVerifyAction } from '../actions/verify-files.ts';
import * as print from '../print/format-results.ts';
import * as printed from '../print/format-signing.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';
import { deriveFileCommand } from './derive-file-command.ts';

const LAYOUTS = ['each', 'together', 'beside'] as const;
const OUT = { out: { value: 'FILE.docx', required: true } } as const;

/** Whether a text can be signed, the signing set, and the papers around it. */
export const signCliCommands = {
  ready: deriveCommand('readiness.show', {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' } },
    lists: damagedSubject.options,
    print: printed.formatReadiness,
    found: ({ ready }) => !ready,
  }),
  pass: deriveCommand('readiness.pass', {
    takes: ['NEGOTIATION', 'POINT'],
    options: { reason: { value: 'T' }, withdraw: {}, draft: { value: 'D' } },
    input: (args) => readPassInput(args, readinessPoint.options),
    print: print.formatRecordHash,
  }),
  sign: {
    takes: ['NEGOTIATION'],
    options: {
      draft: { value: 'D', required: true },
      out: { value: 'FOLDER|FILE.zip', required: true },
      layout: { value: LAYOUTS.join('|'), one: LAYOUTS },
      pdf: {},
      internal: {},
      since: { value: 'D' },
      replace: {},
    },
    writes: true,
    run: createSignAction,
  },
  travel: {
    takes: ['NEGOTIATION'],
    options: {
      draft: { value: 'D' },
      out: { value: 'FOLDER' },
      since: { value: 'D' },
      encrypt: {},
      'passphrase-file': { value: 'F' },
      replace: {},
    },
    writes: (args) => args.option('out') !== null,
    run: createTravelAction,
  },
  verify: { takes: ['FILES…'], options: {}, writes: false, run: createVerifyAction },
  minutes: deriveFileCommand('meetings.export', {
    takes: ['NEGOTIATION', 'MEETING'],
    options: { language: { ...LANGUAGE_OPTION, required: true }, ...OUT },
    input: ({ out }) => ({ look: null, saveAs: readFileName(out) }),
  }),
  /** In the interface language. */
  brief: deriveFileCommand('brief.export', {
    takes: ['NEGOTIATION'],
    options: OUT,
    input: ({ speech }) => ({ speech, look: null }),
  }),
  summary: deriveFileCommand('summary.export', {
    takes: ['NEGOTIATION'],
    options: { since: { value: 'D', required: true }, ...OUT },
    input: ({ speech }) => ({ speech, look: null }),
  }),
  initials: deriveFileCommand('initials-sheet.export', {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D', required: true }, unit: { value: 'UNIT', many: true }, ...OUT },
    input: ({ args }) => {
      const units = args.options('unit');
      return { look: null, ...(units.length > 0 && { units: [...units] }) };
    },
  }),
  application: deriveFileCommand('application.export', {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D', required: true }, ...OUT },
    input: () => ({ look: null }),
  }),
} as const satisfies CliCommands;
