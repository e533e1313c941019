import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readLooseFile } from '../../../electron/core/read-loose-file.ts';
import { listShownParagraphs } from '../../../electron/core/word/read/views/shown-paragraphs.ts';
import { findResources } from '../../../electron/hosts/find-resources.ts';
import { buildEml } from '../../helpers/build-mail.ts';
import { callRefused, root } from '../../helpers/core.ts';
import { expectUntouched } from '../../helpers/sample-core.ts';
import { editPackagePart, exportSampleText, holdBytes, verifyBytes } from './verify-bytes.ts';

test('a file in a mail or an archive is verified as if it had come alone, and says where it was', async () => {
  const { core, bytes, record } = await exportSampleText();
  const mail = buildEml({
    body: 'Terlampir.',
    files: [
      { name: 'final.docx', bytes },
      { name: 'logo.png', bytes: Uint8Array.of(1) },
    ],
  });
  expect(await verifyBytes(core, 'surat.eml', mail)).toMatchObject({
    state: 'same-file',
    export: { record },
    how: [{ by: 'mail', container: 'surat.eml', number: 1 }],
  });
  const other = editPackagePart(bytes, (document) => document.replace('mutual benefit;', 'mutual gain;'));
  const zip = zipSync({ 'surat.eml': mail, 'lain.docx': other });
  expect(await verifyBytes(core, 'a.zip', zip, [2])).toMatchObject({ state: 'other-text', export: { record } });
  expect(await verifyBytes(core, 'a.zip', zip, [1, 1])).toMatchObject({ state: 'same-file', export: { record } });
  const held = holdBytes(core, 'a.zip', zip);
  expect(await callRefused(core, 'files.verify', held)).toMatchObject({ code: 'part-ambiguous' });
});

test('a plain text is compared line by line', async () => {
  const { core, bytes, record } = await exportSampleText();
  const { document } = await readLooseFile({ name: 'a.docx', bytes }, findResources(root).readerWorker);
  const body = listShownParagraphs(document, 'accepted').filter(({ part }) => part === 'body');
  const lines = body.map(({ number, text }) => (number === null ? text : `${number} ${text}`));
  const plain = strToU8(lines.join('\r\n'));
  expect(await verifyBytes(core, 'a.txt', plain)).toMatchObject({ export: { record }, differences: [] });
  const changed = strToU8(lines.join('\n').replace('mutual benefit', 'mutual gain'));
  const { state, differences } = await verifyBytes(core, 'a.txt', changed);
  expect([state, differences.length]).toEqual(['other-text', 1]);
});

test('rejects a file that was not submitted', async () => {
  const { core, db } = await exportSampleText();
  const ask = () => callRefused(core, 'files.verify', { file: '0'.repeat(64), name: 'a.docx' });
  expect(await expectUntouched(db, ask)).toMatchObject({ code: 'file-unknown' });
});
