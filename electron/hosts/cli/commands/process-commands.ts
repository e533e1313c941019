import type { Input } from '../../../../shared/api/commands.ts';
import { stageSet, stepRecorded } from '../../../../shared/model/negotiation.ts';
import { createCommandAction } from '../actions/action.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import * as printed from '../print/format-process.ts';
import * as print from '../print/format-results.ts';
import type { CliCommands } from './command.ts';

const STAGES = stageSet.shape.stage.options;
const STEPS = stepRecorded.shape.step.options;
const STATES = stepRecorded.shape.state.options;

/** The legal steps around the text (D1-D5). */
export const processCliCommands = {
  process: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: false,
    run: (args) => createCommandAction('process.show', readNegotiationInput(args), printed.formatProcess),
  },
  stage: {
    takes: ['NEGOTIATION'],
    options: {
      as: { value: STAGES.join('|'), one: STAGES, required: true },
      reason: { value: 'T' },
      date: { value: 'YYYY-MM-DD' },
    },
    writes: true,
    run: (args) =>
      createCommandAction(
        'process.stage',
        {
          ...readNegotiationInput(args),
          stage: args.option('as') as Input<'process.stage'>['stage'],
          reason: args.option('reason'),
          dated: args.option('date'),
        },
        print.formatRecordHash,
      ),
  },
  step: {
    takes: ['NEGOTIATION'],
    options: {
      step: { value: STEPS.join('|'), one: STEPS, required: true },
      as: { value: STATES.join('|'), one: STATES, required: true },
      ground: { value: 'T' },
      letter: { value: 'NUMBER' },
      'letter-date': { value: 'YYYY-MM-DD' },
      date: { value: 'YYYY-MM-DD' },
    },
    writes: true,
    run: (args) => {
      const number = args.option('letter');
      return createCommandAction(
        'process.step',
        {
          ...readNegotiationInput(args),
          step: args.option('step') as Input<'process.step'>['step'],
          state: args.option('as') as Input<'process.step'>['state'],
          ground: args.option('ground') ?? '',
          letter: number === null ? null : { number, date: args.option('letter-date') },
          file: null,
          dated: args.option('date'),
        },
        print.formatRecordHash,
      );
    },
  },
} as const satisfies CliCommands;
