import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CommandRefusal } from '../../../electron/hosts/cli/actions/action.ts';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { parseArguments } from '../../../electron/hosts/cli/parse/parse-arguments.ts';
import { formatSigningSet as printedSet } from '../../../electron/hosts/cli/print/format-signing.ts';
import { UsageError } from '../../../electron/hosts/usage-error.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { createTemporaryFolder, loadSampleText, openCore } from '../../helpers/core.ts';

const LOI = 'loi-belarus';

type CommandRun = { readonly code: number; readonly out: string; readonly value?: unknown };

/** Commands as typed, on one open core: a process for each would take many times as long. */
async function openCommandLine() {
  const core = openCore();
  await loadSampleText(core);
  return async (...[name = '', ...args]: string[]): Promise<CommandRun> => {
    const command = cliCommands[name];
    if (command === undefined || !('run' in command)) throw new Error(`no command ${name}`);
    try {
      const asked = parseArguments(args, command.takes, command.options, 'en');
      const { value, text, found } = await command.run(asked.args)(core, asked.common.ui);
      return { code: found ? 1 : 0, out: text('en'), value };
    } catch (problem) {
      if (problem instanceof UsageError)
        return { code: 2, out: formatMessage('en', `usage.${problem.message}`, problem.details) };
      const refused = problem instanceof CommandRefusal ? problem.error : problem;
      if (!(problem instanceof CommandRefusal || refused instanceof Failure)) throw problem;
      const { code, details } = refused as Failure;
      return { code: 1, out: formatMessage('en', `error.${code}`, details) };
    }
  };
}

test('shows and passes blockers, writes the set, and recognises its files', async () => {
  const folder = createTemporaryFolder();
  const run = await openCommandLine();
  const before = await run('ready', LOI);
  expect([before.code, before.out.split('\n').slice(0, 2)]).toEqual([1, ['Not ready to sign.', 'Draft: draft-2']]);
  expect(before.out).toContain('✗ stale        No language is stale\n      automotive  ru');

  const out = join(folder, 'set');
  const sign = (...more: string[]) => run('sign', LOI, '--draft', 'draft-2', '--out', out, ...more);
  expect(await sign()).toMatchObject({
    code: 1,
    out: expect.stringContaining('comments, stale, changes, agreed, checks'),
  });
  expect(existsSync(out)).toBe(false);

  expect((await run('pass', LOI, 'stale')).code).toBe(2);
  expect((await run('pass', LOI, 'everything', '--reason', 'x')).code).toBe(2);
  for (const point of ['comments', 'stale', 'changes', 'agreed', 'checks'])
    expect((await run('pass', LOI, point, '--reason', `Agreed by note 12 (${point})`)).code).toBe(0);
  const ready = await run('ready', LOI);
  expect([ready.code, ready.out.split('\n')[0]]).toEqual([0, 'Ready to sign, with reservations.']);

  const made = await sign();
  expect(made.code).toBe(0);
  expect(made.out).toContain('naskah-asli/loi-belarus-draft-2-original-BY-ru.docx');
  expect(made.out).toContain('Agreed by note 12 (stale)');
  expect(['naskah-asli', 'untuk-mitra', 'internal'].map((name) => readdirSync(join(out, name)).length)).toEqual([
    6, 6, 3,
  ]);
  expect(made.out).toContain('Signing set of draft-2: 15 files');
  expect(await sign()).toMatchObject({
    code: 1,
    out: expect.stringContaining(`The folder ${out} already holds files`),
  });

  const original = join(out, 'naskah-asli', 'loi-belarus-draft-2-original-BY-en.docx');
  expect(await run('verify', original)).toMatchObject({ code: 0, out: expect.stringContaining('the very file') });
  const parts = unzipSync(readFileSync(original));
  const changed = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('mutual benefit;', 'mutual gain;');
  const other = join(folder, 'from them.docx');
  writeFileSync(other, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
  const found = await run('verify', original, other);
  expect([found.code, found.out]).toEqual([
    1,
    expect.stringMatching(/DIFFERS[\s\S]*paragraph 8:\n {4}- .*\[-benefit-\];\n {4}\+ .*\{\+gain\+\};/),
  ]);
  expect(found.value).toMatchObject([
    { state: 'same-file' },
    { state: 'other-text', export: { as: 'original', copy: 'BY', languages: ['en'] } },
  ]);
});

test('a .zip of a set has no internal files, and another layout gives other originals', async () => {
  const folder = createTemporaryFolder();
  const run = await openCommandLine();
  for (const point of ['comments', 'stale', 'changes', 'agreed', 'checks'])
    await run('pass', LOI, point, '--reason', 'Nota 12');
  const out = join(folder, 'set.zip');
  const sign = ['sign', LOI, '--draft', 'draft-2', '--layout', 'together', '--out', out];
  const made = await run(...sign);
  expect([made.code, made.out]).toEqual([0, expect.stringMatching(/8 files[\s\S]*Internal papers.*--internal/)]);
  const names = Object.keys(unzipSync(readFileSync(out)));
  expect(names.filter((name) => name.startsWith('internal/'))).toEqual([]);
  expect(names.filter((name) => name.startsWith('naskah-asli/'))).toEqual([
    'naskah-asli/loi-belarus-draft-2-original-ID-id-ru-en.docx',
    'naskah-asli/loi-belarus-draft-2-original-BY-id-ru-en.docx',
  ]);
  expect((await run(...sign)).code).toBe(1);
  const whole = await run(...sign, '--replace', '--internal');
  expect([whole.code, whole.out]).toEqual([0, expect.not.stringContaining('--internal')]);
  expect(Object.keys(unzipSync(readFileSync(out))).filter((name) => name.startsWith('internal/'))).toHaveLength(3);
  const named = await run(...sign.slice(0, -1), join(folder, 'untuk ROHUKUM.zip'));
  expect([named.code, named.out]).toEqual([
    1,
    expect.stringMatching(/untuk ROHUKUM\.zip.*ROHUKUM.*Choose another name/),
  ]);
});

test('writes papers as Word files, and never over an existing file', async () => {
  const folder = createTemporaryFolder();
  const run = await openCommandLine();
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

test('the brief is written in the language that the command line speaks, with --ui or without', async () => {
  const folder = createTemporaryFolder();
  const run = await openCommandLine();
  const titleOf = async (...more: string[]) => {
    const out = join(folder, `${more.join('')}.docx`);
    await run('brief', LOI, '--out', out, ...more);
    const words = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
    return (['id', 'en'] as const).filter((speech) => words.includes(formatMessage(speech, 'paper.brief.title')));
  };
  expect(await titleOf()).toEqual(['en']);
  expect(await titleOf('--ui', 'id')).toEqual(['id']);
});

async function openReadyText() {
  const run = await openCommandLine();
  for (const point of ['comments', 'stale', 'changes', 'agreed', 'checks'])
    await run('pass', LOI, point, '--reason', 'Nota 12');
  return run;
}

/** Every file in a folder and its subfolders, with its words. */
function readFilesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
  );
}

test('a folder gets the contents of the whole .zip, and no file of somebody else is overwritten', async () => {
  const folder = createTemporaryFolder();
  const run = await openReadyText();
  const sign = (out: string, ...more: string[]) => run('sign', LOI, '--draft', 'draft-2', '--out', out, ...more);
  const [set, zip] = [join(folder, 'new', 'set'), join(folder, 'set.zip')];
  expect(await sign(zip, '--internal')).toMatchObject({ code: 0 });
  expect(await sign(set)).toMatchObject({ code: 0 });
  const zipped = Object.entries(unzipSync(readFileSync(zip)));
  expect(readFilesBelow(set)).toEqual(
    Object.fromEntries(zipped.map(([name, bytes]) => [join(set, name), Buffer.from(bytes).toString('latin1')])),
  );

  writeFileSync(join(set, 'naskah-asli', 'mine.docx'), 'mine');
  writeFileSync(join(set, 'notes.txt'), 'mine too');
  const before = readFilesBelow(set);
  expect((await sign(set, '--layout', 'together')).code).toBe(1);
  expect(readFilesBelow(set)).toEqual(before);
  const replaced = await sign(set, '--layout', 'together', '--replace');
  expect(replaced.out).toMatch(/NOT part of this set: .*original-ID-id\.docx.*naskah-asli\/mine\.docx/);
  expect(replaced.out).toMatch(/Print again ID \(id, ru, en\): all of it/);
  expect(readFilesBelow(set)).toMatchObject({
    [join(set, 'notes.txt')]: 'mine too',
    [join(set, 'naskah-asli', 'mine.docx')]: 'mine',
  });
});

test('a set that cannot be written leaves no file, complete or partial', async () => {
  const folder = createTemporaryFolder();
  const run = await openReadyText();
  const sign = (out: string, ...more: string[]) => run('sign', LOI, '--draft', 'draft-2', '--out', out, ...more);
  writeFileSync(join(folder, 'file'), 'mine');
  const records = async () => (await run('records', LOI)).value as unknown[];
  const before = [readFilesBelow(folder), (await records()).length];
  for (const out of ['file', 'file/set', 'file/set.zip'])
    expect(await sign(join(folder, out), '--replace')).toMatchObject({
      code: 1,
      out: expect.stringContaining(`The file ${join(folder, out)} could not be written`),
    });
  expect([readFilesBelow(folder), (await records()).length]).toEqual(before);

  // One of the target paths is a folder: the files written before it are restored.
  const set = join(folder, 'set');
  const taken = join(set, 'untuk-mitra', 'loi-belarus-draft-2-clean-id.docx');
  expect(await sign(set)).toMatchObject({ code: 0 });
  rmSync(taken);
  const first = join(set, 'naskah-asli', 'loi-belarus-draft-2-original-ID-id.docx');
  writeFileSync(first, 'changed by hand');
  mkdirSync(taken);
  writeFileSync(join(taken, 'mine.txt'), 'mine');
  const whole = readFilesBelow(set);
  const done = await sign(set, '--replace');
  expect(done.code).toBe(1);
  expect(readFilesBelow(set)).toEqual(whole);
});

test('verifies the files of a folder and of a .zip, and an unreadable one does not stop the others', async () => {
  const folder = createTemporaryFolder();
  const run = await openReadyText();
  const set = join(folder, 'set');
  await run('sign', LOI, '--draft', 'draft-2', '--out', set);
  await run('sign', LOI, '--draft', 'draft-2', '--out', join(folder, 'set.zip'), '--internal');
  const zipped = await run('verify', join(folder, 'set.zip'));
  expect([zipped.code, zipped.out.match(/the very file/g)?.length]).toEqual([0, 15]);
  expect(zipped.out).toContain(
    `${join(folder, 'set.zip')}/internal/loi-belarus-draft-2-isi.json: this is the very file`,
  );

  const original = join(set, 'naskah-asli', 'loi-belarus-draft-2-original-BY-en.docx');
  const parts = unzipSync(readFileSync(original));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const spoofed = document.replace('mutual benefit;', 'mutual bеnefit;');
  writeFileSync(original, zipSync({ ...parts, 'word/document.xml': strToU8(spoofed) }));
  writeFileSync(join(set, 'naskah-asli', 'a.docx'), 'PK\u0003\u0004 no more');
  const found = await run('verify', set, join(folder, 'missing.docx'));
  expect(found.code).toBe(1);
  expect(found.out.match(/the very file/g)).toHaveLength(14);
  expect(found.out).toMatch(/a\.docx: This file is damaged/);
  expect(found.out).toMatch(/missing\.docx: There is no file/);
  expect(found.out).toContain(
    'Reads “benefit”, but contains letters of another script: U+0435 CYRILLIC SMALL LETTER IE.',
  );
});

test('reprints are listed by page, and PDFs that could not be made are reported', () => {
  const again = { copy: 'ID', languages: ['id'] };
  const reprint = [
    { ...again, pages: [1, 2, 3, 7, 9, 10], clauses: ['funding'] },
    { ...again, pages: [1, 2], clauses: [] },
    { ...again, pages: null, clauses: ['funding', 'ip'] },
    { ...again, pages: null, clauses: [] },
  ];
  const made = { record: '', at: '', actor: { name: '', unit: null }, draft: 'draft-3', files: [], reservations: [] };
  const lines = (pdf: boolean) =>
    printedSet({ ...made, reprint }, { out: 'set', pdf, whole: true, names: [], others: [] }, 'en').split('\n');
  expect(lines(false).slice(1)).toEqual([
    'Print again ID (id): pages 1–3, 7, 9–10; clauses that changed: funding',
    'Print again ID (id): pages 1–2 (same words, different layout or look)',
    'Print again ID (id): clauses funding, ip changed; their pages are only known with --pdf',
    'Print again ID (id): all of it (same words, different layout or look)',
  ]);
  expect(lines(true)[1]).toMatch(/^No PDFs were made: neither LibreOffice nor Word was found/);
});
