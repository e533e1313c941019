import { readinessPoint } from '../../../shared/model/readiness.ts';
import { answer } from './action.ts';
import { type Commands, LANGUAGE } from './command.ts';
import { negotiation } from './input.ts';
import * as print from './print.ts';
import * as printed from './print-sign.ts';
import { application, brief, minutes, passed, signed } from './sign.ts';
import { verified } from './verify.ts';

const LAYOUTS = ['each', 'together', 'beside'] as const;
const OUT = { out: { value: 'FILE.docx', required: true }, replace: {} } as const;

/** Whether a text can be signed, what is signed, and the papers around it. */
export const signCommands = {
  ready: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' } },
    writes: false,
    run: (given) => async (core) => {
      const asked = { ...negotiation(given), draft: given.option('draft') };
      const done = await answer('readiness.show', asked, printed.readiness)(core);
      return { ...done, found: !(done.value as { ready: boolean }).ready };
    },
  },
  pass: {
    takes: ['NEGOTIATION', 'POINT'],
    options: { reason: { value: 'T' }, withdraw: {}, draft: { value: 'D' } },
    writes: true,
    run: (given) => answer('readiness.pass', passed(given, readinessPoint.options), print.recorded),
  },
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
    run: signed,
  },
  verify: { takes: ['FILES…'], options: {}, writes: false, run: verified },
  minutes: {
    takes: ['NEGOTIATION', 'MEETING'],
    options: { language: { ...LANGUAGE, required: true }, ...OUT },
    writes: true,
    run: minutes,
  },
  brief: { takes: ['NEGOTIATION'], options: { ...OUT }, writes: true, run: brief },
  application: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D', required: true }, ...OUT },
    writes: true,
    run: application,
  },
} as const satisfies Commands;
