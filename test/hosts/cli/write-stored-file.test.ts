import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeStoredFile } from '../../../electron/hosts/cli/actions/write-stored-file.ts';
import { createTemporaryFolder, openCore } from '../../helpers/core.ts';

test('a file that the store does not have is refused, and none is written', () => {
  const folder = createTemporaryFolder();
  const path = join(folder, 'out.docx');
  expect(() => writeStoredFile(openCore(folder), 'a'.repeat(64), path)).toThrow(
    expect.objectContaining({ code: 'file-unknown' }),
  );
  expect(existsSync(path)).toBe(false);
});
