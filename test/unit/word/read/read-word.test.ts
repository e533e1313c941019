import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { readWord } from '../../../../electron/core/word/read/read-word.ts';
import { createTemporaryFolder, readSampleFile, root } from '../../../helpers/core.ts';
import { buildDocx, paragraphXml, runXml } from './build-docx.ts';
import { fullDocument } from './full-document.ts';

const workerPath = join(root, 'electron', 'core', 'reader-worker.ts');

/** The path of a worker that does this as soon as it gets a file. */
function createReader(deed: string): string {
  const path = join(createTemporaryFolder(), 'reader.mjs');
  writeFileSync(path, `import fs from 'node:fs'; process.on('message', () => { ${deed} });`);
  return path;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each([
  ['a file with something of everything', fullDocument],
  ['a reply', readSampleFile('reply-ROHUKUM.en.docx')],
])('the worker gives the same as reading in this process, as plain data: %s', async (_, bytes) => {
  const there = await readWord(bytes, { workerPath });
  expect(there).toEqual(await parseDocx(bytes));
  expect(JSON.parse(JSON.stringify(there))).toEqual(there);
});

test('the given bytes are unchanged, and can be read again', async () => {
  const bytes = Uint8Array.from(fullDocument);
  const within = new Uint8Array([9, ...bytes, 9]).subarray(1, -1);
  const [one, other] = await Promise.all([bytes, within].map((given) => readWord(given, { workerPath })));
  expect(one).toEqual(other);
  expect(bytes).toEqual(Uint8Array.from(fullDocument));
});

test('a rejection in the worker is the same failure here', async () => {
  await expect(readWord(new Uint8Array(9), { workerPath })).rejects.toMatchObject({ code: 'word-not-docx' });
  await expect(readWord(buildDocx('<x:p/>'), { workerPath })).rejects.toMatchObject({
    code: 'word-damaged',
    details: { part: 'word/document.xml' },
  });
});

test('a worker that takes too long is ended', async () => {
  const reading = readWord(buildDocx(paragraphXml(runXml('a')).repeat(100_000)), { workerPath, deadlineMs: 20 });
  await expect(reading).rejects.toMatchObject({ code: 'reader-slow', details: { seconds: 0.02 } });
});

test('rejects a file before it takes too much memory', async () => {
  // Each opened comment makes a list one longer than the previous one: 30,000 make 450 million entries.
  const body = Array.from({ length: 30_000 }, (_, n) => `<w:commentRangeStart w:id="${n}"/>`).join('');
  await expect(readWord(buildDocx(paragraphXml(body)), { workerPath, deadlineMs: 60_000 })).rejects.toMatchObject({
    code: 'reader-memory',
  });
});

test('rejects a file that overflows the heap, and reads the next file', async () => {
  const large = buildDocx(paragraphXml(runXml('a')).repeat(100_000));
  await expect(readWord(large, { workerPath, heapMb: 16, deadlineMs: 60_000 })).rejects.toMatchObject({
    code: 'reader-memory',
    details: { limit: 16 },
  });
  expect((await readWord(fullDocument, { workerPath })).paragraphs).not.toEqual([]);
});

test.each([
  ['is killed', "process.kill(process.pid, 'SIGKILL')"],
  ['ends by itself', 'process.exit(0)'],
  ['crashes', 'process.abort()'],
])('a reader that %s gives one clear failure, and the next file is read', async (_, deed) => {
  const ended = await Promise.allSettled(
    [fullDocument, fullDocument].map((bytes) => readWord(bytes, { workerPath: createReader(deed) })),
  );
  expect(ended).toMatchObject([{ reason: { code: 'reader-ended' } }, { reason: { code: 'reader-ended' } }]);
  expect((await readWord(fullDocument, { workerPath })).paragraphs).not.toEqual([]);
});

test('a reader that never answers is killed, whatever it does', async () => {
  const note = join(createTemporaryFolder(), 'pid');
  const deed = `fs.writeFileSync(${JSON.stringify(note)}, String(process.pid)); for (;;);`;
  const reading = readWord(fullDocument, { workerPath: createReader(deed), deadlineMs: 1_000 });
  await expect(reading).rejects.toMatchObject({ code: 'reader-slow' });
  const pid = Number(readFileSync(note, 'utf8'));
  await expect.poll(() => isRunning(pid)).toBe(false);
});

test('an idle reader lets the process end, and ends with it', async () => {
  const file = join(createTemporaryFolder(), 'one.docx');
  writeFileSync(file, fullDocument);
  const from = (...path: readonly string[]) => JSON.stringify(pathToFileURL(join(root, ...path)).href);
  const script = `
    import { readFileSync } from 'node:fs';
    import { readWord } from ${from('electron', 'core', 'word', 'read', 'read-word.ts')};
    const read = () => readWord(readFileSync(${JSON.stringify(file)}), { workerPath: ${JSON.stringify(workerPath)} });
    await read();
    console.log((await read()).paragraphs.length);`;
  const { status, stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    // Shorter than a reader waits.
    timeout: 8_000,
  });
  expect([status, Number(stdout)]).toEqual([0, (await parseDocx(fullDocument)).paragraphs.length]);
});

test('one file after another, valid and invalid, and many at once', async () => {
  const codes = async (files: readonly Uint8Array[]) =>
    (await Promise.allSettled(files.map((bytes) => readWord(bytes, { workerPath })))).map((one) =>
      one.status === 'fulfilled' ? 'read' : one.reason.code,
    );
  for (let times = 0; times < 12; times += 1) expect(await codes([fullDocument])).toEqual(['read']);
  const bad = buildDocx('<x:p/>');
  expect(await codes([fullDocument, bad, fullDocument, bad])).toEqual(['read', 'word-damaged', 'read', 'word-damaged']);
  await expect(
    readWord(buildDocx(paragraphXml(runXml('a')).repeat(100_000)), { workerPath, deadlineMs: 20 }),
  ).rejects.toThrow('reader-slow');
  expect(await codes([bad])).toEqual(['word-damaged']);
  expect(await codes([fullDocument])).toEqual(['read']);
});

test('a missing worker is an internal fault, not a rejection of the file', async () => {
  const reading = readWord(fullDocument, { workerPath: join(root, 'nothing.ts') });
  await expect(reading).rejects.toThrow(/nothing\.ts/);
});
