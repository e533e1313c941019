import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { skipUnless } from '../../helpers/platform.ts';
import { getClause } from '../helpers/text-screen.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Electron downloads its binary on first use; null where it has not. */
function binary(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  const path = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8')) : null;
  return path !== null && existsSync(path) ? path : null;
}

const electron = binary();
// The window is tested without it too: test/hosts/desktop against a stand-in, test/desktop in an older Electron.
const window = skipUnless(electron !== null, "Electron's binary has not been downloaded here");

test(`from the first run to the text in the real window${window.why}`, async () => {
  test.skip(window.isSkipped, window.why);
  const folder = mkdtempSync(join(tmpdir(), 'naskah-window-'));
  const app = await _electron.launch({
    executablePath: electron ?? '',
    args: [join(root, 'out', 'main', 'main.js'), '--data', join(folder, 'data')],
    env: { ...process.env, XDG_STATE_HOME: join(folder, 'state'), APPDATA: folder, LOCALAPPDATA: folder } as never,
  });
  try {
    const page = await app.firstWindow();
    expect(page.url()).toMatch(/^app:\/\/naskah\//);
    await page.getByLabel('Nama').fill('Sari Dewi');
    await page.getByRole('button', { name: /contoh/i }).click();
    await expect(getClause(page, 'objective')).toBeVisible();
    expect(await page.evaluate('typeof require')).toBe('undefined');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
