import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parsePageTexts } from '../../electron/core/pdf/parse-page-texts.ts';
import { CANARY } from '../helpers/canaries.ts';
import { callCommand } from '../helpers/core.ts';
import { makeOutgoingFiles } from '../helpers/outgoing-files.ts';
import { plantCanaries } from '../helpers/plant-canaries.ts';
import { openSampleCore } from '../helpers/sample-core.ts';
import { checkOoxml, describeMissingTools, formatTestName } from './external-tools.ts';

const NO_CHECKER = describeMissingTools('ooxml_check');
/** What a redline contains on purpose. */
const TRACKED = /revision mark|revisions?:|author|w:ins|w:del|move/i;

test.skipIf(NO_CHECKER)(
  formatTestName(
    'the checker finds no fault in any file for the counterpart of a text full of what is ours (D22)',
    NO_CHECKER,
  ),
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'naskah-canary-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const sample = await openSampleCore();
    const draft = await plantCanaries(sample);
    const files = await makeOutgoingFiles(sample.core, sample.negotiation, draft);
    const paths = files.map(({ bytes, redline }, n) => {
      const path = join(folder, `${String(n).padStart(2, '0')}${redline ? '-redline' : ''}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    // It takes seconds per file, on one core.
    const halves = [paths.filter((_, n) => n % 2 === 0), paths.filter((_, n) => n % 2 === 1)];
    const checked = await Promise.all(halves.map((half) => checkOoxml(half, { counterpart: true })));
    const faults = Object.assign({}, ...checked) as Record<string, string[]>;
    const left = Object.entries(faults).flatMap(([path, found]) =>
      found.filter((fault) => !(path.includes('-redline') && TRACKED.test(fault))).map((fault) => `${path}: ${fault}`),
    );
    expect(left).toEqual([]);
  },
);

const NO_PDF = describeMissingTools('soffice');
test.skipIf(NO_PDF)(formatTestName('nothing of it is in a PDF either', NO_PDF), async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const draft = await plantCanaries(sample);
  const { set } = await callCommand(core, 'signing.make', {
    negotiation,
    draft,
    layout: 'each',
    pdf: true,
    since: null,
  });
  const pdfs = set.files.filter(({ role }) => role === 'original-pdf');
  expect(pdfs).toHaveLength(6);
  for (const { file } of pdfs) {
    const bytes = core.file(file.sha256) ?? new Uint8Array();
    expect((await parsePageTexts(bytes)).join('\n')).not.toMatch(CANARY);
    for (const encoding of ['latin1', 'utf16le'] as const)
      expect(Buffer.from(bytes).toString(encoding)).not.toMatch(CANARY);
  }
});
