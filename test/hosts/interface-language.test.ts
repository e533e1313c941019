import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runProgram } from '../helpers/command-line.ts';
import { callCommand, createTemporaryFolder, openCore, root } from '../helpers/core.ts';

const clean = { NASKAH_UI: '', LC_ALL: '', LC_MESSAGES: '', LANG: '' };

function startEntry(
  entry: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder = createTemporaryFolder(),
) {
  return runProgram(process.execPath, [join(root, entry), ...args], folder, undefined, { ...clean, ...environment });
}

test('a refusal is in the requested language, else the one set on screen, else that of the machine', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  await callCommand(core, 'settings.set', { name: 'ui.language', value: 'en' });
  core.close();
  const data = ['--data', join(folder, 'data')];
  const refused = (args: readonly string[], environment: NodeJS.ProcessEnv) =>
    startEntry('electron/cli.ts', ['show', 'nothing', ...args], environment).err.split(' ')[0];
  expect(refused([], {})).toBe('Tidak');
  expect(refused([], { LANG: 'en_US.UTF-8' })).toBe('No');
  expect(refused(data, {})).toBe('No');
  expect(refused(data, { LANG: 'id_ID.UTF-8' })).toBe('No');
  expect(refused([...data, '--ui', 'id'], {})).toBe('Tidak');
  expect(refused(data, { NASKAH_UI: 'id' })).toBe('Tidak');
  expect(startEntry('electron/cli.ts', ['fly', ...data], {}).err).toMatch(
    /^There is no command “fly”[^\n]*\n\nUsage: /,
  );
});

const entries: [string, string][] = [
  ['electron/start.mjs', 'npm start -- [--desktop] [--browser] [--no-open] [--data DIR]'],
  ['electron/loopback.ts', 'npm start -- [--desktop] [--browser] [--no-open] [--data DIR]'],
  ['electron/sample.mjs', 'npm run sample -- [--folder DIR]'],
  ['electron/dev.mjs', 'npm run dev -- [--data DIR]'],
  ['test/run.mjs', 'npm test -- '],
  ['electron/cli.ts', 'naskah COMMAND …'],
];

test.each(entries)('%s prints its help and version in one language, and does nothing else', (entry, usage) => {
  const help = startEntry(entry, ['--help'], {});
  expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`Pemakaian: ${usage}`) });
  expect(help.out).not.toMatch(/\n\n\n|Usage|\.entry|option\./);
  const english = startEntry(entry, ['--help', '--ui', 'en'], {});
  expect(english).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`Usage: ${usage}`) });
  expect(startEntry(entry, ['--version'], {})).toEqual({ code: 0, out: `Naskah ${manifest.version}\n`, err: '' });
});

test('rejects a start with a wrong option before anything is installed, and prints how to start', () => {
  const wrong = (entry: string, ...args: string[]) => startEntry(entry, args, { LANG: 'en_US.UTF-8' });
  for (const args of [['--desktop', '--browser'], ['--data'], ['--ui', 'fr'], ['--no-open', '--data', '--browser']]) {
    const refused = wrong('electron/start.mjs', ...args);
    expect(refused, args.join(' ')).toMatchObject({ code: 2, out: '' });
    expect(refused.err, args.join(' ')).toMatch(
      /^(The option|Give exactly one of:) --[^\n]*Nothing was done\.[^\n]*\n\nUsage: npm start -- /,
    );
  }
  expect(wrong('electron/sample.mjs', '--folder')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Usage: npm run sample -- '),
  });
});
