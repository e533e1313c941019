import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Core, createCore } from '../../electron/core/core.ts';
import { readFileWords } from '../../electron/core/documents/incoming/file-words.ts';
import { parsePageTexts } from '../../electron/core/pdf/parse-page-texts.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import type { SetFile, SigningSet } from '../../shared/model/signing-set.ts';
import { buildCoreOptions, callCommand, root } from '../helpers/core.ts';
import { openWordPart } from '../helpers/open-word-part.ts';
import { passAllPoints } from '../helpers/signable-draft.ts';
import { checkOoxml, describeMissingTools, formatTestName } from './external-tools.ts';

const run = promisify(execFile);

const NO_PDF = describeMissingTools('soffice');

describe.skipIf(NO_PDF)(formatTestName('a signing set with PDFs', NO_PDF), () => {
  let folder = '';
  let core: Core;
  let negotiation = '';
  let first: SigningSet;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'naskah-signing-'));
    core = createCore(buildCoreOptions(folder));
    negotiation = (await callCommand(core, 'sample.load', {})).code;
    await passAllPoints(core, negotiation, 'draft-2');
    first = await set('draft-2', 'each');
  });
  afterAll(() => {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const set = async (draft: string, layout: 'each' | 'together') =>
    (await callCommand(core, 'signing.make', { negotiation, draft, layout, pdf: true, since: null })).set;
  const of = (role: SetFile['role'], all: SigningSet = first) => all.files.filter((file) => file.role === role);
  const kept = ({ file }: SetFile) => core.file(file.sha256) ?? new Uint8Array();

  test('every original has its PDF, whose pages the checklist states', async () => {
    expect(await callCommand(core, 'printers.show', {})).toEqual({ pdf: 'libreoffice' });
    expect(of('original-pdf').map(({ copy, languages }) => [copy, ...languages])).toEqual(
      of('original').map(({ copy, languages }) => [copy, ...languages]),
    );
    for (const pdf of of('original-pdf')) {
      const pages = await parsePageTexts(kept(pdf));
      expect([pdf.pages, pages.length > 1]).toEqual([pages.length, true]);
      expect(pages.at(-1)).toMatch(new RegExp(`\\b${pages.length}\\b`));
    }
    const resources = findResources(root);
    const [checklist] = of('checklist');
    const { paragraphs } = await readFileWords(openWordPart(kept(checklist as SetFile)), resources);
    const pages = of('original').map((one) => String(one.pages));
    expect(paragraphs.filter((line) => /^\d$/.test(line))).toEqual(pages);
    expect(paragraphs).not.toContain('…… hlm.');
  });

  test('its Word files are the same bytes as without PDFs', async () => {
    const plain = await callCommand(core, 'signing.make', {
      negotiation,
      draft: 'draft-2',
      layout: 'each',
      pdf: false,
      since: null,
    });
    const docx = (all: SigningSet) =>
      all.files.filter(({ role }) => ['original', 'clean', 'redline', 'proof'].includes(role)).map(({ file }) => file);
    expect(docx(plain.set)).toEqual(docx(first));
    expect(plain.set.reprint).toEqual([]);
  });

  test('after a late change of one word only the changed pages are printed again', async () => {
    const body = 'Each Participant will bear the whole of its own costs.';
    const texts = { en: { body, change: 'wording' as const } };
    await callCommand(core, 'clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
    await callCommand(core, 'drafts.freeze', { negotiation, label: 'Akhir', code: null, date: '2022-02-12', note: '' });
    await passAllPoints(core, negotiation, 'draft-3');
    const late = await set('draft-3', 'each');
    expect(late.reprint.map(({ copy, languages, clauses }) => [copy, ...languages, ...clauses])).toEqual([
      ['ID', 'en', 'funding'],
      ['BY', 'en', 'funding'],
    ]);
    const [printed] = late.reprint;
    const [before, now] = await Promise.all(
      [first, late].map(async (all) => {
        const pdf = of('original-pdf', all).find((one) => one.copy === 'ID' && one.languages[0] === 'en') as SetFile;
        return parsePageTexts(kept(pdf));
      }),
    );
    const others = now?.flatMap((words, n) => (words === before?.[n] ? [] : [n + 1]));
    expect(printed?.pages).toEqual(others);
    expect(others?.length).toBeLessThan(now?.length ?? 0);
    expect(now?.[(others?.[0] ?? 0) - 1]).toContain('the whole of its own');
  });

  test('a PDF is recognised, and in one file each language counts its own pages', async () => {
    const [pdf] = of('original-pdf');
    const handed = core.receive(null, 'scan.pdf', kept(pdf as SetFile));
    if (!handed.ok) throw new Error(handed.error.code);
    const asked = { file: handed.value.file.sha256, name: 'scan.pdf' };
    expect(await callCommand(core, 'files.verify', asked)).toMatchObject({
      state: 'same-file',
      export: { as: 'original-pdf' },
    });
    const [together] = of('original-pdf', await set('draft-3', 'together'));
    const pages = await parsePageTexts(kept(together as SetFile));
    const counts = pages.map((words) => /(\d+)\s+(?:dari|из|of)\s+(\d+)/.exec(words)?.slice(1).map(Number) ?? []);
    expect(counts.map(([page]) => page)).toEqual(
      counts.flatMap(([page, all]) => (page === 1 ? Array.from({ length: all ?? 0 }, (_, n) => n + 1) : [])),
    );
  });
});

test.skipIf(NO_PDF)(
  formatTestName('what LibreOffice saved anew is the same text, in every language and layout', NO_PDF),
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'naskah-resaved-'));
    const core = createCore(buildCoreOptions(folder));
    const negotiation = (await callCommand(core, 'sample.load', {})).code;
    const asked = { negotiation, as: 'final', copy: 'BY', draft: 'draft-2' } as const;
    const layouts = [undefined, { as: 'together' }, { as: 'beside', language: 'ru' }] as const;
    const made = [
      ...(await Promise.all(['ru', 'en'].map((language) => callCommand(core, 'exports.make', { ...asked, language })))),
      ...(await Promise.all(
        layouts.map((layout) => callCommand(core, 'exports.make', { ...asked, language: 'id', layout })),
      )),
    ];
    const paths = made.map(({ file }, n) => {
      const path = join(folder, `${n}.docx`);
      writeFileSync(path, core.file(file.sha256) ?? '');
      return path;
    });
    const states: unknown[] = [];
    for (const [n, path] of (await resaveFiles(paths, folder)).entries()) {
      const handed = core.receive(null, 'again.docx', readFileSync(path));
      if (!handed.ok) throw new Error(handed.error.code);
      const found = await callCommand(core, 'files.verify', { file: handed.value.file.sha256, name: 'again.docx' });
      states.push([found.state, found.export?.name === made[n]?.file.name, found.differences]);
    }
    expect(states).toEqual(made.map(() => ['same-text', true, []]));
    core.close();
    rmSync(folder, { recursive: true, force: true });
  },
);

const NO_CHECKER = describeMissingTools('ooxml_check');
test.skipIf(NO_CHECKER)(formatTestName('the papers for ourselves are sound Word files', NO_CHECKER), async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-papers-'));
  const core = createCore(buildCoreOptions(folder));
  const negotiation = (await callCommand(core, 'sample.load', {})).code;
  await passAllPoints(core, negotiation, 'draft-2');
  const asked = { negotiation, draft: 'draft-2' };
  const { set } = await callCommand(core, 'signing.make', { ...asked, layout: 'each', pdf: false, since: null });
  const files = [
    ...set.files.filter(({ role }) => role === 'proof' || role === 'checklist').map(({ file }) => file),
    (await callCommand(core, 'brief.export', { negotiation, speech: 'id', look: null })).file,
    (await callCommand(core, 'application.export', { ...asked, look: null })).file,
  ].map(({ name, sha256 }) => {
    writeFileSync(join(folder, name), core.file(sha256) ?? '');
    return join(folder, name);
  });
  expect(await checkOoxml(files, { counterpart: false })).toEqual(Object.fromEntries(files.map((file) => [file, []])));
  core.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The files as LibreOffice writes them, in one run. */
async function resaveFiles(paths: readonly string[], folder: string): Promise<string[]> {
  const out = join(folder, 'anew');
  mkdirSync(out);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx', '--outdir', out];
  await run('soffice', [...options, ...paths], { timeout: 300_000 });
  return paths.map((path) => join(out, basename(path)));
}
