import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { richRawFile } from '../../../fixtures/word/rich-raw-file.ts';
import { alterEverything } from '../../../helpers/redline/alter-everything.ts';
import { buildRawDocx, type RawFile } from '../../../helpers/redline/build-raw-docx.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };

async function redline(old: Uint8Array, next: Uint8Array) {
  const { bytes, remarks } = await redlinePackages(old, next, revision);
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const isMarked = Object.keys(parts).some((name) => /w:author="Biro Hukum"|<w:tblGridChange /.test(read(name)));
  return { body: read('word/document.xml').replace(/.*<w:body>|<\/w:body>.*/gs, ''), read, remarks, isMarked };
}

const redlineRaw = (old: RawFile, next: RawFile) => redline(buildRawDocx(old), buildRawDocx(next));
const run = (words: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const at = (words: string, story = 'body') => ({ story, words });

describe('whatever differs in a file with everything in it', () => {
  const rich = buildRawDocx(richRawFile);

  const all = [...alterEverything(rich)];

  test.each([0, 1, 2, 3])(
    'is a tracked change or is named, unless programs write it for themselves (%i)',
    async (n) => {
      const silent: string[] = [];
      for (const { what, bytes } of all.filter((_, at) => at % 4 === n)) {
        const { isMarked, remarks } = await redline(bytes, rich);
        if (!isMarked && remarks.length === 0) silent.push(what);
      }
      expect(silent).toEqual([]);
    },
  );

  test('the file with itself has no changes and no remarks', async () => {
    expect(await redline(rich, rich)).toMatchObject({ isMarked: false, remarks: [] });
  });
});

describe('a content control', () => {
  const control = (inner: string, title = 'Nama') =>
    `<w:sdt><w:sdtPr><w:alias w:val="${title}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const plain = paragraph(run('Direktur Jenderal Industri Agro'));

  test('put around words that both files have is marked as inserted', async () => {
    const made = await redlineRaw(
      { body: plain },
      { body: paragraph(`${run('Direktur ')}${control(run('Jenderal'))}${run(' Industri Agro')}`) },
    );
    expect(made.body.replaceAll(/ w:(id|author|date)="[^"]*"/g, '')).toContain(
      '<w:customXmlInsRangeStart/><w:sdt><w:sdtPr><w:alias w:val="Nama"/></w:sdtPr><w:sdtContent><w:customXmlInsRangeEnd/><w:r><w:t xml:space="preserve">Jenderal</w:t></w:r><w:customXmlInsRangeStart/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd/>',
    );
    expect(made.body).not.toMatch(/<w:(ins|del) /);
    expect(made.remarks).toEqual([]);
  });

  test('put around paragraphs that both files have is marked as inserted', async () => {
    const made = await redlineRaw({ body: plain }, { body: control(plain) });
    expect(made.body).toMatch(/^<w:customXmlInsRangeStart [^>]*><w:sdt>/);
    expect(made.body).not.toMatch(/<w:(ins|del) /);
  });

  const inline = (title: string, inner = control(run('Jenderal'), title)) => ({
    body: paragraph(`${run('Direktur ')}${inner}${run(' Industri Agro')}`),
  });

  test('taken away from around words or paragraphs is marked as deleted, and the words stay', async () => {
    for (const [old, next] of [
      [inline('Nama'), { body: plain }],
      [{ body: control(plain) }, { body: plain }],
      [{ body: paragraph('') + control(control(plain) + plain) }, { body: paragraph('') + control(plain + plain) }],
    ] as const) {
      const made = await redlineRaw(old, next);
      expect(made.body).toMatch(
        /<w:customXmlDelRangeStart [^>]*\/><w:sdt><w:sdtPr><w:alias w:val="Nama"\/><\/w:sdtPr><w:sdtContent><w:customXmlDelRangeEnd [^>]*\/>.*Jenderal.*<w:customXmlDelRangeStart [^>]*\/><\/w:sdtContent><\/w:sdt><w:customXmlDelRangeEnd [^>]*\/>/,
      );
      expect(made.body).not.toMatch(/<w:(ins|del) /);
      expect(made.remarks).toEqual([]);
    }
  });

  test('taken away together with edits is still marked, around what is left of its words', async () => {
    const made = await redlineRaw(inline('Nama', control(run('Jenderal bidang'))), {
      body: paragraph(run('Direktur Jenderal urusan Industri Agro')),
    });
    const content = /<w:sdtContent>(.*?)<\/w:sdtContent>/.exec(made.body)?.[1] ?? '';
    expect(content.replaceAll(/<[^>]*>/g, '').trim()).toMatch(/^Jenderal/);
    expect(made.remarks).toEqual([]);
  });

  test('bound to other data or locked is named where it was taken away, and one with another title too', async () => {
    const words = [at('Direktur Jenderal Industri Agro')];
    for (const more of ['<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>', '<w:lock w:val="sdtLocked"/>']) {
      const bound = control(run('Jenderal')).replace('</w:sdtPr>', `${more}</w:sdtPr>`);
      expect((await redlineRaw(inline('', bound), { body: plain })).remarks).toEqual([
        { code: 'control-removed', detail: 'Nama', places: words },
      ]);
    }
    expect((await redlineRaw(inline('Nama'), inline('Jabatan'))).remarks).toEqual([
      { code: 'control-changed', detail: 'Jabatan', places: words },
    ]);
  });
});

describe('what takes no room is named with its place', () => {
  test('a bookmark around other words, and not one that only stands beside changed words', async () => {
    const mark = (inner: string) => `<w:bookmarkStart w:id="4" w:name="a"/>${inner}<w:bookmarkEnd w:id="4"/>`;
    const old = { body: paragraph(`${run('satu ')}${mark(run('dua'))}${run(' tiga')}`) };
    expect((await redlineRaw(old, { body: paragraph(`${run('satu dua ')}${mark(run('tiga'))}`) })).remarks).toEqual([
      { code: 'bookmark', detail: 'a', places: [at('satu dua tiga')] },
    ]);
    const beside = { body: paragraph(`${run('nol satu ')}${mark(run('dua'))}${run(' empat')}`) };
    expect((await redlineRaw(old, beside)).remarks).toEqual([]);
  });

  test('a comment that is new, gone, or about other words', async () => {
    const comment = (words: string) =>
      `<w:comment w:id="0" w:author="USER" w:date="2022-01-01T00:00:00Z">${paragraph(run(words))}</w:comment>`;
    const around = (inner: string) =>
      `<w:commentRangeStart w:id="0"/>${inner}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
    const first = { body: paragraph(`${around(run('satu'))}${run(' dua')}`), comments: comment('Cek.') };
    const other = { body: paragraph(`${run('satu ')}${around(run('dua'))}`), comments: comment('Cek.') };
    const places = [at('satu dua')];
    expect((await redlineRaw(first, other)).remarks).toEqual([{ code: 'comment-moved', detail: 'USER: Cek.', places }]);
    expect((await redlineRaw({ body: paragraph(run('satu dua')) }, other)).remarks).toEqual([
      { code: 'comment-added', detail: 'USER: Cek.', places },
    ]);
    expect((await redlineRaw(first, { ...first, comments: comment('Lihat.') })).remarks).toEqual([
      { code: 'comment-removed', detail: 'USER: Cek.', places },
      { code: 'comment-added', detail: 'USER: Lihat.', places },
    ]);
  });

  test('another language for spelling, once for all words, in a note too', async () => {
    const file = (language: string) => {
      const words = (text: string) => run(text, `<w:rPr><w:lang w:val="${language}"/></w:rPr>`);
      return {
        body: `${paragraph(words('satu'))}${paragraph(`${words('dua')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}`,
        footnotes: `<w:footnote w:id="1">${paragraph(words('tiga'))}</w:footnote>`,
      };
    };
    expect((await redlineRaw(file('id-ID'), file('en-GB'))).remarks).toEqual([
      { code: 'language', detail: '', places: [at('satu'), at('dua'), at('tiga', 'footnote')] },
    ]);
  });
});

test('a line break that clears a picture is another break', async () => {
  const file = (clear: string) => ({ body: paragraph(`${run('satu')}<w:r><w:br${clear}/></w:r>${run('dua')}`) });
  const made = await redlineRaw(file(''), file(' w:clear="all"'));
  expect(made.body).toMatch(/<w:del .*<w:br\/>.*<w:ins .*<w:br w:clear="all"\/>/);
});

test('a header that only the newer file has is marked as inserted, and one of the older file is named by its words', async () => {
  const body = `${paragraph(run('satu'))}<w:sectPr>`;
  const without = { body: `${body}</w:sectPr>` };
  const headed = {
    body: `${body}<w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>`,
    headers: { rIdH1: paragraph(run('KEMENTERIAN')) },
  };
  const made = await redlineRaw(without, headed);
  expect(made.read('word/rIdH1.xml')).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>KEMENTERIAN/);
  expect(made.remarks).toEqual([]);
  expect((await redlineRaw(headed, without)).remarks).toEqual([{ code: 'header-only-old', detail: 'KEMENTERIAN' }]);
});

test('each header and footer that only the older file has is named with its pages, its section and all its words', async () => {
  const words = `KEMENTERIAN ${'Direktorat Jenderal '.repeat(10)}`.trim();
  const reference = (kind: string, pages: string, id: string) => `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`;
  const file = (first: string, last: string) => ({
    body: `${paragraph(run('satu'))}<w:p><w:pPr><w:sectPr>${first}</w:sectPr></w:pPr>${run('dua')}</w:p>${paragraph('')}${paragraph(run('tiga'))}<w:sectPr>${last}</w:sectPr>`,
  });
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Gambar 1" descr="Lambang"/></wp:inline></w:drawing></w:r>';
  const { remarks } = await redlineRaw(
    {
      ...file(
        reference('header', 'first', 'rIdH1') + reference('footer', 'even', 'rIdF1'),
        reference('footer', 'default', 'rIdF2') + reference('header', 'even', 'rIdH2'),
      ),
      headers: {
        rIdH1: paragraph(run(words)),
        rIdF1: paragraph(picture),
        rIdF2: paragraph(run('Halaman ')) + paragraph('<w:fldSimple w:instr="PAGE"/>'),
        rIdH2: paragraph(''),
      },
    },
    file('', ''),
  );
  expect(remarks).toEqual([
    { code: 'header-first-only-old', detail: words },
    { code: 'footer-even-only-old', detail: 'Lambang' },
    { code: 'footer-only-old', detail: 'Halaman', places: [at('tiga')] },
  ]);
});

test('a header of which only a line or an empty table is printed is named too', async () => {
  const file = (header: string) => ({
    body: `${paragraph(run('satu'))}<w:sectPr>${header}</w:sectPr>`,
    headers: {
      rIdH1:
        '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr></w:pPr></w:p>',
    },
  });
  const { remarks } = await redlineRaw(file('<w:headerReference w:type="default" r:id="rIdH1"/>'), file(''));
  expect(remarks).toMatchObject([{ code: 'header-only-old', detail: 'word/rIdH1.xml' }]);
});

test('the numbers of a list in another look are named, and a list that is not defined numbers nothing', async () => {
  const list = (look: string) =>
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Pasal %1"/>${look}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const body =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>satu</w:t></w:r></w:p>';
  const made = await redlineRaw({ body, numbering: list('') }, { body, numbering: list('<w:rPr><w:b/></w:rPr>') });
  expect(made.remarks).toEqual([{ code: 'list-look', detail: 'Pasal %1' }]);
  expect((await redlineRaw({ body }, { body, numbering: list('') })).body).toMatch(/<w:pPrChange .*w:numId w:val="0"/);
});

test('the redline says that the author of its changes wrote it last, on their day, and leaves what else the file claims', async () => {
  const core = (await redlineRaw(richRawFile, richRawFile)).read('docProps/core.xml');
  expect(core).toContain('<cp:lastModifiedBy>Biro Hukum</cp:lastModifiedBy>');
  expect(core).toContain('>2022-02-10T00:00:00Z</dcterms:modified>');
  expect(core).toContain('<dc:creator>Sergei</dc:creator>');
  expect(core).toContain('>2022-01-03T08:12:00Z</dcterms:created>');
});
