import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { describeLanguages } from '../helpers/describe-languages.ts';
import type { RunningWorkbench } from '../helpers/start-workbench.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.setTimeout(120_000);

const DAY_MS = 86_400_000;
const addDays = (count: number) => new Date(Date.now() + count * DAY_MS).toISOString().slice(0, 10);
const negotiation = 'loi-belarus';
const waits = (page: Page, name: string) => page.getByRole('region', { name }).getByRole('listitem');

/** A request that is late, a meeting ahead, a planned signing, and words that were typed and not saved. */
async function plan({ call }: RunningWorkbench): Promise<void> {
  const step = { negotiation, ground: '', letter: null, file: null } as const;
  await call('process.step', { ...step, step: 'signing-day', state: 'open', dated: addDays(40) });
  await call('process.stage', { negotiation, stage: 'exploration', reason: null, dated: null });
  await call('process.stage', { negotiation, stage: 'negotiation', reason: null, dated: null });
  const meeting = { negotiation, meeting: null, present: [], draft: null, summary: '' };
  await call('meetings.hold', { ...meeting, date: addDays(5), place: 'Minsk' });
  await call('requests.send', {
    ...{ negotiation, draft: 'draft-2', languages: ['id'], units: [], bodies: ['Kemlu'], letter: null },
    ...{ deadline: addDays(-2), note: '', form: false, paper: 'A4' },
  });
  const { clauses } = await call('texts.show', { negotiation, draft: null });
  const clause = clauses.find(({ code }) => code === 'funding');
  await call('typing.keep', {
    ...{
      negotiation,
      clause: 'funding',
      language: 'en',
      base: clause?.version ?? null,
      heading: clause?.heading.en ?? '',
    },
    body: `${clause?.body.en} Two words.`,
  });
}

describeLanguages(() => {
  test('what waits comes with its next step, most urgent first, and the first one is filled', async ({
    page,
    naskah,
    open,
    words,
  }) => {
    await plan(naskah.host());
    await open('/');
    const rows = waits(page, words('ui.waits.title'));
    await expect(rows.first()).toContainText(words('ui.waits.replies', { count: 1, who: 'Kemlu' }));
    await expect(rows.first().getByRole('button')).toHaveAttribute('data-variant', 'filled');
    await expect(page.locator('main [data-variant="filled"]')).toHaveCount(1);
    const deadlines = waits(page, words('ui.deadlines.title'));
    await expect(deadlines.first()).toContainText(words('ui.deadlines.waiting', { count: 1 }));
    await expect(deadlines.filter({ hasText: 'Minsk' })).toBeVisible();
    await expect(deadlines.filter({ hasText: words('ui.deadlines.treaty-paper') }).first()).toBeVisible();
    await expect(page.getByText(words('ui.home.stage', { number: 2 }))).toBeVisible();
    await expect(page.getByText(words('ui.home.agreed-of', { agreed: 0, count: 18 }))).toBeVisible();
    await expect(page.getByText(words('ui.chip.typed', { count: 2 }))).toBeVisible();
    const course = page.getByRole('list', { name: words('ui.home.timeline') });
    await expect(course.getByText(words('ui.home.today'))).toBeVisible();
    await expect(course.getByText('Minsk')).toBeVisible();
    await expectAccessible(page, 'home with everything');
  });
});

test('each next step leads to where it is taken', async ({ page, naskah, open, words }) => {
  await plan(naskah.host());
  await open('/');
  const rows = waits(page, words('ui.waits.title'));
  const more = page.getByRole('button', { name: /^Tampilkan semua \(\d+\)$/ });
  const take = async (text: string) => {
    if (await more.isVisible()) await more.click();
    await rows.filter({ hasText: text }).first().getByRole('button').click();
  };
  const home = async () => {
    await page.keyboard.press('Control+Alt+H');
    await expect(rows.first()).toBeVisible();
  };
  await take('Kemlu');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await home();
  await take('Draf balasan');
  await expect(page.getByText(words('ui.compare.way.three')).first()).toBeVisible();
  await home();
  await take(words('ui.waits.typed', { count: 2 }));
  await expect(page.locator('.cm-content').filter({ hasText: 'Two words.' })).toBeVisible();
  await home();
  await take(words('ui.waits.treaty-paper'));
  await expect(page.getByRole('form', { name: words('ready.step.treaty-paper') })).toBeVisible();
});

test('treaty paper no longer waits once its request is recorded', async ({ page, naskah, open, words }) => {
  await plan(naskah.host());
  await open(`/sign/${negotiation}/process`);
  const form = page.getByRole('form', { name: words('ready.step.treaty-paper') });
  await form.getByLabel(words('ui.process.state-label')).selectOption('done');
  await form.getByRole('button', { name: words('ui.process.record') }).click();
  await expect(page.getByText(words('ui.process.saved'))).toBeVisible();
  await page.keyboard.press('Control+Alt+H');
  await expect(waits(page, words('ui.waits.title')).first()).toBeVisible();
  await expect(page.getByText(words('ui.waits.treaty-paper'))).toHaveCount(0);
});

test('the last backup is shown, and made from here', async ({ page, open, words }) => {
  await open('/');
  await expect(page.getByText(words('ui.home.backed-up-none'))).toBeVisible();
  await page.getByRole('button', { name: words('ui.home.back-up'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words('ui.backup.title') });
  await dialog.getByRole('button', { name: words('ui.backup.do'), exact: true }).click();
  await expect(page.getByText(words('ui.home.backed-up'))).toBeVisible();
});

test.describe('no text', () => {
  test.use({ begin: 'person' });
  test('an empty home has one sentence and one button', async ({ page, open, words }) => {
    await open('/');
    await expect(page.getByText(words('ui.home.empty'))).toBeVisible();
    await expect(page.locator('main').getByRole('button', { name: words('ui.home.new') })).toHaveCount(1);
    await page.getByRole('button', { name: words('ui.home.sample') }).click();
    await expect(page.locator('[data-clause]').first()).toBeVisible();
  });
});
