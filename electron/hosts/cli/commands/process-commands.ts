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
    run: (given) => createCommandAction('process.show', readNegotiationInput(given), printed.formatProcess),
  },
  stage: {
    takes: ['NEGOTIATION'],
    options: {
      as: { value: STAGES.join('|'), one: STAGES, required: true },
      reason: { value: 'T' },
      date: { value: 'YYYY-MM-DD' },
    },
    writes: true,
    run: (given) =>
      createCommandAction(
        'process.stage',
        {
          ...readNegotiationInput(given),
          stage: given.option('as') as Input<'process.stage'>['stage'],
          reason: given.option('reason'),
          dated: given.option('date'),
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
    run: (given) => {
      const number = given.option('letter');
      return createCommandAction(
        'process.step',
        {
          ...readNegotiationInput(given),
          step: given.option('step') as Input<'process.step'>['step'],
          state: given.option('as') as Input<'process.step'>['state'],
          ground: given.option('ground') ?? '',
          letter: number === null ? null : { number, date: given.option('letter-date') },
          file: null,
          dated: given.option('date'),
        },
        print.formatRecordHash,
      );
    },
  },
} as const satisfies CliCommands;
