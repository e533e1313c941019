import { expect, type Page } from '@playwright/test';
import type { Door } from './door.ts';

const negotiation = 'loi-belarus';

/** No word of any language begins like this. */
const MARK = 'Xqkenari';
/** Our units, of which no text speaks. */
const internal = new RegExp(`${MARK}|IKFT|KPAII|ILMATE|BSKJI|BPSDMI|ROHUKUM`);
export const canary = (where: string): string => `${MARK}${where}`;

/** Puts a word of its own into every internal field of the sample that a page's door can write. */
export async function plant({ call }: Door, page: Page): Promise<void> {
  await call('person.set', { name: canary('nama'), unit: canary('unit') });
  const words = { language: 'id', quote: 'ketersediaan anggaran', unit: 'IKFT', kind: 'substance' } as const;
  await call('comments.make', {
    negotiation,
    clause: 'funding',
    ...words,
    body: canary('masukan'),
    proposal: canary('usulan'),
  });
  await call('positions.take', {
    negotiation,
    clause: 'objective',
    opening: canary('posisi'),
    fallback: canary('alternatif'),
    redLine: canary('batas'),
    rationale: canary('alasan'),
  });
  await call('assessments.make', {
    negotiation,
    clause: 'objective',
    aspect: 'political',
    verdict: 'concern',
    text: canary('aman'),
  });
  await call('drafts.freeze', { negotiation, label: canary('draf'), code: null, date: null, note: canary('ketdraf') });
  const text = await call('texts.show', { negotiation, draft: null });
  const objective = text.clauses.find(({ code }) => code === 'objective');
  const body = objective?.body.id ?? '';
  const bracketed = `${body} [ID: segera][BY: bertahap]`;
  await call('clauses.write', {
    negotiation,
    clause: 'objective',
    parents: null,
    texts: { id: { body: bracketed, change: 'wording' } },
    note: canary('versi'),
  });
  await call('brackets.explain', {
    negotiation,
    clause: 'objective',
    language: 'id',
    quote: '[ID: segera]',
    reason: 'tactical',
    note: canary('taktis'),
  });
  await call('typing.keep', {
    negotiation,
    clause: 'areas',
    language: 'id',
    base: null,
    heading: '',
    body: canary('ketikan'),
  });
  await call('meetings.hold', {
    negotiation,
    meeting: null,
    date: new Date().toISOString().slice(0, 10),
    place: 'Jakarta',
    present: [{ name: canary('hadir'), role: canary('jabatan'), party: 'ID' }],
    draft: null,
    summary: canary('ringkasan'),
  });
  await page.evaluate(
    `fetch('/files?name=${canary('berkas')}.txt&negotiation=${negotiation}', { method: 'POST', body: new Blob(['x']),
      headers: { 'X-Naskah-Token': sessionStorage.getItem('naskah-token'), 'Content-Type': 'application/octet-stream' } })`,
  );
}

/** Everything that a page holds for anybody to see, hear, point at or read in its source; and what only the workbench has. */
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

/** Nothing that was planted is on the page, and none of the workbench either. */
export async function nothingInternal(page: Page, after: string): Promise<void> {
  expect(await page.evaluate(looked), after).toEqual({ internal: '', workbench: [], screens: 1 });
}

/** So that a missing word says that nothing was planted, not that nothing is shown: the page's memory has it. */
export async function planted({ call }: Door): Promise<void> {
  expect(JSON.stringify(await call('comments.list', { negotiation, clause: null }))).toContain(canary('masukan'));
  expect(JSON.stringify(await call('texts.show', { negotiation, draft: null }))).toContain(canary('draf'));
  expect(JSON.stringify(await call('files.list', { negotiation }))).toContain(canary('berkas'));
}
