import { describe, expect, test } from 'vitest';
import {
  normalStyle,
  numberedProperties,
  numberingXml,
  redlineRawFiles,
  styleXml,
} from '../../../helpers/redline/redline-raw-files.ts';

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p>${properties}${content}</w:p>`;
const body = paragraph(run('satu dua'));

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
    const made = await redlineRawFiles({ body: field(before) }, { body: field(after) });
    expect(made.body).toMatch(/<w:del .*<w:ins /);
  });

  test('a picture with another link is another picture', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="A"><a:hlinkClick r:id="rId9"/></wp:docPr></wp:inline></w:drawing></w:r>';
    const file = (address: string) => ({ body: paragraph(picture), links: { rId9: address } });
    const made = await redlineRawFiles(file('https://a.example/'), file('https://b.example/'));
    expect(made.body).toMatch(/<w:del .*<w:ins /);
    expect((await redlineRawFiles(file('https://a.example/'), file('https://a.example/'))).body).not.toContain(
      '<w:ins',
    );
  });

  test('a paragraph mark with another look is a change of formatting', async () => {
    const next = paragraph(run('satu dua'), '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>');
    expect((await redlineRawFiles({ body }, { body: next })).body).toMatch(
      /<w:pPr><w:rPr><w:b\/><w:rPrChange [^>]*><w:rPr\/><\/w:rPrChange><\/w:rPr><\/w:pPr>/,
    );
    expect((await redlineRawFiles({ body: next }, { body })).body).toMatch(
      /<w:pPr><w:rPr><w:rPrChange [^>]*><w:rPr><w:b\/><\/w:rPr><\/w:rPrChange><\/w:rPr><\/w:pPr>/,
    );
  });

  test('the style of paragraphs without a style is named if it is defined differently', async () => {
    const made = await redlineRawFiles(
      { body, styles: normalStyle() },
      { body, styles: normalStyle('<w:rPr><w:i/></w:rPr>') },
    );
    expect(made.remarks).toEqual([{ code: 'style-replaced', detail: 'Normal' }]);
  });

  test.each([
    [
      'another name',
      styleXml('Standard', '<w:rPr><w:i/></w:rPr>', 'w:default="1"'),
      [{ code: 'style-replaced', detail: 'Normal' }],
    ],
    ['no definition', '', [{ code: 'style-replaced', detail: 'Normal' }]],
    ['the same look under another name', styleXml('Standard', '<w:rPr><w:b/></w:rPr>', 'w:default="1"'), []],
  ])('so it is where the newer file has it under %s', async (_, styles, expected) => {
    const made = await redlineRawFiles({ body, styles: normalStyle('<w:rPr><w:b/></w:rPr>') }, { body, styles });
    expect(made.remarks).toEqual(expected);
  });

  test('a style that others are based on is named if it is defined differently', async () => {
    const file = (look: string) => ({
      body: paragraph(run('satu'), '<w:pPr><w:pStyle w:val="Isi"/></w:pPr>'),
      styles: `${styleXml('Isi', '<w:basedOn w:val="Dasar"/>')}${styleXml('Dasar', `<w:rPr>${look}</w:rPr>`)}`,
    });
    const made = await redlineRawFiles(file('<w:i/>'), file('<w:strike/>'));
    expect(made.remarks).toEqual([{ code: 'style-replaced', detail: 'Dasar' }]);
  });

  test('a style that is based on another one than before is named', async () => {
    const file = (base: string) => ({
      body: paragraph(run('satu'), '<w:pPr><w:pStyle w:val="Isi"/></w:pPr>'),
      styles: `${styleXml('Isi', `<w:basedOn w:val="${base}"/>`)}${styleXml('A', '<w:rPr><w:i/></w:rPr>')}${styleXml('B', '')}`,
    });
    expect((await redlineRawFiles(file('A'), file('B'))).remarks).toEqual([{ code: 'style-replaced', detail: 'Isi' }]);
  });

  test('a style whose list prints other numbers is named, and one whose list only has another id is not', async () => {
    const file = (text: string, id: number) => ({
      body: paragraph(run('satu'), '<w:pPr><w:pStyle w:val="Pasal"/></w:pPr>'),
      styles: styleXml('Pasal', numberedProperties(id)),
      numbering: numberingXml(text, id),
    });
    expect((await redlineRawFiles(file('%1.', 1), file('Pasal %1', 1))).remarks).toEqual([
      { code: 'style-replaced', detail: 'Pasal' },
    ]);
    expect((await redlineRawFiles(file('%1.', 1), file('%1.', 7))).remarks).toEqual([]);
  });

  test('other defaults of the document are named', async () => {
    const defaults = (size: string, lang: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="${size}"/><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    const file = (size: string, lang: string) => ({ body, styles: defaults(size, lang) });
    expect((await redlineRawFiles(file('22', 'id-ID'), file('28', 'id-ID'))).remarks).toEqual([
      { code: 'defaults', detail: '' },
    ]);
    expect((await redlineRawFiles(file('22', 'id-ID'), file('22', 'en-GB'))).remarks).toEqual([
      { code: 'language', detail: '' },
    ]);
  });

  test('settings that print otherwise are named, and others are not', async () => {
    const notes = '<w:footnotePr><w:numFmt w:val="lowerRoman"/><w:footnote w:id="0"/></w:footnotePr>';
    const made = await redlineRawFiles(
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
    expect((await redlineRawFiles({ body: section(roman) }, { body: section('') })).body).toContain(
      `<w:sectPr>${roman}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:sectPrChange>`,
    );
  });

  test('a section more is named with both numbers', async () => {
    const sections = `${paragraph(run('satu'), '<w:pPr><w:sectPr/></w:pPr>')}${body}<w:sectPr/>`;
    expect(
      (await redlineRawFiles({ body: sections }, { body: `${paragraph(run('satu'))}${body}<w:sectPr/>` })).remarks,
    ).toEqual([{ code: 'sections', detail: '2 → 1' }]);
  });
});

describe('alternate content', () => {
  const alternate = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="w14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  test('among the runs of a paragraph is deleted and inserted whole', async () => {
    const file = (words: string) => ({ body: paragraph(`${run('lihat ')}${alternate(run(words), run(`${words}?`))}`) });
    const made = await redlineRawFiles(file('satu'), file('dua'));
    const deleted = /<w:del .*?<\/w:del>/s.exec(made.body)?.[0] ?? '';
    expect(deleted.match(/<w:delText[^>]*>[^<]*/g)?.map((one) => one.replace(/.*>/, ''))).toEqual(['satu', 'satu?']);
    expect(deleted).not.toContain('<w:t ');
    expect(made.body).toMatch(/<w:ins [^>]*><mc:AlternateContent>.*dua.*<\/mc:AlternateContent><\/w:ins>/s);
  });

  test('around paragraphs is compared in what old programs show instead, too', async () => {
    const file = (words: string) => ({
      body: `${body}${alternate(paragraph(run(words)), paragraph(run(`lama ${words}`)))}`,
    });
    const changed = await redlineRawFiles(file('tiga empat'), file('tiga lima'));
    expect(changed.body).toMatch(/<mc:Fallback>.*lama tiga .*<w:delText[^>]*>empat<.*<w:ins .*lima.*<\/mc:Fallback>/s);
    const added = await redlineRawFiles({ body }, file('tiga lima'));
    expect(added.body).toMatch(/<mc:Fallback><w:p><w:pPr><w:rPr><w:ins .*<w:ins .*lama tiga lima/s);
    const plain = await redlineRawFiles({ body: `${body}${paragraph(run('tiga empat'))}` }, file('tiga empat'));
    expect(plain.body).toMatch(/<mc:Fallback>.*<w:ins .*lama .*<\/mc:Fallback>/s);
  });

  test('around paragraphs is compared', async () => {
    const file = (words: string) => ({ body: `${body}${alternate(paragraph(run(words)), '')}` });
    const made = await redlineRawFiles(file('tiga empat'), file('tiga lima'));
    expect(made.body).toMatch(/<mc:Choice.*<w:delText[^>]*>empat<.*<w:ins .*lima.*<\/mc:Choice>/s);
  });
});

describe('what accepting and rejecting must give back', () => {
  test('a link of the newer file stays one link', async () => {
    const link = (words: string) => `<w:hyperlink r:id="rId9">${run(words)}</w:hyperlink>`;
    const links = { rId9: 'https://a.example/' };
    const apart = paragraph(`${link('satu')}${run(' dua ')}${link('tiga')}`);
    const { body: made } = await redlineRawFiles(
      { body: apart, links },
      { body: paragraph(link('satu dua tiga')), links },
    );
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
    const made = await redlineRawFiles(
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
    const styles = `${styleXml('Pasal', numberedProperties())}${styleXml('Huruf', numberedProperties())}`;
    const lines = ['Pasal', 'Huruf'].map((id) => paragraph(run(id), `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`));
    const made = await redlineRawFiles(
      { body: `${lines.join('')}${body}`, styles, numbering: numberingXml('Pasal %1') },
      { body, styles: normalStyle(), numbering: numberingXml('(%1)') },
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
      styles: styleXml('Isi', ''),
    };
    const made = await redlineRawFiles(old, { body });
    expect(made.read('word/styles.xml')).toContain('w:styleId="Isi"');
    expect(made.body).toContain('<w:pStyle w:val="Isi"/>');
  });
});

test('a simple field that was put in goes whole when it is rejected, and nothing of the change stays when it is accepted', async () => {
  const old = { body: paragraph(run('Halaman satu')) };
  const next = { body: paragraph(`${run('Halaman ')}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`) };
  const { body: made } = await redlineRawFiles(old, next);
  const inserted = [...made.matchAll(/<w:ins [^>]*>(.*?)<\/w:ins>/g)].map(([, inner]) => inner).join('');
  expect(inserted).toContain(
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t xml:space="preserve">1</w:t></w:r></w:fldSimple>',
  );
  expect(made.replaceAll(/<w:ins [^>]*>.*?<\/w:ins>/g, '')).not.toContain('fldSimple');
  const again = await redlineRawFiles(next, { body: made });
  expect(again.body).not.toMatch(/w:author|w:dir/);
  expect(again.remarks.map(({ code }) => code)).toEqual(['revisions-accepted-new']);
});

test('properties of a paragraph that the older file writes in another order come in the order of the schema', async () => {
  const properties = '<w:pPr><w:contextualSpacing/><w:jc w:val="both"/><w:ind w:firstLine="360"/><w:keepNext/></w:pPr>';
  const sorted = '<w:keepNext/><w:ind w:firstLine="360"/><w:contextualSpacing/><w:jc w:val="both"/>';
  const old = { body: `${paragraph(run('satu'), properties)}${paragraph(run('dua'), properties)}` };
  const { body: made } = await redlineRawFiles(old, { body: paragraph(run('dua')) });
  expect(made).toContain(`<w:pPr>${sorted}<w:rPr><w:del `);
  expect(made).toMatch(new RegExp(`<w:pPrChange [^>]*><w:pPr>${sorted}</w:pPr>`));
});
