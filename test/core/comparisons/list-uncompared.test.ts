import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, openCore, readSampleFile } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

type Side = Input<'comparisons.make'>['old'];
type Parts = Readonly<Record<string, string>>;

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A .docx with some paragraphs and the named parts: footer, footnotes, media. */
function buildDocx(body: string, parts: Parts = {}): Uint8Array {
  const named = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const links = named.map(
    (name, n) => `<Relationship Id="r${n}" Type="${RELATIONSHIP}/${name.replace(/\d*\.xml$/, '')}" Target="${name}"/>`,
  );
  const overrides = named.map(
    (name) => `<Override PartName="/word/${name}" ContentType="${CONTENT}.${name.replace(/\d*\.xml$/, '')}+xml"/>`,
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIP}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`word/${name}`, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const paragraphXml = (inside: string) => `<w:p>${inside}</w:p>`;
const runXml = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const TEXT =
  paragraphXml(runXml('Paragraph 1')) +
  paragraphXml(runXml('The Participants will cooperate.')) +
  paragraphXml(runXml('They will meet twice a year.'));
const footer = (text: string) => ({ 'footer1.xml': `<w:ftr ${W}>${paragraphXml(runXml(text))}</w:ftr>` });
const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const notes = {
  'footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="1">${paragraphXml(runXml('In Minsk.'))}</w:footnote></w:footnotes>`,
};
const PICTURE =
  paragraphXml(runXml('Paragraph 1')) +
  paragraphXml(`${runXml('The plan:')}<w:r><w:drawing><pic:pic/></w:drawing></w:r>`);

const createSide = (bytes: Uint8Array, name = 'a.docx'): Side => ({
  of: 'bytes',
  name,
  base64: Buffer.from(bytes).toString('base64'),
});

async function compareSides(old: Side, next: Side) {
  const asked = { old, next, language: 'en' };
  const core = openCore();
  const made = await callCommand(core, 'comparisons.make', { ...asked, chosen: [] });
  const read = await callCommand(core, 'comparisons.read', asked);
  expect(read.uncompared).toEqual(made.uncompared);
  const listed = made.uncompared.map(({ what, differs }) => (differs ? `${what}!` : what));
  return [made.changes.length, listed.join(' ')];
}

test.each<[string, Uint8Array, Uint8Array, string]>([
  ['of one Word file with itself', buildDocx(TEXT), buildDocx(TEXT), 'formatting'],
  [
    'where words became bold',
    buildDocx(TEXT),
    buildDocx(
      TEXT.replace(
        '<w:rPr></w:rPr><w:t xml:space="preserve">They',
        '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">They',
      ),
    ),
    'formatting!',
  ],
  [
    'where words are struck through',
    buildDocx(TEXT),
    buildDocx(
      paragraphXml(runXml('Paragraph 1')) +
        paragraphXml(runXml('The Participants ') + runXml('will', '<w:strike/>') + runXml(' cooperate.')) +
        paragraphXml(runXml('They will meet twice a year.')),
    ),
    'invisible! formatting',
  ],
  [
    'where words are hidden in both',
    buildDocx(paragraphXml(runXml('The Participants ') + runXml('hardly', '<w:vanish/>') + runXml(' cooperate.'))),
    buildDocx(paragraphXml(runXml('The Participants ') + runXml('hardly', '<w:vanish/>') + runXml(' cooperate.'))),
    'invisible formatting',
  ],
  [
    'where a footnote belongs to other words',
    buildDocx(
      paragraphXml(runXml('Paragraph 1')) +
        paragraphXml(runXml('They will meet.') + note) +
        paragraphXml(runXml('They will cooperate.')),
      notes,
    ),
    buildDocx(
      paragraphXml(runXml('Paragraph 1')) +
        paragraphXml(runXml('They will meet.')) +
        paragraphXml(runXml('They will cooperate.') + note),
      notes,
    ),
    'notes! formatting',
  ],
  [
    'where a picture is another',
    buildDocx(PICTURE, { 'media/a.png': 'one' }),
    buildDocx(PICTURE, { 'media/a.png': 'two' }),
    'pictures! formatting',
  ],
  [
    'where a picture is the same',
    buildDocx(PICTURE, { 'media/a.png': 'one' }),
    buildDocx(PICTURE, { 'media/a.png': 'one' }),
    'pictures formatting',
  ],
  [
    'where words are in another cell',
    buildDocx(
      `<w:tbl><w:tr><w:tc>${paragraphXml(runXml('One'))}${paragraphXml(runXml('Two'))}</w:tc><w:tc>${paragraphXml('')}</w:tc></w:tr></w:tbl>${paragraphXml(runXml('End'))}`,
    ),
    buildDocx(
      `<w:tbl><w:tr><w:tc>${paragraphXml(runXml('One'))}</w:tc><w:tc>${paragraphXml(runXml('Two'))}</w:tc></w:tr></w:tbl>${paragraphXml(runXml('End'))}`,
    ),
    'tables! formatting',
  ],
])('identical words, and the parts that were not compared: %s', async (_, old, next, expected) => {
  expect(await compareSides(createSide(old), createSide(next))).toEqual([0, expected]);
});

test('two plain texts have no uncompared parts', async () => {
  const plain = createSide(strToU8('Paragraph 1\nAims'), 'a.txt');
  expect(await compareSides(plain, plain)).toEqual([0, '']);
});

test('a new paragraph does not count as a change of formatting in the others', async () => {
  const next = buildDocx(`${paragraphXml(runXml('Bold', '<w:b/>'))}${TEXT}`);
  expect((await compareSides(createSide(buildDocx(TEXT)), createSide(next)))[1]).toBe('formatting');
});

test('lists the italics of texts in the store, and the file parts of a counter-draft', async () => {
  const { core, negotiation } = await openSampleCore();
  const write = (body: string) =>
    callCommand(core, 'clauses.write', {
      negotiation,
      clause: 'funding',
      parents: null,
      texts: { en: { body } },
      note: '',
    });
  const make = (old: Side, next: Side) =>
    callCommand(core, 'comparisons.make', { old, next, language: 'en', chosen: [] }).then((one) => one.uncompared);
  await write('Each Participant bears its own costs mutatis mutandis.');
  await callCommand(core, 'drafts.freeze', { negotiation, label: 'A', code: 'draft-a', date: '2022-02-12', note: '' });
  await write('Each Participant bears its own costs {i:mutatis mutandis}.');
  const draft = (code: string): Side => ({ of: 'draft', negotiation, draft: code });
  expect(await make(draft('draft-a'), draft('draft-a'))).toEqual([]);
  expect(await make(draft('draft-a'), { of: 'text', negotiation })).toEqual([{ what: 'formatting', differs: true }]);
  const taken = core.receive(null, 'theirs.docx', buildDocx(TEXT, footer('Non-binding')));
  const file = taken.ok ? taken.value.file.sha256 : '';
  const files = [{ file, name: 'theirs.docx', language: 'en' }];
  const about = { label: 'Theirs', code: null, date: '2022-02-13', note: '' };
  const { code } = await callCommand(core, 'drafts.receive', { negotiation, files, ...about });
  const theirs = draft(code);
  const kinds = (await make(draft('draft-2'), theirs)).map(({ what }) => what);
  expect(kinds).toEqual(['around', 'formatting']);
  const merged = await callCommand(core, 'comparisons.merge', { negotiation, base: 'draft-2', theirs, language: 'en' });
  expect(merged.uncompared.map(({ what }) => what)).toEqual(kinds);
});

test('Word comparisons state what was not compared, outside the text itself', async () => {
  const core = openCore();
  const plain = createSide(strToU8('Paragraph 1\nAims'), 'a.txt');
  const exported = async (next: Side, as: 'redline' | 'table', language: string) => {
    const look = { as, paper: 'A4', author: null, date: null } as const;
    const { file } = await callCommand(core, 'comparisons.export', { old: plain, next, language, chosen: [], ...look });
    const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
    const words = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
    return { header: words('word/header1.xml'), document: words('word/document.xml') };
  };
  const next = createSide(buildDocx(TEXT, footer('Draft')));
  const redline = await exported(next, 'redline', 'en');
  expect(redline.header).toContain('Not compared: headers and footers, formatting');
  expect(redline.document).not.toContain('Not compared');
  expect((await exported(next, 'redline', 'id')).header).toContain(
    'Tidak dibandingkan: kepala dan kaki halaman, format',
  );
  expect((await exported(next, 'table', 'ru')).document).toContain('Не сравнивались: оформление');
  expect((await exported(plain, 'redline', 'en')).header).not.toContain('Not compared');
});

test.each([
  ['says something else', 'Binding', [['Non-binding', 'Binding', 'footer']]],
  ['is gone', null, [['Non-binding', '', 'footer']]],
  ['is the same', 'Non-binding', []],
])('of two files, headers and footers are compared: one %s', async (_, next, expected) => {
  const core = openCore();
  const file = buildDocx(TEXT, next === null ? undefined : footer(next));
  const asked = { old: createSide(buildDocx(TEXT, footer('Non-binding'))), next: createSide(file) };
  const { changes, uncompared } = await callCommand(core, 'comparisons.make', { ...asked, language: 'en', chosen: [] });
  expect(changes.map(({ old, next: now, place }) => [old, now, place?.part])).toEqual(expected);
  expect(uncompared.map(({ what }) => what)).toEqual(['formatting']);
});

test('reports everything in a reply or a verified file that is not part of its words', async () => {
  const { core, negotiation } = await openSampleCore();
  const hand = (name: string, bytes: Uint8Array) => {
    const taken = core.receive(null, name, bytes);
    return { file: taken.ok ? taken.value.file.sha256 : '', name };
  };
  const reply = hand('reply-AGRO.docx', readSampleFile('reply-AGRO.id.docx'));
  const asked = { negotiation, ...reply, unit: null, draft: null, language: null };
  expect((await callCommand(core, 'replies.preview', asked)).uncompared.map(({ what }) => what)).toContain(
    'formatting',
  );
  const look = { negotiation, as: 'final', language: 'en', copy: 'BY', draft: null } as const;
  const { file } = await callCommand(core, 'exports.make', look);
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll('<w:b/>', '<w:b w:val="0"/>');
  const anew = hand('anew.docx', zipSync({ ...parts, 'word/document.xml': strToU8(document) }));
  const found = await callCommand(core, 'files.verify', anew);
  expect([found.state, found.uncompared]).toEqual([
    'same-text',
    [
      { what: 'tables', differs: false },
      { what: 'formatting', differs: true },
    ],
  ]);
  const same = await callCommand(core, 'files.verify', hand(file.name, core.file(file.sha256) ?? new Uint8Array()));
  expect([same.state, same.uncompared]).toEqual(['same-file', []]);
});

test('names words that cannot be seen, and words struck by hand, on either side', async () => {
  const text = (look: string) =>
    paragraphXml(runXml('Paragraph 1')) + paragraphXml(runXml('They will ') + runXml('never', look) + runXml(' meet.'));
  const asked = { old: createSide(buildDocx(text(''))), language: 'en', chosen: [] };
  const compare = async (look: string) => {
    const made = await callCommand(openCore(), 'comparisons.make', {
      ...asked,
      next: createSide(buildDocx(text(look))),
    });
    expect([made.old.unseen, made.old.struck]).toEqual([[], []]);
    return [made.next.unseen, made.next.struck];
  };
  expect(await compare('')).toEqual([[], []]);
  for (const look of ['<w:vanish/>', '<w:sz w:val="2"/>', '<w:w w:val="1"/>'])
    expect(await compare(look)).toEqual([['never'], []]);
  for (const look of ['<w:strike/>', '<w:dstrike/>']) expect(await compare(look)).toEqual([[], ['never']]);
});
