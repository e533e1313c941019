import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { convertToDocx } from '../../electron/core/pdf/convert-to-docx.ts';
import { parsePageTexts } from '../../electron/core/pdf/parse-page-texts.ts';
import { findPdfPrinter } from '../../electron/core/pdf/pdf-printer.ts';
import { callCommand, createTemporaryFolder, openCore, root } from '../helpers/core.ts';
import { openSampleCore } from '../helpers/sample-core.ts';
import { describeMissingTools, formatTestName } from './external-tools.ts';

const run = promisify(execFile);
const missing = describeMissingTools('soffice');
const named = (name: string) => formatTestName(name, missing);

/** A file of the sample as LibreOffice saves it in another format. */
async function saveAs(name: string, format: string): Promise<Uint8Array> {
  const folder = createTemporaryFolder();
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const source = join(root, 'resources', 'sample', name);
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, source]);
  return readFileSync(join(folder, name.replace(/docx$/, format)));
}

function holdFile(core: Core, name: string, bytes: Uint8Array) {
  const held = core.receive(null, name, bytes);
  if (!held.ok) throw new Error(held.error.message);
  return { file: held.value.file.sha256, name };
}

test.skipIf(missing !== '').each(['doc', 'rtf', 'odt', 'pdf'])(
  named('a reply as .%s is recognized, its words are read, and the original is what is kept'),
  async (format) => {
    const { core, negotiation } = await openSampleCore();
    const bytes = await saveAs('reply-AGRO.id.docx', format);
    const held = holdFile(core, `reply-AGRO.id.${format}`, bytes);
    const asked = { negotiation, ...held, unit: null, draft: null, language: null };
    const read = await callCommand(core, 'replies.preview', asked);
    const [step] = read.how;
    if (format === 'pdf') expect(step).toMatchObject({ by: 'pdf', signed: false });
    else expect(step).toMatchObject({ by: 'converter', program: expect.stringMatching(/^LibreOffice \d/) });
    expect(read.sent[read.preview.recognised.sent ?? -1]).toMatchObject({ draft: 'draft-1', language: 'id' });
    expect(read.unit).toBe('AGRO');
    // A conversion keeps comments and tracked changes; a PDF has neither.
    if (format !== 'pdf') expect(read.preview.counts.comments).toBeGreaterThan(0);
    const items = read.preview.items.map(({ key }) => ({ key }));
    const details = { request: null, body: null, channel: null, letter: null, note: '', items };
    await callCommand(core, 'replies.apply', { ...asked, ...details });
    const [stored] = await callCommand(core, 'files.list', { negotiation });
    expect(stored?.file).toMatchObject({ name: held.name, sha256: held.file });
    expect(Buffer.from(core.file(held.file) ?? []).equals(bytes)).toBe(true);
  },
);

test.skipIf(missing !== '').each(['id', 'en', 'ru'])(
  named('a draft that was sent and printed as a PDF in %s comes back without any change'),
  async (language) => {
    const { core, negotiation } = await openSampleCore();
    const name = `sent-draft-2.${language}`;
    const held = holdFile(core, `${name}.pdf`, await saveAs(`${name}.docx`, 'pdf'));
    const { preview } = await callCommand(core, 'replies.preview', {
      negotiation,
      ...held,
      unit: null,
      draft: 'draft-2',
      language,
    });
    expect(preview.items).toEqual([]);
  },
);

/** Without our settings LibreOffice asks for the picture; it runs no macro in a conversion, whatever the settings. */
test.skipIf(missing !== '')(
  named('a document that is converted runs no macro, and a picture that it links to is not fetched'),
  async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const link = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/gambar.png`;
    const trace = join(createTemporaryFolder(), 'ran');
    const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:ooo="http://openoffice.org/2004/office" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dom="http://www.w3.org/2001/xml-events" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:scripts><office:script script:language="ooo:Basic"><ooo:libraries><ooo:library-embedded ooo:name="Standard"><ooo:module ooo:name="M">
<ooo:source-code>Sub Main
Open "${trace}" For Output As #1
Close #1
End Sub</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script>
<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document" xlink:type="simple"/></office:event-listeners></office:scripts>
<office:body><office:text><text:p>Isi surat <draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image xlink:href="${link}" xlink:type="simple"/></draw:frame></text:p></office:text></office:body></office:document>`);
    const docx = await convertToDocx(findPdfPrinter(), { bytes, extension: 'fodt' });
    expect(docx.byteLength).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(existsSync(trace)).toBe(false);
  },
);

test.skipIf(missing !== '').each(['redline', 'table'] as const)(
  named('a comparison of two files as a %s is a PDF with the words of both'),
  async (as) => {
    const core = openCore();
    const [old, next] = ['sent-draft-2.en.docx', 'counter-draft-1.en.docx'].map((name) => ({
      of: 'file' as const,
      ...holdFile(core, name, readFileSync(join(root, 'resources', 'sample', name))),
    }));
    if (old === undefined || next === undefined) throw new Error('no files');
    const asked = { old, next, as, language: 'en', chosen: [], paper: 'A4', author: null, date: null } as const;
    const { file } = await callCommand(core, 'comparisons.export', { ...asked, pdf: true });
    expect(file.name).toMatch(/\.pdf$/);
    const words = (await parsePageTexts(core.file(file.sha256) ?? new Uint8Array())).join(' ').replace(/\s+/g, ' ');
    expect(words).toContain('Localisation of Assembly');
    expect(words).toContain('Participants');
  },
);

/** LibreOffice has no numbers in Russian letters for .rtf, and prints figures in their place: that is another text. */
test.skipIf(missing !== '').each([
  ['odt', 'en'],
  ['doc', 'en'],
  ['doc', 'ru'],
  ['rtf', 'id'],
])(
  named('our text is recognized, list numbers included, when another program saved it as .%s, in %s'),
  async (format, language) => {
    const { core, negotiation } = await openSampleCore();
    const asked = { as: 'final', language, copy: 'BY', draft: 'draft-2' } as const;
    const { file } = await callCommand(core, 'exports.make', { negotiation, ...asked });
    const folder = createTemporaryFolder();
    writeFileSync(join(folder, 'final.docx'), core.file(file.sha256) ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      join(folder, 'final.docx'),
    ]);
    const held = holdFile(core, `final.${format}`, readFileSync(join(folder, `final.${format}`)));
    expect(await callCommand(core, 'files.verify', held)).toMatchObject({
      state: 'same-text',
      differences: [],
      how: [{ by: 'converter' }],
    });
  },
);
