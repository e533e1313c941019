import { stageSet, stepRecorded } from '../../../../shared/model/negotiation.ts';
import { damageLists } from '../../../../shared/model/store/damage-lists.ts';
import * as printed from '../print/format-process.ts';
import * as print from '../print/format-results.ts';
import type { CliCommands } from './command.ts';
import { deriveCommand } from './derive-command.ts';

const STAGES = stageSet.shape.stage.options;
const STEPS = stepRecorded.shape.step.options;
const STATES = stepRecorded.shape.state.options;

/** The legal steps around the text (D1-D5). */
export const processCliCommands = {
  process: deriveCommand('process.show', {
    takes: ['NEGOTIATION'],
    lists: [...damageLists.process, ...damageLists.guidelines, ...damageLists.signing],
    print: printed.formatProcess,
  }),
  stage: deriveCommand('process.stage', {
    takes: ['NEGOTIATION'],
    options: {
      as: { value: STAGES.join('|'), one: STAGES, required: true, field: 'stage' },
      reason: { value: 'T' },
      date: { value: 'YYYY-MM-DD', field: 'dated' },
    },
    print: print.formatRecordHash,
  }),
  step: deriveCommand('process.step', {
    takes: ['NEGOTIATION'],
    options: {
      step: { value: STEPS.join('|'), one: STEPS, required: true },
      as: { value: STATES.join('|'), one: STATES, required: true, field: 'state' },
      ground: { value: 'T', otherwise: '' },
      letter: { value: 'NUMBER' },
      'letter-date': { value: 'YYYY-MM-DD' },
      date: { value: 'YYYY-MM-DD', field: 'dated' },
    },
    input: (args) => {
      const number = args.option('letter');
      return { letter: number === null ? null : { number, date: args.option('letter-date') }, file: null };
    },
    print: print.formatRecordHash,
  }),
} as const satisfies CliCommands;
