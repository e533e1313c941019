import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { callCommand, openCore } from '../helpers/core.ts';
import { openSampleCore } from '../helpers/sample-core.ts';
import { describeMissingTools, formatTestName } from './external-tools.ts';

const run = promisify(execFile);
const passphrase = 'kuda laut biru tua';
const reason = describeMissingTools('age', 'script');

/** Runs age on a terminal of its own, which it asks for the passphrase. */
async function runAgeWithPassphrase(args: string): Promise<void> {
  const child = run('script', ['-qec', `age ${args}`, '/dev/null'], { timeout: 60_000 });
  child.child.stdout?.on('data', (bytes: string) => {
    if (/passphrase/i.test(bytes)) child.child.stdin?.write(`${passphrase}\n`);
  });
  await child;
}

const isStore = (file: string) => readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3';

test.skipIf(reason !== '')(
  formatTestName('age opens a backup with its passphrase, and one for a recipient', reason),
  async () => {
    const { core, folder } = await openSampleCore();
    const identity = await generateX25519Identity();
    const [locked, addressed, keys] = ['sandi.age', 'kunci.age', 'kunci.txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await callCommand(core, 'store.backup', { file: locked, passphrase });
    await callCommand(core, 'store.backup', { file: addressed, recipients: [await identityToRecipient(identity)] });
    writeFileSync(keys, `# kunci\n${identity}\n`);
    await runAgeWithPassphrase(`-d -o ${join(folder, 'sandi.db')} ${locked}`);
    await run('age', ['-d', '-i', keys, '-o', join(folder, 'kunci.db'), addressed]);
    for (const name of ['sandi.db', 'kunci.db']) {
      expect(isStore(join(folder, name))).toBe(true);
      expect(await callCommand(openCore(), 'store.restore', { file: join(folder, name) })).toMatchObject({
        records: 150,
      });
    }
  },
);

test.skipIf(reason !== '')(formatTestName('a backup that age encrypted is restored', reason), async () => {
  const { core, folder } = await openSampleCore();
  const identity = await generateX25519Identity();
  const plain = join(folder, 'cadangan.db');
  await callCommand(core, 'store.backup', { file: plain });
  const file = join(folder, 'cadangan.age');
  await run('age', ['-r', await identityToRecipient(identity), '-o', file, plain]);
  expect(await callCommand(openCore(), 'store.restore', { file, identities: [identity] })).toMatchObject({
    records: 150,
  });
});
