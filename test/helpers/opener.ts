import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';

/** An `xdg-open` that only records what it should open. Linux only. */
export function createOpener(folder: string): { PATH: string; opened: () => Promise<string> } {
  const bin = join(folder, 'bin');
  const note = join(folder, 'opened');
  mkdirSync(bin);
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${note}.part' && mv '${note}.part' '${note}'\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  return {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    opened: async () => {
      await expect.poll(() => existsSync(note), { timeout: 10_000 }).toBe(true);
      return readFileSync(note, 'utf8');
    },
  };
}
