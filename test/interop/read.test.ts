import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesIn } from '../../electron/core/word/read/changes.ts';
import { read } from '../../electron/core/word/read/read.ts';
import { paragraphsIn, type View } from '../../electron/core/word/read/view.ts';
import { docx } from '../unit/word-read/package.ts';
import { type Judged, judge } from './judge.ts';
import { randomText, settled } from './read-cases.ts';
import { missing, named } from './tools.ts';

const RANDOM = 60;
const bodies = [
  ...Object.entries(settled),
  ...Array.from({ length: RANDOM }, (_, seed) => [`random-${seed}`, randomText(seed)] as const),
];

const lines = async (bytes: Uint8Array, view: View) => paragraphsIn(await read(bytes), view).map(({ text }) => text);

const noOffice = missing('soffice');
describe.skipIf(noOffice)(named('as LibreOffice settles changes', noOffice), () => {
  let folder = '';
  const judged = new Map<string, Judged>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'naskah-read-'));
    const files = bodies.map(([name, body]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, docx(body));
      return file;
    });
    const all = await judge(files, folder);
    bodies.forEach(([name], at) => {
      const one = all[at];
      if (one !== undefined) judged.set(name, one);
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(bodies)('%s: accepted and rejected', async (name, body) => {
    const bytes = docx(body);
    const { accepted, rejected } = judged.get(name) ?? { accepted: null, rejected: null };
    expect(await lines(bytes, 'accepted')).toEqual(accepted);
    expect(await lines(bytes, 'rejected')).toEqual(rejected);
  });

  test.each(bodies)('%s: as LibreOffice writes it again', async (name) => {
    const { accepted, rejected, again } = judged.get(name) ?? { accepted: null, rejected: null, again: '' };
    const bytes = readFileSync(again);
    expect(await lines(bytes, 'accepted')).toEqual(accepted);
    expect(await lines(bytes, 'rejected')).toEqual(rejected);
  });

  test.each(Object.entries(settled))('%s: every author is still there once LibreOffice wrote it again', async (name, body) => {
    const authors = async (bytes: Uint8Array) => new Set(changesIn(await read(bytes)).map(({ author }) => author));
    expect(await authors(readFileSync(judged.get(name)?.again ?? ''))).toEqual(await authors(docx(body)));
  });
});
