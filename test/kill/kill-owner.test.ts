import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownDataFolder } from '../../electron/hosts/owner/own-data-folder.ts';
import { createTemporaryFolder } from '../helpers/core.ts';
import { buildVictimOptions } from './core-options.ts';
import { Victim } from './victim.ts';

const now = () => new Date();

test.each(['desktop', 'browser'] as const)(
  'a store that a %s owns is refused at once, and is free when that is killed',
  async (host) => {
    const root = createTemporaryFolder();
    const { folder } = buildVictimOptions(root);
    const victim = await Victim.start(root, 'hold', host);
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    await expect(ownDataFolder(folder, 'browser', now)).rejects.toMatchObject({
      code: 'store-owned',
      details: { pid: victim.pid, host, since },
    });
    await victim.kill(0);
    (await ownDataFolder(folder, 'browser', now)).release();
  },
);

test('a command waits for another command, and continues when that is killed', async () => {
  const root = createTemporaryFolder();
  const victim = await Victim.start(root, 'hold', 'command line');
  const waiting = ownDataFolder(buildVictimOptions(root).folder, 'command line', now);
  expect(await Promise.race([waiting, wait(300, 'still waiting')])).toBe('still waiting');
  await victim.kill(0);
  (await waiting).release();
});

test('a command that holds the store too long is named', async () => {
  const root = createTemporaryFolder();
  const victim = await Victim.start(root, 'hold', 'command line');
  const refusal = { code: 'store-owned', details: { pid: victim.pid, host: 'command line' } };
  await expect(ownDataFolder(buildVictimOptions(root).folder, 'browser', now)).rejects.toMatchObject(refusal);
  await victim.kill(0);
});
