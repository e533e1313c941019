import { expect, test } from 'vitest';
import { callCommand, readSampleFile } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { editPackagePart, exportSampleText, verifyBytes } from './verify-bytes.ts';

test('counts look-alike letters of another alphabet as different words', async () => {
  const { core, bytes } = await exportSampleText();
  const spoofed = await verifyBytes(
    core,
    'a.docx',
    editPackagePart(bytes, (document) => document.replace('AND</w:t>', 'АND</w:t>')),
  );
  expect([spoofed.state, spoofed.differences]).toEqual([
    'other-text',
    [{ part: 'text', paragraph: 4, exported: 'AND', given: 'АND' }],
  ]);
});

test('counts tracked changes, comments and hidden words in the file', async () => {
  const { core, negotiation } = await openSampleCore();
  const sides = {
    old: { of: 'draft', negotiation, draft: 'draft-1' },
    next: { of: 'draft', negotiation, draft: 'draft-2' },
  } as const;
  const look = { language: 'en', as: 'redline', paper: 'A4', author: null, date: null } as const;
  const { file } = await callCommand(core, 'comparisons.export', { ...sides, ...look, chosen: [] });
  const { state, carries } = await verifyBytes(core, 'redline.docx', core.file(file.sha256) ?? new Uint8Array());
  expect([state, carries]).toEqual(['same-file', { changes: 8, comments: 0, hidden: 0, struck: 0, objects: 0 }]);
  const reply = await verifyBytes(core, 'reply.docx', readSampleFile('reply-ROHUKUM.en.docx'));
  expect([reply.carries.comments > 0, reply.carries.changes > 0]).toEqual([true, true]);
});

test('hidden words make a file another text, and are named', async () => {
  const { core, bytes } = await exportSampleText();
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Except Sunday.</w:t></w:r></w:p>';
  const found = await verifyBytes(
    core,
    'a.docx',
    editPackagePart(bytes, (document) => document.replace('<w:body>', `<w:body>${hidden}`)),
  );
  expect([found.state, found.carries.hidden, found.unseen, found.differences]).toEqual([
    'other-text',
    1,
    ['Except Sunday.'],
    [],
  ]);
});

test('our words that its reader does not see are missing from a file', async () => {
  const { core, bytes } = await exportSampleText();
  for (const look of [
    '<w:sz w:val="2"/>',
    '<w:w w:val="1"/>',
    '<w:position w:val="-600"/>',
    '<w:color w:val="FEFEFE"/>',
  ]) {
    const hidden = editPackagePart(bytes, (document) =>
      document.replace(
        /<w:t([^>]*)>([^<]*)mutual benefit;<\/w:t>/,
        `<w:t xml:space="preserve">$2</w:t></w:r><w:r><w:rPr>${look}</w:rPr><w:t>mutual benefit;</w:t>`,
      ),
    );
    const found = await verifyBytes(core, 'a.docx', hidden);
    expect([found.state, found.unseen]).toEqual(['other-text', ['mutual benefit;']]);
    expect(found.differences).toHaveLength(1);
    expect(found.differences[0]?.given).not.toContain('mutual benefit;');
  }
});

test('checks headers and footers, except for page numbers', async () => {
  const { core, bytes, record } = await exportSampleText();
  const footer = (change: (footer: string) => string) =>
    verifyBytes(core, 'a.docx', editPackagePart(bytes, change, 'word/footer1.xml'));
  const counted = await footer((part) => part.replaceAll('>1</w:t>', '>4</w:t>'));
  expect([counted.state, counted.differences]).toEqual(['same-text', []]);
  expect(await footer((part) => part.replace('>Page ', '>Void. Page '))).toMatchObject({
    state: 'other-text',
    export: { record },
    differences: [{ part: 'around', exported: null, given: 'Void. Page 1 of 1' }],
  });
});

test('manually struck-through words count as deleted (D23)', async () => {
  const { core, bytes } = await exportSampleText();
  const struck = (document: string) =>
    document.replace('<w:r><w:rPr><w:lang', '<w:r><w:rPr><w:strike/><w:color w:val="FF0000"/><w:lang');
  const found = await verifyBytes(core, 'a.docx', editPackagePart(bytes, struck));
  expect([found.state, found.carries.struck, found.differences]).toEqual([
    'other-text',
    1,
    [{ part: 'text', paragraph: 1, exported: 'LETTER OF INTENT', given: null }],
  ]);
});

test('reports a picture that was not exported, even when no word changed', async () => {
  const { core, bytes } = await exportSampleText();
  const picture = '<w:p><w:r><w:pict><v:shape><v:imagedata o:title="Stamp"/></v:shape></w:pict></w:r></w:p>';
  const found = await verifyBytes(
    core,
    'a.docx',
    editPackagePart(bytes, (document) => document.replace('<w:body>', `<w:body>${picture}`)),
  );
  expect([found.state, found.carries.objects]).toEqual(['same-text', 1]);
});
