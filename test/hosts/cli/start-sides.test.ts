import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

test('a text between two other states asks which of them is ours, and gives neither our code unasked', () => {
  const folder = createTemporaryFolder();
  const file = join(folder, 'memorandum.txt');
  const belarus = 'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS';
  const lines = [
    `MEMORANDUM OF UNDERSTANDING BETWEEN ${belarus} AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF KAZAKHSTAN`,
    'Article 1',
    'The Participants intend to cooperate.',
    'Article 2',
    'Each Participant bears its own costs.',
    'Signed in Minsk in two originals in the English language.',
  ];
  writeFileSync(file, lines.join('\n'));
  const previewed = runNaskah(folder, ['start', file, '--preview', '--ui', 'en']).out;
  expect(previewed).toContain('none of the parties is of Indonesia, so which side is ours is not known');
  const refused = runNaskah(folder, ['start', file, '--ui', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('--own STATE');
  expect(runNaskah(folder, ['start', file, '--own', 'Kazakhstan', '--code', 'mou']).code).toBe(0);
  const { parties } = parseOutput<{ parties: { code: string; side: string; ministry: { en: string } }[] }>(
    runNaskah(folder, ['show', 'mou', '--json']),
  );
  expect(parties.map(({ code, side, ministry }) => [code, side, ministry.en.split(' ').at(-1)])).toEqual([
    ['KZ', 'ours', 'KAZAKHSTAN'],
    ['BY', 'counterpart', 'BELARUS'],
  ]);
});
