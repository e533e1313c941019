import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../../electron/core/word/read/read.ts';
import { readWord } from '../../../electron/core/word/read/read-word.ts';
import { root, sampleFile } from '../../helpers/core.ts';
import { everything } from './everything.ts';
import { docx, p, r } from './package.ts';

const workerPath = join(root, 'electron', 'core', 'word', 'read', 'worker.ts');

test.each([
  ['a file with something of everything', everything],
  ['a reply', sampleFile('reply-ROHUKUM.en.docx')],
])('the worker gives the same as reading here, as plain data: %s', async (_, bytes) => {
  const there = await readWord(bytes, { workerPath });
  expect(there).toEqual(await read(bytes));
  expect(JSON.parse(JSON.stringify(there))).toEqual(there);
});

test('the bytes that were given stay as they are, and can be given again', async () => {
  const bytes = Uint8Array.from(everything);
  await Promise.all([readWord(bytes, { workerPath }), readWord(bytes, { workerPath })]);
  expect(bytes).toEqual(Uint8Array.from(everything));
});

test('a refusal in the worker is the same failure here', async () => {
  await expect(readWord(new Uint8Array(9), { workerPath })).rejects.toMatchObject({ code: 'word-not-docx' });
  await expect(readWord(docx('<x:p/>'), { workerPath })).rejects.toMatchObject({
    code: 'word-damaged',
    details: { part: 'word/document.xml' },
  });
});

test('a worker that takes too long is ended', async () => {
  const reading = readWord(docx(p(r('a')).repeat(100_000)), { workerPath, deadlineMs: 20 });
  await expect(reading).rejects.toMatchObject({ code: 'word-slow', details: { seconds: 0.02 } });
});

test('what would take too much memory is refused before it does', async () => {
  // Each comment that opens makes a list one longer than the one before: 30,000 make 450 million places.
  const body = Array.from({ length: 30_000 }, (_, n) => `<w:commentRangeStart w:id="${n}"/>`).join('');
  await expect(readWord(docx(p(body)), { workerPath, deadlineMs: 60_000 })).rejects.toMatchObject({
    code: 'word-memory',
  });
});

test('one file after another, good and bad, and many at once', async () => {
  const codes = async (files: readonly Uint8Array[]) =>
    (await Promise.allSettled(files.map((bytes) => readWord(bytes, { workerPath })))).map((one) =>
      one.status === 'fulfilled' ? 'read' : one.reason.code,
    );
  for (let times = 0; times < 12; times += 1) expect(await codes([everything])).toEqual(['read']);
  const bad = docx('<x:p/>');
  expect(await codes([everything, bad, everything, bad])).toEqual(['read', 'word-damaged', 'read', 'word-damaged']);
  await expect(readWord(docx(p(r('a')).repeat(100_000)), { workerPath, deadlineMs: 20 })).rejects.toThrow('word-slow');
  expect(await codes([bad])).toEqual(['word-damaged']);
  expect(await codes([everything])).toEqual(['read']);
});

test('a worker that is not there is a fault of ours and no refusal of the file', async () => {
  const reading = readWord(everything, { workerPath: join(root, 'nothing.ts') });
  await expect(reading).rejects.toThrow(/nothing\.ts/);
});
