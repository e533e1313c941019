import type { Input } from '../../../shared/api/commands.ts';
import { stageSet, stepRecorded } from '../../../shared/model/negotiation.ts';
import { answer } from './action.ts';
import type { Commands } from './command.ts';
import { negotiation } from './input.ts';
import * as print from './print.ts';
import * as printed from './print-process.ts';

const STAGES = stageSet.shape.stage.options;
const STEPS = stepRecorded.shape.step.options;
const STATES = stepRecorded.shape.state.options;

/** What the law asks around the text (D1-D5). */
export const processCommands = {
  process: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: false,
    run: (given) => answer('process.show', negotiation(given), printed.process),
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
      answer(
        'process.stage',
        {
          ...negotiation(given),
          stage: given.option('as') as Input<'process.stage'>['stage'],
          reason: given.option('reason'),
          dated: given.option('date'),
        },
        print.recorded,
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
      return answer(
        'process.step',
        {
          ...negotiation(given),
          step: given.option('step') as Input<'process.step'>['step'],
          state: given.option('as') as Input<'process.step'>['state'],
          ground: given.option('ground') ?? '',
          letter: number === null ? null : { number, date: given.option('letter-date') },
          file: null,
          dated: given.option('date'),
        },
        print.recorded,
      );
    },
  },
} as const satisfies Commands;
