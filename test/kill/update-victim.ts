import { writeSync } from 'node:fs';
import { updateStore } from '../../electron/core/store/update/update-store.ts';

/**
 * A process to be killed while it updates a store; prints a line for each report, and waits for its end after `last`, since on
 * a busy machine it would get on before it is killed. In: the data folder, the state folder, `last`.
 */
const [folder = '', state = '', last] = process.argv.slice(2);
updateStore(
  { folder, state },
  () => new Date(),
  ({ step, done }) => {
    const report = `${step} ${done}`;
    writeSync(1, `${report}\n`);
    if (report === last) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
);
