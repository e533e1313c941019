import { called, calledWrites, me } from './actions.ts';
import { agreementCommands } from './agreement-commands.ts';
import { checkCommands } from './check-commands.ts';
import type { Commands } from './command.ts';
import { commentCommands } from './comment-commands.ts';
import { draftCommands } from './draft-commands.ts';
import { fileCommands } from './file-commands.ts';
import { processCommands } from './process-commands.ts';
import { signCommands } from './sign-commands.ts';
import { storeCommands } from './store-commands.ts';
import { textCommands } from './text-commands.ts';

export const commands: Commands = {
  ...textCommands,
  ...commentCommands,
  ...draftCommands,
  ...agreementCommands,
  ...checkCommands,
  ...processCommands,
  ...signCommands,
  ...storeCommands,
  ...fileCommands,
  call: { takes: ['NAME', '[INPUT]'], options: { file: { value: 'F' } }, writes: calledWrites, run: called },
  me: {
    takes: [],
    options: { name: { value: 'NAME' }, unit: { value: 'UNIT' } },
    writes: (given) => given.option('name') !== null || given.option('unit') !== null,
    run: me,
  },
};
