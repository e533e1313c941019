import { type Page, expect as plainExpect } from '@playwright/test';
import type { ManualPageName } from '../../../renderer/features/manual/manual-pages.ts';
import { formatMessage, type MessageKey } from '../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { dropSample } from './drop-files.ts';
import { getClause } from './text-screen.ts';

const expect = plainExpect.configure({ timeout: 60_000 });

type ManualPicture = {
  readonly page: ManualPageName;
  /** Where it is taken, and what is done before. */
  readonly place: string;
  readonly prepare: (page: Page, speech: InterfaceLanguage) => Promise<void>;
};

const say = (speech: InterfaceLanguage, key: MessageKey) => formatMessage(speech, key);

const seeHeading = async (page: Page, speech: InterfaceLanguage, key: MessageKey) =>
  expect(page.getByRole('heading', { name: say(speech, key) }).first()).toBeVisible();

/** The pictures of the manual, on the sample; the page of the command line has none. */
export const manualPictures: readonly ManualPicture[] = [
  {
    page: 'home',
    place: '/',
    prepare: async (page) => expect(page.getByRole('listitem').nth(4)).toBeVisible(),
  },
  { page: 'new', place: '/new', prepare: (page, speech) => seeHeading(page, speech, 'ui.new.title') },
  {
    page: 'text',
    place: '/text/loi-belarus',
    prepare: async (page) => {
      await expect(getClause(page, 'objective')).toBeVisible();
      await page.getByRole('button', { name: 'EN', exact: true }).click();
      await expect(getClause(page, 'objective', 'en')).toBeVisible();
    },
  },
  {
    page: 'comments',
    place: '/text/loi-belarus/resources/comments',
    prepare: async (page, speech) => {
      await expect(getClause(page, 'resources')).toBeVisible();
      await expect(page.getByRole('region', { name: say(speech, 'ui.comments.title') }).first()).toBeVisible();
    },
  },
  {
    page: 'compare',
    place: '/compare/loi-belarus/two/draft%3Adraft-1/draft%3Adraft-2/id',
    prepare: async (page) => expect(page.locator('ins').first()).toBeVisible(),
  },
  {
    page: 'matrix',
    place: '/matrix/loi-belarus',
    prepare: async (page) => expect(page.getByRole('columnheader').nth(2)).toBeVisible(),
  },
  {
    page: 'files',
    place: '/gather/loi-belarus',
    prepare: async (page, speech) => {
      await dropSample(page, ['reply-ROHUKUM.en.docx']);
      const file = page.getByRole('article', { name: 'reply-ROHUKUM.en.docx' });
      // On a busy machine a file may take longer than its reader is given.
      const again = file.getByRole('button', { name: say(speech, 'ui.state.retry') });
      await expect(async () => {
        if (await again.isVisible()) await again.click();
        await file.getByRole('region').first().waitFor({ timeout: 20_000 });
      }).toPass({ timeout: 180_000 });
    },
  },
  {
    page: 'process',
    place: '/sign/loi-belarus/process',
    prepare: (page, speech) => seeHeading(page, speech, 'ui.process.steps'),
  },
  {
    page: 'meeting',
    place: '/text/loi-belarus',
    prepare: async (page, speech) => {
      await expect(getClause(page, 'objective')).toBeVisible();
      const dialog = page.getByRole('dialog', { name: say(speech, 'ui.projector.title') });
      // The key is known once its menu is loaded.
      await expect(async () => {
        await page.keyboard.press('F5');
        await dialog.waitFor({ timeout: 5000 });
      }).toPass();
      await dialog.getByRole('radio', { name: say(speech, 'ui.projector.no-meeting') }).check();
      await dialog.getByRole('button', { name: say(speech, 'ui.projector.start') }).click();
      await expect(page.locator('article[aria-current]')).toBeInViewport();
    },
  },
  {
    page: 'signing',
    place: '/sign/loi-belarus',
    prepare: async (page) => expect(page.getByRole('listitem').nth(3)).toBeVisible(),
  },
  { page: 'data', place: '/condition', prepare: (page, speech) => seeHeading(page, speech, 'ui.condition.title') },
];
