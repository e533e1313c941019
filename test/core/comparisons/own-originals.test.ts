import { describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { exportOriginal, type Original, replaceWord } from './exported-original.ts';

type Side = Input<'comparisons.make'>['old'];

const originals = ['id', 'en', 'ru'].flatMap((language) => ['ID', 'BY'].map((copy): Original => ({ language, copy })));

async function compareWithDraft(core: Core, negotiation: string, language: string, bytes: Uint8Array) {
  const old: Side = { of: 'draft', negotiation, draft: 'draft-2' };
  const next: Side = { of: 'bytes', name: 'x.docx', base64: Buffer.from(bytes).toString('base64') };
  return callCommand(core, 'comparisons.make', { old, next, language, chosen: [] });
}

describe.each(originals)('our own original for $copy in $language', (original) => {
  test('has no differences from the draft that it was printed from, on either side of the comparison', async () => {
    const { core, negotiation } = await openSampleCore();
    const bytes = await exportOriginal(core, negotiation, original);
    const made = await compareWithDraft(core, negotiation, original.language, bytes);
    expect([made.changes, made.rows.filter(({ kind }) => kind !== 'same')]).toEqual([[], []]);
    const back = await callCommand(core, 'comparisons.make', {
      old: { of: 'bytes', name: 'x.docx', base64: Buffer.from(bytes).toString('base64') },
      next: { of: 'draft', negotiation, draft: 'draft-2' },
      language: original.language,
      chosen: [],
    });
    expect(back.changes).toEqual([]);
  });

  test('with one word replaced differs in exactly this word', async () => {
    const { core, negotiation } = await openSampleCore();
    const [from, to] = { id: ['otomotif', 'penerbangan'], en: ['automotive', 'aviation'], ru: ['базовая', 'тонкая'] }[
      original.language
    ] ?? ['', ''];
    const bytes = replaceWord(await exportOriginal(core, negotiation, original), from ?? '', to ?? '');
    const { changes } = await compareWithDraft(core, negotiation, original.language, bytes);
    expect(changes.map(({ old, next }) => [old, next])).toEqual([[from, to]]);
  });
});

test('a counter-draft typed on their original is compared with it: only the word that they changed differs', async () => {
  const { core, negotiation } = await openSampleCore();
  for (const language of ['id', 'en', 'ru']) {
    const [from, to] = { id: ['kalium', 'apatit'], en: ['potash', 'apatite'], ru: ['калий', 'апатит'] }[language] ?? [
      '',
      '',
    ];
    const bytes = replaceWord(await exportOriginal(core, negotiation, { language, copy: 'BY' }), from ?? '', to ?? '');
    const held = core.receive(null, `theirs.${language}.docx`, bytes);
    const file = held.ok ? held.value.file.sha256 : '';
    const { code } = await callCommand(core, 'drafts.receive', {
      negotiation,
      files: [{ file, name: `theirs.${language}.docx`, language }],
      label: 'Balasan',
      code: null,
      date: '2022-02-03',
      note: '',
    });
    const { changes } = await callCommand(core, 'comparisons.make', {
      old: { of: 'draft', negotiation, draft: 'draft-2' },
      next: { of: 'draft', negotiation, draft: code },
      language,
      chosen: [],
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.next).toContain(to);
    const { rows } = await callCommand(core, 'comparisons.merge', {
      negotiation,
      base: 'draft-2',
      theirs: { of: 'draft', negotiation, draft: code },
      language,
    });
    expect(rows.filter(({ state }) => state !== 'same').map(({ state }) => state)).toEqual(['theirs']);
  }
});
