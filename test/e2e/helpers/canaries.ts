import { expect, type Page } from '@playwright/test';
import type { RunningWorkbench } from './start-workbench.ts';

const negotiation = 'loi-belarus';

/** No word of any language begins like this. */
const MARK = 'Xqkenari';
/** Our units, which no text mentions. */
const internal = new RegExp(`${MARK}|IKFT|KPAII|ILMATE|BSKJI|BPSDMI|ROHUKUM`);
export const createCanary = (where: string): string => `${MARK}${where}`;

/** Plants a word in every internal field of the sample that a page can write through its host. */
export async function plantCanaries({ call }: RunningWorkbench, page: Page): Promise<void> {
  await call('person.set', { name: createCanary('nama'), unit: createCanary('unit') });
  const words = { language: 'id', quote: 'ketersediaan anggaran', unit: 'IKFT', kind: 'substance' } as const;
  await call('comments.make', {
    negotiation,
    clause: 'funding',
    ...words,
    body: createCanary('masukan'),
    proposal: createCanary('usulan'),
  });
  await call('positions.take', {
    negotiation,
    clause: 'objective',
    opening: createCanary('posisi'),
    fallback: createCanary('alternatif'),
    redLine: createCanary('batas'),
    rationale: createCanary('alasan'),
  });
  await call('assessments.make', {
    negotiation,
    clause: 'objective',
    aspect: 'political',
    verdict: 'concern',
    text: createCanary('aman'),
  });
  await call('drafts.freeze', {
    negotiation,
    label: createCanary('draf'),
    code: null,
    date: null,
    note: createCanary('ketdraf'),
  });
  const text = await call('texts.show', { negotiation, draft: null });
  const objective = text.clauses.find(({ code }) => code === 'objective');
  const body = objective?.body.id ?? '';
  const bracketed = `${body} [ID: segera][BY: bertahap]`;
  await call('clauses.write', {
    negotiation,
    clause: 'objective',
    parents: null,
    texts: { id: { body: bracketed, change: 'wording' } },
    note: createCanary('versi'),
  });
  await call('brackets.explain', {
    negotiation,
    clause: 'objective',
    language: 'id',
    quote: '[ID: segera]',
    reason: 'tactical',
    note: createCanary('taktis'),
  });
  await call('typing.keep', {
    negotiation,
    clause: 'areas',
    language: 'id',
    base: null,
    heading: '',
    body: createCanary('ketikan'),
  });
  await call('meetings.hold', {
    negotiation,
    meeting: null,
    date: new Date().toISOString().slice(0, 10),
    place: 'Jakarta',
    present: [{ name: createCanary('hadir'), role: createCanary('jabatan'), party: 'ID' }],
    draft: null,
    summary: createCanary('ringkasan'),
  });
  await page.evaluate(
    `fetch('/files?name=${createCanary('berkas')}.txt&negotiation=${negotiation}', { method: 'POST', body: new Blob(['x']),
      headers: { 'X-Naskah-Token': sessionStorage.getItem('naskah-token'), 'Content-Type': 'application/octet-stream' } })`,
  );
}

/** Everything in a page that can be seen, heard, hovered or read in its source; and what only the workbench has. */
const looked = `(() => {
  const held = [document.title, document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input, textarea, select')].map(({ value }) => value)].join('\\n');
  const at = held.search(${internal});
  const workbench = '[role="menubar"], [role="menu"], [role="dialog"], [role="tooltip"], header, nav, [title]';
  return {
    internal: at === -1 ? '' : held.slice(Math.max(0, at - 100), at + 60),
    workbench: [...document.querySelectorAll(workbench)].map((element) => element.outerHTML.slice(0, 100)),
    screens: document.querySelectorAll('main').length,
  };
})()`;

/** Expects nothing that was planted on the page, and nothing of the workbench. */
export async function expectNothingInternal(page: Page, after: string): Promise<void> {
  expect(await page.evaluate(looked), after).toEqual({ internal: '', workbench: [], screens: 1 });
}

/** Expects the words in the page's memory, so that a missing word on screen means hidden, not unplanted. */
export async function expectCanariesPlanted({ call }: RunningWorkbench): Promise<void> {
  expect(JSON.stringify(await call('comments.list', { negotiation, clause: null }))).toContain(createCanary('masukan'));
  expect(JSON.stringify(await call('texts.show', { negotiation, draft: null }))).toContain(createCanary('draf'));
  expect(JSON.stringify(await call('files.list', { negotiation }))).toContain(createCanary('berkas'));
}
