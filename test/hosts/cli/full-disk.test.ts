import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah, runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const limits = skipOnWindows('no process has a limit of its own for files, or a folder that it may not read');

/** Runs the command line with a file size limit of `blocks` of 512 bytes: to a program the same as a full disk. */
function runWithDiskLimit(folder: string, blocks: number, args: readonly string[]) {
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`;
  return runProgram('sh', ['-c', script, 'sh', process.execPath, join(root, 'electron', 'cli.ts'), ...args], folder);
}

test.skipIf(limits.isSkipped)(`a full disk refuses a write and keeps the existing data${limits.why}`, () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const verify = () => {
    type Verified = { records: number; faults: unknown[]; store: { faults: unknown[] } };
    const { records, faults, store } = parseOutput<Verified>(
      runNaskah(folder, ['records', 'loi-belarus', '--verify', '--json']),
    );
    return { records, faults, damage: store.faults };
  };
  const before = verify();

  const placed = runWithDiskLimit(folder, 1, ['place', 'loi-belarus', 'ip', '--first']);
  expect(placed).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Diska penuh/),
  });
  const backup = runWithDiskLimit(folder, 8, ['backup', join(folder, 'backup.db')]);
  expect(backup).toMatchObject({ code: 1, err: expect.stringMatching(/^Diska penuh/) });
  expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([]);

  expect(verify()).toEqual(before);
  expect(runNaskah(folder, ['place', 'loi-belarus', 'ip', '--first']).code).toBe(0);
});

test.skipIf(limits.isSkipped)(`a store on a full disk can be read${limits.why}`, () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const whole = runNaskah(folder, ['show', 'loi-belarus']);
  for (const blocks of [8, 1, 0]) {
    const { code, out, err } = runWithDiskLimit(folder, blocks, ['show', 'loi-belarus']);
    expect({ code, out }).toEqual({ code: 0, out: whole.out });
    // The check needs room for a database of its own.
    expect(err).toMatch(/^(|Belum diperiksa: .*\n)$/);
  }
  const placed = runWithDiskLimit(folder, 0, ['place', 'loi-belarus', 'ip', '--first']);
  expect(placed).toMatchObject({ code: 1, err: expect.stringMatching(/^Diska penuh/) });
});

test.skipIf(limits.isSkipped)(
  `a store that a full disk keeps from being checked is not reported as whole${limits.why}`,
  () => {
    const folder = createTemporaryFolder();
    runNaskah(folder, ['sample']);
    const verify = ['records', 'loi-belarus', '--verify'];
    expect(runNaskah(folder, verify)).toMatchObject({ code: 0, out: expect.stringContaining('berkas utuh') });
    expect(runWithDiskLimit(folder, 0, verify)).toMatchObject({
      code: 1,
      out: expect.not.stringContaining('berkas utuh'),
      err: expect.stringMatching(/^Diska penuh/),
    });
  },
);

test.skipIf(limits.isSkipped)(`what cannot be read is not reported as empty${limits.why}`, () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const data = join(folder, 'share', 'naskah');
  chmodSync(folder, 0o755);
  chmodSync(data, 0);
  // Only root reads it all the same.
  const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'] : [];
  const command = [...nobody, process.execPath, join(root, 'electron', 'cli.ts'), 'list', '--data', data];
  const listed = runProgram(command[0] ?? '', command.slice(1), folder);
  chmodSync(data, 0o700);
  expect(listed).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('tidak dapat dibaca dengan hak Anda'),
  });
});

test('a path that is too long is named as such', () => {
  const folder = createTemporaryFolder();
  const deep = join(folder, ...Array.from({ length: 5 }, () => 'x'.repeat(100)));
  const long = join(folder, 'y'.repeat(300));
  for (const args of [
    ['sample', '--data', deep],
    ['sample', '--data', long],
    ['list', '--data', long],
  ])
    expect(runNaskah(folder, args)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Alamat ini terlalu panjang/),
    });
  runNaskah(folder, ['sample']);
  expect(runNaskah(folder, ['backup', `${long}.db`])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Alamat ini terlalu panjang/),
  });
  const name = join(folder, `${'z'.repeat(240)}.db`);
  expect(runNaskah(folder, ['backup', name]).code).toBe(0);
});

test.skipIf(limits.isSkipped)(`a Word file is written whole or not at all${limits.why}`, () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const out = join(folder, 'x.docx');
  const args = ['export', 'loi-belarus', '--as', 'final', '--language', 'id', '--copy', 'ID', '--out', out];
  // 16 KiB let the store's log grow by the record, and the Word file fits: so the limit is searched downwards.
  const failed = [200, 100, 60, 40, 24, 16, 8, 4, 1]
    .map((blocks) => runWithDiskLimit(folder, blocks, [...args, '--replace']))
    .filter((one) => one.code !== 0);
  expect(failed.length).toBeGreaterThan(0);
  for (const one of failed) expect(one).toMatchObject({ code: 1, err: expect.stringMatching(/^Diska penuh/) });
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  if (existsSync(out)) expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect(runNaskah(folder, [...args, '--replace']).code).toBe(0);
  expect(runNaskah(folder, ['records', 'loi-belarus', '--verify']).code).toBe(0);
});

test('another file in the target folder keeps its contents, whatever its name', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const kept = ['x.docx.part', 'backup.db.part'];
  for (const name of kept) writeFileSync(join(folder, name), 'mine');
  const args = ['export', 'loi-belarus', '--as', 'final', '--language', 'id', '--copy', 'ID', '--out', 'x.docx'];
  expect(runNaskah(folder, args).code).toBe(0);
  expect(runNaskah(folder, ['backup', 'backup.db']).code).toBe(0);
  for (const name of kept) expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.part'))
      .sort(),
  ).toEqual([...kept].sort());
});
