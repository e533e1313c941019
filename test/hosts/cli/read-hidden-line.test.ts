import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readHiddenLine } from '../../../electron/hosts/cli/parse/read-hidden-line.ts';

test.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004'],
  ['Ctrl+C after some letters', 'abc\u0003'],
])('a passphrase broken off with %s is refused plainly', async (_, keys) => {
  const input = new PassThrough();
  const read = readHiddenLine('Passphrase:', input);
  input.write(keys);
  await expect(read).rejects.toMatchObject({ code: 'entry-ended' });
});

test('a passphrase whose terminal is gone is refused plainly', async () => {
  const input = new PassThrough();
  const read = readHiddenLine('Passphrase:', input);
  input.end('abc');
  await expect(read).rejects.toMatchObject({ code: 'entry-ended' });
});

test('a passphrase is what was typed up to Enter', async () => {
  const input = new PassThrough();
  const read = readHiddenLine('Passphrase:', input);
  input.write('kuda laut\r');
  expect(await read).toBe('kuda laut');
});
