import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../../helpers/command-line.ts';
import { callCommand, createTemporaryFolder, loadSampleText, openCore, root } from '../../helpers/core.ts';
import { placeManagedFile } from './place-managed-file.ts';

function runManaged(folder: string, content: string, args: readonly string[]) {
  const environment = { NASKAH_UI: '', ...placeManagedFile(folder, content) };
  return runProgram(process.execPath, [join(root, 'electron', 'cli.ts'), ...args], folder, undefined, environment);
}

test('the command line opens the administrator’s folder and speaks his language, and a folder that is named comes first', () => {
  const folder = createTemporaryFolder();
  const managed = join(folder, 'bersama', 'naskah');
  const content = JSON.stringify({ data: managed, language: 'en' });
  expect(runManaged(folder, content, ['sample'])).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(managed)).toContain('naskah.db');
  expect(runManaged(folder, content, ['list']).out).toContain('loi-belarus');
  expect(runManaged(folder, content, ['show', 'nothing']).err).toMatch(/^No /);
  expect(runManaged(folder, content, ['show', 'nothing', '--ui', 'id']).err).toMatch(/^Tidak /);
  expect(runManaged(folder, content, ['list', '--data', join(folder, 'other')]).out).not.toContain('loi-belarus');
});

test('a wrong file of the administrator is named on standard error, and nothing else is different', () => {
  const folder = createTemporaryFolder();
  expect(runManaged(folder, '{"paper":"F5"}', ['sample', '--ui', 'en'])).toMatchObject({
    code: 0,
    err: expect.stringMatching(
      /^In the administrator's settings in [^\n]*settings\.json, these fields [^\n]*: paper\. [^\n]*\n$/,
    ),
  });
  const { code, out, err } = runManaged(folder, '{', ['list', '--json', '--ui', 'id']);
  expect([code, JSON.parse(out)]).toMatchObject([0, [{ code: 'loi-belarus' }]]);
  expect(err).toMatch(/bukan JSON yang benar/);
});

test('files that are made have the administrator’s paper unless another one is asked for', async () => {
  const managed = { path: '', settings: { paper: 'F4' as const }, problem: null };
  const core = openCore(createTemporaryFolder(), { managed });
  const negotiation = await loadSampleText(core);
  const look = await callCommand(core, 'looks.show', { negotiation });
  expect(look.paper).toBe('F4');
  await callCommand(core, 'looks.set', { negotiation, look: { ...look, paper: 'A4' } });
  expect((await callCommand(core, 'looks.show', { negotiation })).paper).toBe('F4');

  const folder = mkdtempSync(join(tmpdir(), 'naskah-paper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = '{"paper":"F4"}';
  expect(runManaged(folder, content, ['sample']).code).toBe(0);
  const readPaper = (name: string, ...more: string[]) => {
    mkdirSync(join(folder, 'out'), { recursive: true });
    const out = join(folder, 'out', name);
    expect(runManaged(folder, content, ['matrix', 'loi-belarus', '--out', out, ...more])).toMatchObject({
      code: 0,
      err: '',
    });
    const page = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(page) ?? [];
    // The longer side in twentieths of a point: 297 or 330 mm.
    return Math.max(Number(width), Number(height)) > 17_500 ? 'F4' : 'A4';
  };
  expect(readPaper('managed.docx')).toBe('F4');
  expect(readPaper('asked.docx', '--paper', 'A4')).toBe('A4');
});

test('the page reads what the administrator sets, his language first', async () => {
  const problem = { code: 'fields' as const, fields: ['server'] };
  const managed = {
    path: '/etc/naskah/settings.json',
    settings: { language: 'en' as const, units: ['Biro Hukum'] },
    problem,
  };
  const core = openCore(createTemporaryFolder(), { managed });
  await callCommand(core, 'settings.set', { name: 'ui.language', value: 'id' });
  expect(await callCommand(core, 'settings.show', {})).toEqual({ 'ui.language': 'en' });
  expect(await callCommand(core, 'settings.managed', {})).toEqual(managed);
  expect(await callCommand(openCore(), 'settings.managed', {})).toEqual({ path: '', settings: {}, problem: null });
});
