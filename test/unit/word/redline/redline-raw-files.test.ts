import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { buildRawDocx, type RawFile } from '../../../helpers/redline/build-raw-docx.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };

async function redline(old: RawFile, next: RawFile) {
  const { bytes, remarks } = await redlinePackages(buildRawDocx(old), buildRawDocx(next), revision);
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { body: read('word/document.xml').replace(/.*<w:body>|<\/w:body>.*/gs, ''), read, remarks };
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p>${properties}${content}</w:p>`;
const style = (id: string, inner: string, more = '') =>
  `<w:style w:type="paragraph" ${more} w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
const normal = (inner = '') => style('Normal', inner, 'w:default="1"');
const list = (text: string, id = 0) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Huruf"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>`;
const numbering = (text: string, id = 1) => `${list(text)}<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`;
const numbered = (id = 1) => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
const body = paragraph(run('satu dua'));

describe('a file with itself has no changes', () => {
  const undefinedIn = (properties: string) => paragraph(run('satu'), `<w:pPr>${properties}</w:pPr>`);
  const twoLists = `${list('%1.')}${list('%1.', 7)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
  test.each<[string, RawFile]>([
    ['a paragraph style', { body: undefinedIn('<w:pStyle w:val="Tiada"/>'), styles: normal() }],
    ['a character style', { body: '<w:p><w:r><w:rPr><w:rStyle w:val="Tiada"/></w:rPr><w:t>satu</w:t></w:r></w:p>' }],
    [
      'a table style',
      {
        body: '<w:tbl><w:tblPr><w:tblStyle w:val="Tiada"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>',
      },
    ],
    ['a list', { body: undefinedIn('<w:numPr><w:numId w:val="9"/></w:numPr>'), numbering: numbering('%1.') }],
  ])('where %s is not defined', async (_, file) => {
    expect((await redline(file, file)).body).not.toContain('Biro Hukum');
  });

  test('where two styles bear one name', async () => {
    const styles =
      style('Kutipan', '<w:rPr><w:i/></w:rPr>') + style('Kutipan', '').replace('"Kutipan">', '"kutipan0">');
    const file = {
      body: undefinedIn('<w:pStyle w:val="Kutipan"/>') + undefinedIn('<w:pStyle w:val="kutipan0"/>'),
      styles,
    };
    const made = await redline(file, file);
    expect(made.body).not.toContain('Biro Hukum');
    expect(made.remarks).toEqual([]);
  });

  test('where lists number a header and a nested content control only', async () => {
    const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const file = {
      body: control(control(paragraph(run('satu'), numbered(1)))),
      headers: { rIdH1: paragraph(run('kepala'), numbered(2)) },
      numbering: twoLists,
    };
    const sectioned = {
      ...file,
      body: `${file.body}<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>`,
    };
    const made = await redline(sectioned, sectioned);
    expect(made.body + made.read('word/rIdH1.xml')).not.toContain('Biro Hukum');
  });
});

test('a style or list that no file defines stays on what was deleted, and no list comes in under its id', async () => {
  const orphan = paragraph(run('lama sekali'), '<w:pPr><w:pStyle w:val="Tiada"/></w:pPr>');
  const made = await redline(
    { body: `${body}${orphan}${paragraph(run('butir'), numbered(1))}`, numbering: numbering('(%1)'), styles: normal() },
    { body: `${body}${paragraph(run('lain'), numbered(2))}`, numbering: numbering('%1.'), styles: normal() },
  );
  expect(made.body).toContain('<w:pStyle w:val="Tiada"/>');
  expect(made.read('word/numbering.xml')).not.toContain('<w:num w:numId="2"');
});

describe('what the older file alone has', () => {
  const picture =
    '<w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const rich = {
    body: `${paragraph(run('lama'), '<w:pPr><w:pStyle w:val="Lama"/></w:pPr>')}${paragraph(picture)}${body}`,
    styles: style('Lama', ''),
    links: { rId9: 'https://a.example/' },
  };
  test.each([
    ['strict', undefined, 'http://purl.oclc.org'],
    [undefined, 'strict', 'http://schemas.openxmlformats.org/(?:drawing|word|office)'],
  ] as const)('is written in the namespaces of the newer one (%s, %s)', async (before, after, foreign) => {
    const form = (file: RawFile, one: 'strict' | undefined): RawFile =>
      one === undefined ? file : { ...file, form: one };
    const made = await redline(form(rich, before), form({ body }, after));
    expect(made.body).toContain('<w:del ');
    const parts = ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'].map(made.read).join('');
    expect(parts).toContain('w:styleId="Lama"');
    expect(parts).not.toMatch(new RegExp(`"${foreign}`));
  });
});

test('a style that comes in takes no id that the newer file refers to without defining it, and its parts are in order', async () => {
  const tabled = (words: string) => paragraph(run(words), '<w:pPr><w:pStyle w:val="Tiada"/></w:pPr>');
  const old = {
    body: `${body}${tabled('lama')}`,
    styles: style('Tiada', '<w:semiHidden/><w:basedOn w:val="Normal"/>') + normal(),
  };
  const made = await redline(old, { body: tabled('baru sekali'), styles: normal() });
  expect(made.read('word/styles.xml')).toMatch(
    /w:styleId="TiadaOld1" [^>]*><w:name [^>]*><w:basedOn [^>]*><w:semiHidden\/>/,
  );
});

test('a list that comes in is counted with the lists of its definition', async () => {
  const lists = (numbers: string) => `${list('%1.')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbers}`;
  const made = await redline(
    {
      body: `${body}${paragraph(run('satu'), numbered(1))}${paragraph(run('dua'), numbered(2))}`,
      numbering: lists('<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'),
    },
    { body: `${body}${paragraph(run('satu'), numbered(1))}`, numbering: lists('') },
  );
  expect(made.read('word/numbering.xml')).toMatch(/<w:num w:numId="3"><w:abstractNumId w:val="0"\/>/);
});

test('lists of two definitions that the newer file counts as one are not counted as one when rejected', async () => {
  const num = (id: number, definition: number) =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/></w:num>`;
  const text = `${paragraph(run('satu'), numbered(1))}${paragraph(run('dua'), numbered(2))}`;
  const made = await redline(
    { body: text, numbering: `${list('%1.')}${list('%1.', 7)}${num(1, 0)}${num(2, 7)}` },
    { body: text, numbering: `${list('%1.')}${num(1, 0)}${num(2, 0)}` },
  );
  expect(made.body).toMatch(/<w:numId w:val="2"\/><\/w:numPr><w:pPrChange [^>]*><w:pPr><w:numPr><w:numId w:val="3"\/>/);
});

test('a prefix of ours that a preview of Word used for another namespace keeps that namespace', async () => {
  const preview = 'http://schemas.microsoft.com/office/word/2009/2/wordml';
  const file = (words: string) => ({
    body: paragraph(`<w:r xmlns:w14="${preview}"><w14:lama w14:nilai="1"/><w:t>${words}</w:t></w:r>`),
  });
  const made = await redline(file('satu dua'), file('satu tiga'));
  expect(made.body).toContain('<other-w14:lama other-w14:nilai="1"/>');
  expect(made.read('word/document.xml')).toContain(`xmlns:other-w14="${preview}"`);
});

test.each(['smartTag', 'customXml'])('a %s around changed words keeps its properties once', async (name) => {
  const tagged = (words: string) =>
    paragraph(
      `<w:${name} w:element="tempat"><w:${name}Pr><w:attr w:name="kota" w:val="a"/></w:${name}Pr>${run(words)}</w:${name}>`,
    );
  const made = await redline({ body: tagged('di Minsk') }, { body: tagged('di Jakarta') });
  expect(made.body.match(new RegExp(`<w:${name}Pr>`, 'g'))).toHaveLength(1);
});

test('a bookmark of which a tracked deletion holds one end goes if it begins there, and stays if it ends there', async () => {
  const deleted = (inner: string) =>
    `<w:del w:id="9" w:author="A">${inner}<w:r><w:delText>lama</w:delText></w:r></w:del>`;
  const start = '<w:bookmarkStart w:id="5" w:name="Tanda"/>';
  const end = '<w:bookmarkEnd w:id="5"/>';
  const begun = { body: paragraph(`${deleted(start)}${run('satu')}${end}`) };
  const ended = { body: paragraph(`${start}${run('satu')}${deleted(end)}`) };
  expect((await redline(begun, begun)).body).toBe(paragraph(run('satu')));
  expect((await redline(ended, ended)).body).toBe(paragraph(`${start}${run('satu')}${end}`));
});

test('a paragraph whose mark is deleted runs into a control or out of one, and an empty control goes', async () => {
  const deleted = '<w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr>';
  const inControl = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const joined = paragraph(`${run('satu ')}${run('dua')}`);
  const before = { body: `${paragraph(run('satu '), deleted)}${inControl(paragraph(run('dua')))}` };
  const after = { body: `${inControl(paragraph(run('satu '), deleted))}${paragraph(run('dua'))}` };
  expect((await redline(before, before)).body).toBe(inControl(joined));
  expect((await redline(after, after)).body).toBe(joined);
});

test('the last paragraph of a control whose removal is tracked runs into the one after it', async () => {
  const mark = (name: string, inner = '') =>
    `<w:${name} w:id="7" w:author="A" w:date="2022-01-01T00:00:00Z"${inner === '' ? '/>' : `>${inner}</w:${name}>`}`;
  const deleted = paragraph(
    mark('del', '<w:r><w:delText>isi</w:delText></w:r>'),
    `<w:pPr><w:rPr>${mark('del')}</w:rPr></w:pPr>`,
  );
  const tracked = {
    body: `${mark('customXmlDelRangeStart')}<w:sdt><w:sdtPr/><w:sdtContent><w:customXmlDelRangeEnd w:id="7"/>${deleted}${deleted}<w:customXmlDelRangeStart w:id="8"/></w:sdtContent></w:sdt><w:customXmlDelRangeEnd w:id="8"/>${body}`,
  };
  expect((await redline(tracked, { body })).body).toBe(body);
});

describe('what looks different though the words are the same', () => {
  test.each([
    [
      'a box that is ticked',
      '<w:checkBox><w:checked w:val="0"/></w:checkBox>',
      '<w:checkBox><w:checked/></w:checkBox>',
    ],
    [
      'another choice of a list',
      '<w:ddList><w:listEntry w:val="ya"/><w:listEntry w:val="tidak"/></w:ddList>',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="ya"/><w:listEntry w:val="tidak"/></w:ddList>',
    ],
  ])('%s in a form is a change', async (_, before, after) => {
    const field = (data: string) =>
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
    const made = await redline({ body: field(before) }, { body: field(after) });
    expect(made.body).toMatch(/<w:del .*<w:ins /);
  });

  test('a picture with another link is another picture', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="A"><a:hlinkClick r:id="rId9"/></wp:docPr></wp:inline></w:drawing></w:r>';
    const file = (address: string) => ({ body: paragraph(picture), links: { rId9: address } });
    const made = await redline(file('https://a.example/'), file('https://b.example/'));
    expect(made.body).toMatch(/<w:del .*<w:ins /);
    expect((await redline(file('https://a.example/'), file('https://a.example/'))).body).not.toContain('<w:ins');
  });

  test('a paragraph mark with another look is a change of formatting', async () => {
    const next = paragraph(run('satu dua'), '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>');
    expect((await redline({ body }, { body: next })).body).toMatch(
      /<w:pPr><w:rPr><w:b\/><w:rPrChange [^>]*><w:rPr\/><\/w:rPrChange><\/w:rPr><\/w:pPr>/,
    );
    expect((await redline({ body: next }, { body })).body).toMatch(
      /<w:pPr><w:rPr><w:rPrChange [^>]*><w:rPr><w:b\/><\/w:rPr><\/w:rPrChange><\/w:rPr><\/w:pPr>/,
    );
  });

  test('the style of paragraphs without a style is named if it is defined differently', async () => {
    const made = await redline({ body, styles: normal() }, { body, styles: normal('<w:rPr><w:i/></w:rPr>') });
    expect(made.remarks).toEqual([{ code: 'style-replaced', detail: 'Normal' }]);
  });

  test('a style that others are based on is named if it is defined differently', async () => {
    const file = (look: string) => ({
      body: paragraph(run('satu'), '<w:pPr><w:pStyle w:val="Isi"/></w:pPr>'),
      styles: `${style('Isi', '<w:basedOn w:val="Dasar"/>')}${style('Dasar', `<w:rPr>${look}</w:rPr>`)}`,
    });
    const made = await redline(file('<w:i/>'), file('<w:strike/>'));
    expect(made.remarks).toEqual([{ code: 'style-replaced', detail: 'Dasar' }]);
  });

  test('a style that is based on another one than before is named', async () => {
    const file = (base: string) => ({
      body: paragraph(run('satu'), '<w:pPr><w:pStyle w:val="Isi"/></w:pPr>'),
      styles: `${style('Isi', `<w:basedOn w:val="${base}"/>`)}${style('A', '<w:rPr><w:i/></w:rPr>')}${style('B', '')}`,
    });
    expect((await redline(file('A'), file('B'))).remarks).toEqual([{ code: 'style-replaced', detail: 'Isi' }]);
  });

  test('a style whose list prints other numbers is named, and one whose list only has another id is not', async () => {
    const file = (text: string, id: number) => ({
      body: paragraph(run('satu'), '<w:pPr><w:pStyle w:val="Pasal"/></w:pPr>'),
      styles: style('Pasal', numbered(id)),
      numbering: numbering(text, id),
    });
    expect((await redline(file('%1.', 1), file('Pasal %1', 1))).remarks).toEqual([
      { code: 'style-replaced', detail: 'Pasal' },
    ]);
    expect((await redline(file('%1.', 1), file('%1.', 7))).remarks).toEqual([]);
  });

  test('other defaults of the document are named', async () => {
    const defaults = (size: string, lang: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="${size}"/><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    const file = (size: string, lang: string) => ({ body, styles: defaults(size, lang) });
    expect((await redline(file('22', 'id-ID'), file('28', 'id-ID'))).remarks).toEqual([
      { code: 'defaults', detail: '' },
    ]);
    expect((await redline(file('22', 'id-ID'), file('22', 'en-GB'))).remarks).toEqual([
      { code: 'language', detail: '' },
    ]);
  });

  test('settings that print otherwise are named, and others are not', async () => {
    const notes = '<w:footnotePr><w:numFmt w:val="lowerRoman"/><w:footnote w:id="0"/></w:footnotePr>';
    const made = await redline(
      { body, settings: `${notes}<w:zoom w:percent="100"/><w:mirrorMargins w:val="0"/>` },
      { body, settings: '<w:evenAndOddHeaders/><w:footnotePr><w:footnote w:id="3"/></w:footnotePr>' },
    );
    expect(made.remarks).toEqual([
      { code: 'setting-headers', detail: '' },
      { code: 'setting-notes', detail: '' },
    ]);
  });

  test('other numbers of notes in a section are a change of its setup', async () => {
    const section = (inner: string) => `${body}<w:sectPr>${inner}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
    const roman = '<w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr>';
    expect((await redline({ body: section(roman) }, { body: section('') })).body).toContain(
      `<w:sectPr>${roman}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:sectPrChange>`,
    );
  });

  test('a section more is named with both numbers', async () => {
    const sections = `${paragraph(run('satu'), '<w:pPr><w:sectPr/></w:pPr>')}${body}<w:sectPr/>`;
    expect(
      (await redline({ body: sections }, { body: `${paragraph(run('satu'))}${body}<w:sectPr/>` })).remarks,
    ).toEqual([{ code: 'sections', detail: '2 → 1' }]);
  });
});

describe('alternate content', () => {
  const alternate = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="w14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  test('among the runs of a paragraph is deleted and inserted whole', async () => {
    const file = (words: string) => ({ body: paragraph(`${run('lihat ')}${alternate(run(words), run(`${words}?`))}`) });
    const made = await redline(file('satu'), file('dua'));
    const deleted = /<w:del .*?<\/w:del>/s.exec(made.body)?.[0] ?? '';
    expect(deleted.match(/<w:delText[^>]*>[^<]*/g)?.map((one) => one.replace(/.*>/, ''))).toEqual(['satu', 'satu?']);
    expect(deleted).not.toContain('<w:t ');
    expect(made.body).toMatch(/<w:ins [^>]*><mc:AlternateContent>.*dua.*<\/mc:AlternateContent><\/w:ins>/s);
  });

  test('around paragraphs is compared in what old programs show instead, too', async () => {
    const file = (words: string) => ({
      body: `${body}${alternate(paragraph(run(words)), paragraph(run(`lama ${words}`)))}`,
    });
    const changed = await redline(file('tiga empat'), file('tiga lima'));
    expect(changed.body).toMatch(/<mc:Fallback>.*lama tiga .*<w:delText[^>]*>empat<.*<w:ins .*lima.*<\/mc:Fallback>/s);
    const added = await redline({ body }, file('tiga lima'));
    expect(added.body).toMatch(/<mc:Fallback><w:p><w:pPr><w:rPr><w:ins .*<w:ins .*lama tiga lima/s);
    const plain = await redline({ body: `${body}${paragraph(run('tiga empat'))}` }, file('tiga empat'));
    expect(plain.body).toMatch(/<mc:Fallback>.*<w:ins .*lama .*<\/mc:Fallback>/s);
  });

  test('around paragraphs is compared', async () => {
    const file = (words: string) => ({ body: `${body}${alternate(paragraph(run(words)), '')}` });
    const made = await redline(file('tiga empat'), file('tiga lima'));
    expect(made.body).toMatch(/<mc:Choice.*<w:delText[^>]*>empat<.*<w:ins .*lima.*<\/mc:Choice>/s);
  });
});

describe('what accepting and rejecting must give back', () => {
  test('a link of the newer file stays one link', async () => {
    const link = (words: string) => `<w:hyperlink r:id="rId9">${run(words)}</w:hyperlink>`;
    const links = { rId9: 'https://a.example/' };
    const apart = paragraph(`${link('satu')}${run(' dua ')}${link('tiga')}`);
    const { body: made } = await redline({ body: apart, links }, { body: paragraph(link('satu dua tiga')), links });
    const accepted = made.replace(/<w:del .*?<\/w:del>/gs, '').replaceAll(/<w:hyperlink[^>]*><\/w:hyperlink>/g, '');
    expect(accepted.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(
      made
        .match(/<w:delText[^>]*>[^<]*/g)
        ?.map((one) => one.replace(/.*>/, ''))
        .join(''),
    ).toBe('satu dua tiga');
  });

  test('notes have ids in the order of their references, by which some programs read them', async () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${paragraph(run(words))}</w:footnote>`;
    const separator = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>';
    const line = (words: string, id = 0) =>
      paragraph(`${run(words)}${id === 0 ? '' : `<w:r><w:footnoteReference w:id="${id}"/></w:r>`}`);
    const made = await redline(
      { body: `${line('satu', 1)}${line('dua', 2)}`, footnotes: `${separator}${note(1, 'a')}${note(2, 'b')}` },
      { body: `${line('satu')}${line('dua', 1)}`, footnotes: `${separator}${note(1, 'b')}` },
    );
    const ids = (xml: string, name: string) =>
      [...xml.matchAll(new RegExp(`<w:${name} [^>]*?w:id="(\\d+)"`, 'g'))].map(([, id]) => id);
    expect(ids(made.body, 'footnoteReference')).toEqual(['1', '2']);
    expect(ids(made.read('word/footnotes.xml'), 'footnote')).toEqual(['0', '1', '2']);
    expect(made.read('word/footnotes.xml')).toMatch(/w:id="1".*>a<.*w:id="2".*>b</s);
  });

  test('a style that only the older file has keeps its numbers, at the level of its list', async () => {
    const styles = `${style('Pasal', numbered())}${style('Huruf', numbered())}`;
    const lines = ['Pasal', 'Huruf'].map((id) => paragraph(run(id), `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`));
    const made = await redline(
      { body: `${lines.join('')}${body}`, styles, numbering: numbering('Pasal %1') },
      { body, styles: normal(), numbering: numbering('(%1)') },
    );
    const [, id] = /w:lvlText w:val="Pasal %1".*<w:num w:numId="(\d+)"/s.exec(made.read('word/numbering.xml')) ?? [];
    const lists = made.read('word/styles.xml').match(/<w:numPr>.*?<\/w:numPr>/gs);
    expect(lists).toEqual(
      ['0', '1'].map((level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`),
    );
  });

  test('a style comes in where the newer file has no styles at all', async () => {
    const old = {
      body: `${paragraph(run('tiga'), '<w:pPr><w:pStyle w:val="Isi"/></w:pPr>')}${body}`,
      styles: style('Isi', ''),
    };
    const made = await redline(old, { body });
    expect(made.read('word/styles.xml')).toContain('w:styleId="Isi"');
    expect(made.body).toContain('<w:pStyle w:val="Isi"/>');
  });
});
