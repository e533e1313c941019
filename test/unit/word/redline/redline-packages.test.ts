import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { buildModelDocx } from '../../../helpers/redline/build-model-docx.ts';
import { describeDocument } from '../../../helpers/redline/describe-document.ts';
import type { ModelBlock, ModelFile, ModelRun } from '../../../helpers/redline/document-model.ts';

const revision = { author: 'Biro "Hukum"', date: '2022-02-10T00:00:00Z' };
const file: ModelFile = { styles: ['Pasal'], lists: ['a'], firstId: 3 };
const text = (words: string, look = ''): ModelRun => ({ kind: 'text', text: words, look });
const paragraph = (...runs: (string | ModelRun)[]): ModelBlock => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? text(run) : run)),
  style: null,
  list: null,
  align: null,
});
const build = (blocks: readonly ModelBlock[], header: readonly ModelRun[] = [], written = file) =>
  buildModelDocx({ blocks, header }, written);

async function redlineBody(old: readonly ModelBlock[], next: readonly ModelBlock[], options = {}) {
  const [before, after] = [build(old), build(next)];
  const { bytes } = await redlinePackages(before, after, { ...revision, ...options });
  expect(describeDocument(bytes, 'accept')).toEqual(describeDocument(after, 'accept'));
  return readBody(bytes);
}

/** The body without what all changes share: author, date and ids. */
function readBody(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replace(/.*<w:body>|<w:sectPr>.*/gs, '')
    .replaceAll(/ w:id="\d+"(?: w:author="Biro &quot;Hukum&quot;" w:date="2022-02-10T00:00:00Z")?/g, '')
    .replaceAll(' xml:space="preserve"', '');
}

test('marks changed words across runs, and keeps the runs of the newer file', async () => {
  expect(await redlineBody([paragraph('satu dua tiga')], [paragraph('satu ', text('empat', 'b'), ' tiga')])).toBe(
    '<w:p><w:r><w:t>satu </w:t></w:r><w:del><w:r><w:delText>dua</w:delText></w:r></w:del><w:ins><w:r><w:rPr><w:b/></w:rPr><w:t>empat</w:t></w:r></w:ins><w:r><w:t> tiga</w:t></w:r></w:p>',
  );
});

test('a number alone on its line belongs to what it heads: with a clause put in before, it is renumbered', async () => {
  const clause = (number: string, heading: string, body: string) =>
    [number, heading, body].map((one) => paragraph(one));
  const [scope, costs] = [
    'Para Pihak bekerja sama dalam bidang industri.',
    'Setiap Pihak menanggung biayanya sendiri.',
  ];
  const body = await redlineBody(
    [...clause('Pasal 1', 'Ruang Lingkup', scope), ...clause('Pasal 2', 'Biaya', costs)],
    [
      ...clause('Pasal 1', 'Tujuan', 'Pernyataan ini menetapkan kerangka kerja sama.'),
      ...clause('Pasal 2', 'Ruang Lingkup', scope),
      ...clause('Pasal 3', 'Biaya', costs),
    ],
  );
  const marked = [...body.matchAll(/<w:(ins|del)>(.*?)<\/w:\1>/g)].map(
    ([, name, inner = '']) => `${name} ${inner.replaceAll(/<[^>]*>/g, '')}`,
  );
  expect(marked).toEqual([
    'ins Pasal 1',
    'ins Tujuan',
    'ins Pernyataan ini menetapkan kerangka kerja sama.',
    'del 1',
    'ins 2',
    'del 2',
    'ins 3',
  ]);
});

test('a split paragraph has one inserted mark, and joined ones a deleted mark', async () => {
  const whole = [paragraph('Biaya ditanggung oleh masing-masing Pihak. Perselisihan diselesaikan melalui konsultasi.')];
  const parts = [
    paragraph('Biaya ditanggung oleh masing-masing Pihak. '),
    paragraph('Perselisihan diselesaikan melalui konsultasi.'),
  ];
  expect(await redlineBody(whole, parts)).toBe(
    '<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>Biaya ditanggung oleh masing-masing Pihak. </w:t></w:r></w:p><w:p><w:r><w:t>Perselisihan diselesaikan melalui konsultasi.</w:t></w:r></w:p>',
  );
  expect(await redlineBody(parts, whole)).toMatch(/^<w:p><w:pPr><w:rPr><w:del\/><\/w:rPr><\/w:pPr><w:r><w:t>Biaya/);
});

test('a paragraph that was moved whole is a move', async () => {
  const moved = paragraph('Setiap Pihak menunjuk koordinator dalam tiga puluh hari.');
  const others = [
    paragraph('Para Pihak saling bertukar data.'),
    paragraph('Para Pihak mengadakan pameran dan lokakarya.'),
  ];
  const body = await redlineBody([moved, ...others], [...others, moved]);
  expect(body).toContain('<w:moveFromRangeStart w:name="move1"/><w:moveFrom><w:r><w:t>Setiap Pihak');
  expect(body).toContain('<w:moveToRangeStart w:name="move1"/><w:moveTo><w:r><w:t>Setiap Pihak');
  expect(body).not.toMatch(/<w:(ins|del)\b/);
});

test('a clause that was moved is one move with its heading and its number, which may be another now', async () => {
  const clause = (number: number, heading: string, body: string) =>
    [`Pasal ${number}`, heading, body].map((one) => paragraph(one));
  const [scope, costs, data, talks] = [
    ['Ruang Lingkup', 'Para Pihak bekerja sama dalam bidang industri.'],
    ['Biaya', 'Setiap Pihak menanggung biayanya sendiri.'],
    ['Data', 'Para Pihak saling bertukar data perdagangan.'],
    ['Konsultasi', 'Perselisihan diselesaikan melalui konsultasi.'],
  ] as const;
  const body = await redlineBody(
    [...clause(1, ...scope), ...clause(2, ...costs), ...clause(3, ...data), ...clause(4, ...talks)],
    [...clause(1, ...scope), ...clause(2, ...data), ...clause(3, ...costs), ...clause(4, ...talks)],
  );
  const mark = (name: string, words: string) => `<w:${name}><w:r><w:${name === 'del' ? 'delText' : 't'}>${words}</`;
  expect(body.match(/<w:move(From|To)RangeStart /g)).toHaveLength(2);
  const from = /<w:moveFromRangeStart w:name="move1"\/>(.*)<w:moveFromRangeEnd\/>/.exec(body)?.[1];
  const to = /<w:moveToRangeStart w:name="move1"\/>(.*)<w:moveToRangeEnd\/>/.exec(body)?.[1];
  for (const words of ['Pasal ', 'Biaya', costs[1]]) {
    expect(from).toContain(mark('moveFrom', words));
    expect(to).toContain(mark('moveTo', words));
  }
  expect([from, to]).toEqual([expect.stringContaining(mark('del', '2')), expect.stringContaining(mark('ins', '3'))]);
});

test.each([
  ['Pasal 4. Pendanaan', 'Pasal 2. Pendanaan', '4', '2'],
  ['4. Pendanaan', '2. Pendanaan', '4', '2'],
  ['§ 4 Pendanaan', '§ 2 Pendanaan', '4', '2'],
  ['(d) Pendanaan', '(b) Pendanaan', 'd', 'b'],
  ['IV. Pendanaan', 'II. Pendanaan', 'IV', 'II'],
  ['4.1 Kegiatan dibiayai dari anggaran.', '2.1 Kegiatan dibiayai dari anggaran.', '4.1', '2.1'],
])(
  'of a clause that was moved, %s is part of the move as %s: only its number is changed',
  async (before, after, gone, come) => {
    const stays = ['Para Pihak saling bertukar data.', 'Perselisihan diselesaikan dengan konsultasi.'].map((one) =>
      paragraph(one),
    );
    const moved = (heading: string) =>
      [heading, 'Dana tersedia menurut anggaran tahunan.'].map((one) => paragraph(one));
    const body = await redlineBody(
      [...stays, ...moved(before), paragraph('Penutup.')],
      [...moved(after), ...stays, paragraph('Penutup.')],
    );
    const list = (name: string) => [...body.matchAll(new RegExp(`<w:${name}><w:r>(.*?)</w:r></w:${name}>`, 'g'))];
    const read = (name: string) => list(name).map(([, inner = '']) => inner.replaceAll(/<[^>]*>/g, ''));
    expect(body.match(/<w:move(From|To)RangeStart /g)).toHaveLength(2);
    expect([read('del'), read('ins')]).toEqual([[gone], [come]]);
  },
);

test('the same words with another look are a change of formatting, unless that is switched off', async () => {
  const [old, next] = [[paragraph('satu dua tiga')], [paragraph('satu ', text('dua', 'b'), ' tiga')]];
  const changed = '<w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>dua</w:t></w:r>';
  expect(await redlineBody(old, next)).toContain(changed);
  expect(await redlineBody(old, next, { tracksFormatting: false })).not.toContain('Change');
});

test('a text box is marked in the drawing and in its fallback', async () => {
  const box = (words: string): ModelBlock => paragraph({ kind: 'box', runs: [text(words)] });
  const body = await redlineBody([box('berlaku dua tahun')], [box('berlaku lima tahun')]);
  expect(body.match(/<w:delText>dua<\/w:delText>.*?<w:t>lima<\/w:t>/g)).toHaveLength(2);
});

test('a field is deleted and inserted as a whole', async () => {
  const field = (code: string): ModelRun => ({ kind: 'field', code, text: 'Pasal 3' });
  const body = await redlineBody([paragraph('lihat ', field(' REF a '))], [paragraph('lihat ', field(' REF b '))]);
  const deleted = /<w:del>(.*?)<\/w:del>/.exec(body)?.[1] ?? '';
  expect(deleted.match(/w:fldCharType="(\w+)"/g)).toEqual(
    ['begin', 'separate', 'end'].map((type) => `w:fldCharType="${type}"`),
  );
  expect(deleted).toContain('<w:delInstrText> REF a </w:delInstrText>');
});

test('notes, pictures, styles and lists that only the older file has come in under ids of their own', async () => {
  const own: ModelBlock = {
    kind: 'paragraph',
    runs: [text('Pihak '), { kind: 'note', runs: [text('Kementerian.')] }, { kind: 'picture', content: 'lambang' }],
    style: 'Lama',
    list: ['lama', 0],
    align: null,
  };
  const before = build([own, paragraph('Biaya.')], [], { styles: ['Lama'], lists: ['lama'], firstId: 1 });
  const after = build([paragraph('Biaya.')], [], { styles: ['Pasal'], lists: ['a'], firstId: 1 });
  const { bytes, remarks } = await redlinePackages(before, after, revision);
  expect(describeDocument(bytes, 'reject')).toEqual(describeDocument(before, 'accept'));
  expect(describeDocument(bytes, 'accept')).toEqual(describeDocument(after, 'accept'));
  const types = strFromU8(unzipSync(bytes)['[Content_Types].xml'] ?? new Uint8Array());
  expect(types).toContain('PartName="/word/footnotes.xml"');
  expect(remarks).toEqual([]);
});

test('parts without a difference keep their bytes, and two equal files give the file', async () => {
  const one = build([paragraph('satu'), { kind: 'control', blocks: [paragraph('dua')] }], [text('kepala')]);
  const { bytes } = await redlinePackages(one, one, revision);
  expect(unzipSync(bytes)).toEqual(unzipSync(one));
});

test('tracked changes that the files hold are accepted first, and their number is given', async () => {
  const edit = (bytes: Uint8Array, change: (xml: string) => string) => {
    const parts = unzipSync(bytes);
    const xml = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  };
  const run = '<w:r><w:t xml:space="preserve">dua</w:t></w:r>';
  const by = 'w:id="1" w:author="A" w:date="2022-01-01T00:00:00Z"';
  const tracked = edit(build([paragraph('satu ', 'dua')]), (xml) => xml.replace(run, `<w:ins ${by}>${run}</w:ins>`));
  const { bytes, remarks } = await redlinePackages(build([paragraph('satu ')]), tracked, revision);
  expect(remarks).toEqual([{ code: 'revisions-accepted-new', detail: '1' }]);
  expect(readBody(bytes)).toBe('<w:p><w:r><w:t>satu </w:t></w:r><w:ins><w:r><w:t>dua</w:t></w:r></w:ins></w:p>');
});

test('files that name the same elements by other prefixes are compared by what they mean', async () => {
  const rename = (bytes: Uint8Array) => {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return zipSync({
      ...parts,
      'word/document.xml': strToU8(xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')),
    });
  };
  const [old, next] = [build([paragraph('satu dua')]), build([paragraph('satu tiga')])];
  const expected = await redlinePackages(old, next, revision);
  const made = await redlinePackages(rename(old), rename(next), revision);
  expect(readBody(made.bytes)).toBe(readBody(expected.bytes));
});

test('refuses a redline without an author', async () => {
  const one = build([paragraph('satu')]);
  await expect(redlinePackages(one, one, { ...revision, author: ' ' })).rejects.toThrow('author');
});
