import { writeSync } from 'node:fs';
import { updateStore } from '../../electron/core/store/update/update-store.ts';

/** A process to be killed while it updates a store; prints a line for each report. In: the data folder and the state folder. */
const [folder = '', state = ''] = process.argv.slice(2);
updateStore(
  { folder, state },
  () => new Date(),
  ({ step, done }) => writeSync(1, `${step} ${done}\n`),
);
