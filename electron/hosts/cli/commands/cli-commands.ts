import { createCallAction, createPersonAction, isWriteCall } from '../actions/basic-actions.ts';
import { formatProgram } from '../print/format-program.ts';
import { agreementCliCommands } from './agreement-commands.ts';
import { checkCliCommands } from './check-commands.ts';
import type { CliCommands } from './command.ts';
import { commentCliCommands } from './comment-commands.ts';
import { deriveCommand } from './derive-command.ts';
import { draftCliCommands } from './draft-commands.ts';
import { fileCliCommands } from './file-commands.ts';
import { processCliCommands } from './process-commands.ts';
import { signCliCommands } from './sign-commands.ts';
import { storeCliCommands } from './store-commands.ts';
import { textCliCommands } from './text-commands.ts';

export const cliCommands: CliCommands = {
  ...textCliCommands,
  ...commentCliCommands,
  ...draftCliCommands,
  ...agreementCliCommands,
  ...checkCliCommands,
  ...processCliCommands,
  ...signCliCommands,
  ...storeCliCommands,
  ...fileCliCommands,
  call: { takes: ['NAME', '[INPUT]'], options: { file: { value: 'F' } }, writes: isWriteCall, run: createCallAction },
  me: {
    takes: [],
    options: { name: { value: 'NAME' }, unit: { value: 'UNIT' } },
    writes: (args) => args.option('name') !== null || args.option('unit') !== null,
    run: createPersonAction,
  },
  about: deriveCommand('program.show', { print: formatProgram }),
};
