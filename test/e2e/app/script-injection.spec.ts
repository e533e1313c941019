import type { Page } from '@playwright/test';
import { escapeMarkup } from '../../../shared/text/marks/print-marks.ts';
import { payloads } from '../helpers/payloads.ts';
import type { RunningWorkbench } from '../helpers/start-workbench.ts';
import { getBody, getClause, getEditor, getOutline } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.use({ begin: 'person' });
test.setTimeout(240_000);

const all = payloads.join('\n');
const code = (n: number) => `c${n}`;

/** A text whose every text field contains such payloads, each payload in a clause of its own. */
async function plant(host: RunningWorkbench): Promise<string> {
  const side = (party: string, of: 'ours' | 'counterpart') => ({
    code: party,
    side: of,
    state: { id: payloads[0] ?? '', en: payloads[1] ?? '' },
    ministry: { id: payloads[2] ?? '', en: payloads[3] ?? '' },
    signatureHeading: { id: escapeMarkup(all), en: escapeMarkup(all) },
    signatory: { name: payloads[4] ?? '', title: { id: payloads[5] ?? '', en: payloads[6] ?? '' } },
    nationalLanguage: of === 'ours' ? 'id' : 'en',
  });
  const { call } = host;
  await call('person.set', { name: payloads[12] ?? '', unit: 'KPAII' });
  const { code: negotiation } = await call('negotiations.create', {
    code: 'planted',
    kind: 'letter-of-intent',
    profile: 'non-binding',
    title: { id: escapeMarkup(all), en: escapeMarkup(all) },
    parties: [side('ID', 'ours'), side('BY', 'counterpart')],
    languages: ['id', 'en'],
    prevailingLanguage: null,
    numbered: true,
    template: false,
  });
  for (const [n, payload] of payloads.entries()) {
    const at = { negotiation, clause: code(n) };
    await call('clauses.create', { negotiation, code: code(n), kind: 'paragraph', to: { place: 'last' } });
    for (const more of ['', ' 2'])
      await call('clauses.write', {
        ...at,
        parents: null,
        texts: { id: { heading: escapeMarkup(payload + more), body: escapeMarkup(payload + more) } },
        note: payload,
      });
    const { comment } = await call('comments.make', {
      ...at,
      language: 'id',
      quote: null,
      unit: 'AGRO',
      kind: 'substance',
      body: payload,
      proposal: escapeMarkup(payload),
    });
    if (n % 2 === 0)
      await call('comments.answer', { negotiation, comment, disposition: 'deferred', text: payload, version: null });
    await call('positions.take', { ...at, opening: payload, fallback: payload, redLine: payload, rationale: payload });
    await call('drafts.freeze', { negotiation, label: payload, code: `d${n}`, date: '2022-03-04', note: payload });
    await call('typing.keep', { ...at, language: 'en', base: null, heading: payload, body: payload });
  }
  await call('replies.receive', { negotiation, unit: 'AGRO', note: all, channel: null });
  return negotiation;
}

/** Nothing ran, and no payload became an element that could run. */
async function harmless(page: Page): Promise<void> {
  expect(await page.evaluate('window.__pwned')).toBeUndefined();
  const made = page.locator(
    'iframe, object, embed, base, math, marquee, audio, video, template, details, form[action]',
  );
  await expect(made).toHaveCount(0);
  await expect(page.locator('img:not([src="./icon.svg"]), [onerror], [onload], [onfocus], [onmouseover]')).toHaveCount(
    0,
  );
  await expect(page.locator('a[href^="javascript:" i], a[href^="data:" i]')).toHaveCount(0);
}

test('fifty injected scripts never run, and are shown as plain words', async ({ page, open, naskah }) => {
  expect(new Set(payloads).size).toBe(50);
  const negotiation = await plant(naskah.host());

  await open('/');
  await expect(page.getByRole('link', { name: payloads[0] ?? '' })).toBeVisible();
  await harmless(page);
  await page.getByRole('searchbox').fill('__pwned');
  await expect(page.locator('main')).toContainText(payloads[0] ?? '');
  await harmless(page);

  await page.goto(`${naskah.host().origin}/#/text/${negotiation}`);
  const text = page.getByRole('document', { name: /^Naskah, / });
  for (const payload of payloads) await expect(text).toContainText(payload);
  await harmless(page);
  const which = page.getByRole('combobox', { name: 'Naskah atau draf' });
  for (const payload of payloads) await expect(which.locator('option', { hasText: payload }).first()).toBeAttached();

  const to = (n: number) => getOutline(page).getByRole('listitem').nth(n).getByRole('button').nth(1).click();
  for (const [tab, name] of [
    ['Alt+1', 'Masukan'],
    ['Alt+2', 'Riwayat'],
    ['Alt+3', 'Posisi'],
  ] as const) {
    await page.keyboard.press(tab);
    const panel = page.getByRole('region', { name });
    if (name === 'Masukan') await panel.getByRole('combobox', { name: 'Keadaan' }).selectOption('all');
    for (const [n, payload] of payloads.entries()) {
      await to(n);
      await expect(getClause(page, code(n))).toContainText(payload);
      await expect(panel).toContainText(`Paragraf ${n + 1}`);
      await expect(panel).toContainText(payload);
    }
    await harmless(page);
  }
  for (const [n, payload] of payloads.entries()) {
    await to(n);
    await expect(getClause(page, code(n))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(getEditor(page)).toBeVisible();
    await expect.poll(async () => (await getBody(page).textContent())?.replaceAll('\u200b', '')).toContain(payload);
    await page.keyboard.press('Escape');
    await expect(getEditor(page)).toHaveCount(0);
  }
  await harmless(page);

  await page.keyboard.press('F12');
  const dialog = page.getByRole('dialog', { name: 'Ekspor Word' });
  const preview = dialog.getByRole('region', { name: /^Pratinjau/ });
  for (const payload of payloads) await expect(preview).toContainText(payload);
  await harmless(page);
});
