import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Refused } from '../../electron/doors/cli/action.ts';
import { commands } from '../../electron/doors/cli/commands.ts';
import { given, Misuse } from '../../electron/doors/cli/given.ts';
import { Failure } from '../../shared/api/failure.ts';
import { say } from '../../shared/i18n/say.ts';
import { openCore, temporaryFolder, withSample } from '../helpers/core.ts';

const LOI = 'loi-belarus';

type Ran = { readonly code: number; readonly out: string; readonly value?: unknown };

/** Commands as they are typed, on one open core: a process for each would take its time many times over. */
async function commandLine() {
  const core = openCore();
  await withSample(core);
  return async (...[name = '', ...args]: string[]): Promise<Ran> => {
    const command = commands[name];
    if (command === undefined || !('run' in command)) throw new Error(`no command ${name}`);
    try {
      const asked = given(args, command.takes, command.options, 'en');
      const { value, text, found } = await command.run(asked.given)(core);
      return { code: found ? 1 : 0, out: text('en'), value };
    } catch (problem) {
      if (problem instanceof Misuse) return { code: 2, out: say('en', `usage.${problem.message}`, problem.details) };
      const refused = problem instanceof Refused ? problem.error : problem;
      if (!(problem instanceof Refused || refused instanceof Failure)) throw problem;
      const { code, details } = refused as Failure;
      return { code: 1, out: say('en', `error.${code}`, details) };
    }
  };
}

test('what blocks is shown and passed, the set is written, and its files are known again', async () => {
  const folder = temporaryFolder();
  const run = await commandLine();
  const before = await run('ready', LOI);
  expect([before.code, before.out.split('\n').slice(0, 2)]).toEqual([1, ['Not ready to sign.', 'Draft: draft-2']]);
  expect(before.out).toContain('✗ stale        No language is stale\n      automotive  ru');

  const out = join(folder, 'set');
  const sign = (...more: string[]) => run('sign', LOI, '--draft', 'draft-2', '--out', out, ...more);
  expect(await sign()).toMatchObject({ code: 1, out: expect.stringContaining('comments, stale, agreed, checks') });
  expect(existsSync(out)).toBe(false);

  expect((await run('pass', LOI, 'stale')).code).toBe(2);
  expect((await run('pass', LOI, 'everything', '--reason', 'x')).code).toBe(2);
  for (const point of ['comments', 'stale', 'agreed', 'checks'])
    expect((await run('pass', LOI, point, '--reason', `Agreed by note 12 (${point})`)).code).toBe(0);
  const ready = await run('ready', LOI);
  expect([ready.code, ready.out.split('\n')[0]]).toEqual([0, 'Ready to sign, with reservations.']);

  const made = await sign();
  expect(made.code).toBe(0);
  expect(made.out).toContain('naskah-asli/loi-belarus-draft-2-original-BY-ru.docx');
  expect(made.out).toContain('Agreed by note 12 (stale)');
  expect(['naskah-asli', 'untuk-mitra', 'internal'].map((name) => readdirSync(join(out, name)).length)).toEqual([
    6, 6, 2,
  ]);
  expect(await sign()).toMatchObject({ code: 1, out: expect.stringContaining(out) });

  const original = join(out, 'naskah-asli', 'loi-belarus-draft-2-original-BY-en.docx');
  expect(await run('verify', original)).toMatchObject({ code: 0, out: expect.stringContaining('the very file') });
  const parts = unzipSync(readFileSync(original));
  const changed = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('mutual benefit;', 'mutual gain;');
  const other = join(folder, 'from them.docx');
  writeFileSync(other, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
  const found = await run('verify', original, other);
  expect([found.code, found.out]).toEqual([
    1,
    expect.stringMatching(/ANOTHER[\s\S]*paragraph 8:\n {4}- .*benefit;\n {4}\+ .*gain;/),
  ]);
  expect(found.value).toMatchObject([
    { state: 'same-file' },
    { state: 'other-text', export: { as: 'original', copy: 'BY', languages: ['en'] } },
  ]);
});

test('a set goes into one .zip, and another layout has other originals', async () => {
  const folder = temporaryFolder();
  const run = await commandLine();
  for (const point of ['comments', 'stale', 'agreed', 'checks']) await run('pass', LOI, point, '--reason', 'Nota 12');
  const out = join(folder, 'set.zip');
  const sign = ['sign', LOI, '--draft', 'draft-2', '--layout', 'together', '--out', out];
  expect(await run(...sign)).toMatchObject({ code: 0 });
  const names = Object.keys(unzipSync(readFileSync(out)));
  expect(names.filter((name) => name.startsWith('naskah-asli/'))).toEqual([
    'naskah-asli/loi-belarus-draft-2-original-ID-id-ru-en.docx',
    'naskah-asli/loi-belarus-draft-2-original-BY-id-ru-en.docx',
  ]);
  expect((await run(...sign)).code).toBe(1);
  expect((await run(...sign, '--replace')).code).toBe(0);
});

test('the papers are written as Word files, and never over another file', async () => {
  const folder = temporaryFolder();
  const run = await commandLine();
  await run('meeting', LOI, '--date', '2022-02-10', '--place', 'Jakarta', '--present', 'Agus Salim;Direktur;ID');
  mkdirSync(join(folder, 'papers'));
  const paper = (name: string) => join(folder, 'papers', name);
  expect(await run('brief', LOI, '--out', paper('brief.docx'))).toMatchObject({ code: 0 });
  expect(await run('application', LOI, '--draft', 'draft-2', '--out', paper('application.docx'))).toMatchObject({
    code: 0,
  });
  const minutes = ['minutes', LOI, '2022-02-10', '--language', 'en', '--out', paper('minutes.docx')];
  expect(await run(...minutes)).toMatchObject({ code: 0 });
  expect(await run(...minutes)).toMatchObject({ code: 1, out: expect.stringContaining('minutes.docx') });
  for (const name of readdirSync(join(folder, 'papers')))
    expect(Object.keys(unzipSync(readFileSync(paper(name))))).toContain('word/document.xml');
});
