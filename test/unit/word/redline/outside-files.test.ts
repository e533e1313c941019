import { describe, expect, test } from 'vitest';
import type { RawFile } from '../../../helpers/redline/build-raw-docx.ts';
import {
  listXml,
  normalStyle,
  numberedProperties,
  numberingXml,
  redlineRawFiles,
  styleXml,
} from '../../../helpers/redline/redline-raw-files.ts';

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p>${properties}${content}</w:p>`;
const body = paragraph(run('satu dua'));

describe('a file with itself has no changes', () => {
  const undefinedIn = (properties: string) => paragraph(run('satu'), `<w:pPr>${properties}</w:pPr>`);
  const twoLists = `${listXml('%1.')}${listXml('%1.', 7)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
  test.each<[string, RawFile]>([
    ['a paragraph style', { body: undefinedIn('<w:pStyle w:val="Tiada"/>'), styles: normalStyle() }],
    ['a character style', { body: '<w:p><w:r><w:rPr><w:rStyle w:val="Tiada"/></w:rPr><w:t>satu</w:t></w:r></w:p>' }],
    [
      'a table style',
      {
        body: '<w:tbl><w:tblPr><w:tblStyle w:val="Tiada"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>',
      },
    ],
    ['a list', { body: undefinedIn('<w:numPr><w:numId w:val="9"/></w:numPr>'), numbering: numberingXml('%1.') }],
  ])('where %s is not defined', async (_, file) => {
    expect((await redlineRawFiles(file, file)).body).not.toContain('Biro Hukum');
  });

  test('where two styles bear one name', async () => {
    const styles =
      styleXml('Kutipan', '<w:rPr><w:i/></w:rPr>') + styleXml('Kutipan', '').replace('"Kutipan">', '"kutipan0">');
    const file = {
      body: undefinedIn('<w:pStyle w:val="Kutipan"/>') + undefinedIn('<w:pStyle w:val="kutipan0"/>'),
      styles,
    };
    const made = await redlineRawFiles(file, file);
    expect(made.body).not.toContain('Biro Hukum');
    expect(made.remarks).toEqual([]);
  });

  test('where lists number a header and a nested content control only', async () => {
    const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const file = {
      body: control(control(paragraph(run('satu'), numberedProperties(1)))),
      headers: { rIdH1: paragraph(run('kepala'), numberedProperties(2)) },
      numbering: twoLists,
    };
    const sectioned = {
      ...file,
      body: `${file.body}<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>`,
    };
    const made = await redlineRawFiles(sectioned, sectioned);
    expect(made.body + made.read('word/rIdH1.xml')).not.toContain('Biro Hukum');
  });
});

test('a style or list that no file defines stays on what was deleted, and no list comes in under its id', async () => {
  const orphan = paragraph(run('lama sekali'), '<w:pPr><w:pStyle w:val="Tiada"/></w:pPr>');
  const made = await redlineRawFiles(
    {
      body: `${body}${orphan}${paragraph(run('butir'), numberedProperties(1))}`,
      numbering: numberingXml('(%1)'),
      styles: normalStyle(),
    },
    {
      body: `${body}${paragraph(run('lain'), numberedProperties(2))}`,
      numbering: numberingXml('%1.'),
      styles: normalStyle(),
    },
  );
  expect(made.body).toContain('<w:pStyle w:val="Tiada"/>');
  expect(made.read('word/numbering.xml')).not.toContain('<w:num w:numId="2"');
});

describe('headers of another number of sections', () => {
  const sectioned = (...ids: readonly string[]) =>
    ids.map((id) => `<w:sectPr>${id === '' ? '' : `<w:headerReference w:type="default" r:id="${id}"/>`}</w:sectPr>`);
  const header = (words: string) => paragraph(run(words));

  test('belong to the section that has them when a section is put in before it', async () => {
    const [last, empty] = sectioned('rIdH1', '');
    const old = { body: `${body}${last}`, headers: { rIdH1: header('Naskah bersama') } };
    const made = await redlineRawFiles(old, { ...old, body: `<w:p><w:pPr>${empty}</w:pPr></w:p>${body}${last}` });
    expect(made.read('word/rIdH1.xml')).not.toContain('Biro Hukum');
    expect(made.remarks.map(({ code }) => code)).toEqual(['sections']);
  });

  test('are paired by their words, and one that became two is compared with both', async () => {
    const [one, two, three] = sectioned('rIdH1', 'rIdH2', 'rIdH3');
    const made = await redlineRawFiles(
      { body: `${body}${one}`, headers: { rIdH1: header('Naskah bersama tahun 2022') } },
      {
        body: `<w:p><w:pPr>${one}</w:pPr></w:p>${body}<w:p><w:pPr>${two}</w:pPr></w:p>${body}${three}`,
        headers: {
          rIdH1: header('Naskah bersama tahun 2023'),
          rIdH2: header('Naskah bersama tahun 2024'),
          rIdH3: header('Lampiran'),
        },
      },
    );
    for (const name of ['rIdH1', 'rIdH2']) expect(made.read(`word/${name}.xml`)).toMatch(/<w:delText[^>]*>2022</);
    expect(made.read('word/rIdH3.xml')).not.toContain('<w:delText');
  });
});

describe('what the older file alone has', () => {
  const picture =
    '<w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const rich = {
    body: `${paragraph(run('lama'), '<w:pPr><w:pStyle w:val="Lama"/></w:pPr>')}${paragraph(picture)}${body}`,
    styles: styleXml('Lama', ''),
    links: { rId9: 'https://a.example/' },
  };
  test.each([
    ['strict', undefined, 'http://purl.oclc.org'],
    [undefined, 'strict', 'http://schemas.openxmlformats.org/(?:drawing|word|office)'],
  ] as const)('is written in the namespaces of the newer one (%s, %s)', async (before, after, foreign) => {
    const form = (file: RawFile, one: 'strict' | undefined): RawFile =>
      one === undefined ? file : { ...file, form: one };
    const made = await redlineRawFiles(form(rich, before), form({ body }, after));
    expect(made.body).toContain('<w:del ');
    const parts = ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'].map(made.read).join('');
    expect(parts).toContain('w:styleId="Lama"');
    expect(parts).not.toMatch(new RegExp(`"${foreign}`));
  });
});

test('shapes that come in have ids of their own, and still refer to each other', async () => {
  const object = paragraph(
    `<w:r><w:object><v:shapetype id="_x0000_t75"/><v:shape id="_x0000_i1025" type="#_x0000_t75"/><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ShapeID="_x0000_i1025" r:id="rId9"/></w:object></w:r>`,
  );
  const file = (address: string) => ({ body: object, links: { rId9: address } });
  const made = await redlineRawFiles(file('https://a.example/'), file('https://b.example/'));
  const ids = [...made.body.matchAll(/<v:shape id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(made.body).toContain(`ShapeID="${id}"`);
  const types = [...made.body.matchAll(/<v:shapetype id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(types).size).toBe(2);
  for (const type of types) expect(made.body).toContain(`type="#${type}"`);
});

test('a style that comes in takes no id that the newer file refers to without defining it, and its parts are in order', async () => {
  const tabled = (words: string) => paragraph(run(words), '<w:pPr><w:pStyle w:val="Tiada"/></w:pPr>');
  const old = {
    body: `${body}${tabled('lama')}`,
    styles: styleXml('Tiada', '<w:semiHidden/><w:basedOn w:val="Normal"/>') + normalStyle(),
  };
  const made = await redlineRawFiles(old, { body: tabled('baru sekali'), styles: normalStyle() });
  expect(made.read('word/styles.xml')).toMatch(
    /w:styleId="TiadaOld1" [^>]*><w:name [^>]*><w:basedOn [^>]*><w:semiHidden\/>/,
  );
});

test('a list that comes in is counted with the lists of its definition', async () => {
  const lists = (numbers: string) =>
    `${listXml('%1.')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbers}`;
  const made = await redlineRawFiles(
    {
      body: `${body}${paragraph(run('satu'), numberedProperties(1))}${paragraph(run('dua'), numberedProperties(2))}`,
      numbering: lists('<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'),
    },
    { body: `${body}${paragraph(run('satu'), numberedProperties(1))}`, numbering: lists('') },
  );
  expect(made.read('word/numbering.xml')).toMatch(/<w:num w:numId="3"><w:abstractNumId w:val="0"\/>/);
});

test('lists of two definitions that the newer file counts as one are not counted as one when rejected', async () => {
  const num = (id: number, definition: number) =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/></w:num>`;
  const text = `${paragraph(run('satu'), numberedProperties(1))}${paragraph(run('dua'), numberedProperties(2))}`;
  const made = await redlineRawFiles(
    { body: text, numbering: `${listXml('%1.')}${listXml('%1.', 7)}${num(1, 0)}${num(2, 7)}` },
    { body: text, numbering: `${listXml('%1.')}${num(1, 0)}${num(2, 0)}` },
  );
  expect(made.body).toMatch(/<w:numId w:val="2"\/><\/w:numPr><w:pPrChange [^>]*><w:pPr><w:numPr><w:numId w:val="3"\/>/);
});

test('a prefix of ours that a preview of Word used for another namespace keeps that namespace', async () => {
  const preview = 'http://schemas.microsoft.com/office/word/2009/2/wordml';
  const file = (words: string) => ({
    body: paragraph(`<w:r xmlns:w14="${preview}"><w14:lama w14:nilai="1"/><w:t>${words}</w:t></w:r>`),
  });
  const made = await redlineRawFiles(file('satu dua'), file('satu tiga'));
  expect(made.body).toContain('<other-w14:lama other-w14:nilai="1"/>');
  expect(made.read('word/document.xml')).toContain(`xmlns:other-w14="${preview}"`);
});

test.each(['smartTag', 'customXml'])('a %s around changed words keeps its properties once', async (name) => {
  const tagged = (words: string) =>
    paragraph(
      `<w:${name} w:element="tempat"><w:${name}Pr><w:attr w:name="kota" w:val="a"/></w:${name}Pr>${run(words)}</w:${name}>`,
    );
  const made = await redlineRawFiles({ body: tagged('di Minsk') }, { body: tagged('di Jakarta') });
  expect(made.body.match(new RegExp(`<w:${name}Pr>`, 'g'))).toHaveLength(1);
});

test('a bookmark of which a tracked deletion holds one end goes if it begins there, and stays if it ends there', async () => {
  const deleted = (inner: string) =>
    `<w:del w:id="9" w:author="A">${inner}<w:r><w:delText>lama</w:delText></w:r></w:del>`;
  const start = '<w:bookmarkStart w:id="5" w:name="Tanda"/>';
  const end = '<w:bookmarkEnd w:id="5"/>';
  const begun = { body: paragraph(`${deleted(start)}${run('satu')}${end}`) };
  const ended = { body: paragraph(`${start}${run('satu')}${deleted(end)}`) };
  expect((await redlineRawFiles(begun, begun)).body).toBe(paragraph(run('satu')));
  expect((await redlineRawFiles(ended, ended)).body).toBe(paragraph(`${start}${run('satu')}${end}`));
});

test('a paragraph whose mark is deleted runs into a control or out of one, and an empty control goes', async () => {
  const deleted = '<w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr>';
  const inControl = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const joined = paragraph(`${run('satu ')}${run('dua')}`);
  const before = { body: `${paragraph(run('satu '), deleted)}${inControl(paragraph(run('dua')))}` };
  const after = { body: `${inControl(paragraph(run('satu '), deleted))}${paragraph(run('dua'))}` };
  expect((await redlineRawFiles(before, before)).body).toBe(inControl(joined));
  expect((await redlineRawFiles(after, after)).body).toBe(joined);
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
  expect((await redlineRawFiles(tracked, { body })).body).toBe(body);
});
