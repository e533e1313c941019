import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './workbench-test.ts';

export const getSamplePath = (name: string) => join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', name);
export const buildCompareAddress = (old: string, next: string, language: string) =>
  `/compare/loi-belarus/two/${encodeURIComponent(old)}/${encodeURIComponent(next)}/${language}`;

export const findComparisonPage = (page: Page) => page.getByRole('document', { name: /^Sandingan, / });
export const findChangeList = (page: Page) => page.getByRole('listbox', { name: 'Daftar perubahan' });
export const findSideGroup = (page: Page, name: 'Lama' | 'Baru') => page.getByRole('group', { name, exact: true });

/** Chooses a file from the computer for one side, with its button. */
export async function chooseComputerFile(page: Page, name: 'Lama' | 'Baru', file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await findSideGroup(page, name).getByRole('button').click();
  await (await choosing).setFiles(file);
  await expect(findSideGroup(page, name).getByRole('combobox')).toHaveValue(/^computer:/);
}
