import { expect, test } from 'vitest';
import { read } from '../../../electron/core/word/read/read.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import { marked, p, part, parts, r, readBody, t, texts, zipped } from './package.ts';

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const warned = async (body: string) => (await readBody(body)).warnings.map(({ code, name }) => [code, name]);

test.each([
  ['runs cut anywhere', r('Para Pe') + r('serta ', '<w:b/>') + r('akan'), 'Para Peserta akan'],
  ['a tab and line breaks', run(`${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:cr/>${t('d')}`), 'a\tb\nc\nd'],
  ['hyphens', run(`${t('non')}<w:noBreakHyphen/>${t('bind')}<w:softHyphen/>${t('ing')}`), 'non\u2011bind\u00ading'],
  ['symbols', run('<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FE"/>'), 'α☑'],
  [
    'symbols of logic and arrows, figures in circles, at their low codes too',
    run(
      [
        ...['F022', 'F0A5', 'F0DE', 'F0E5', '00D6', '00A2'].map((code) => `<w:sym w:font="Symbol" w:char="${code}"/>`),
        ...['F081', 'F08A', 'F095', 'F0E8', '004A'].map((code) => `<w:sym w:font="Wingdings" w:char="${code}"/>`),
      ].join(''),
    ),
    '∀∞⇒∑√′①⑩❿➔☺',
  ],
  ['a symbol of a text font', run('<w:sym w:font="Arial" w:char="2116"/>'), '№'],
  ['spaces as they are written', run(t('  dua  ')), '  dua  '],
  [
    'no spaces around words that are not said to keep them',
    run(
      '<w:t> satu </w:t><w:t xml:space="default">\n  dua\n</w:t><w:t xml:space="preserve"> tiga </w:t><w:t>&#xa0;empat<![CDATA[ ]]></w:t>',
    ),
    'satudua tiga \u00a0empat',
  ],
  ['line ends of the file as spaces', run(t('satu\ndua\ttiga')), 'satu dua tiga'],
  ['character data and references', run('<w:t><![CDATA[a<b]]>&amp;&#x416;&#128512;</w:t>'), 'a<b&Ж😀'],
  ['a link', `<w:hyperlink w:anchor="x">${r('lihat')}</w:hyperlink>${r(' ini')}`, 'lihat ini'],
  [
    'smart tags and custom XML',
    `<w:smartTag w:element="x"><w:smartTagPr/>${r('a')}</w:smartTag><w:customXml w:element="y"><w:customXmlPr><w:attr w:name="n" w:val="v"/></w:customXmlPr>${r('b')}</w:customXml>`,
    'ab',
  ],
  ['text directions', `<w:dir w:val="rtl">${r('a')}</w:dir><w:bdo w:val="ltr">${r('b')}</w:bdo>`, 'ab'],
  [
    'content controls',
    `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${r('a')}<w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
    'ab',
  ],
  [
    'a formula',
    '<m:oMathPara><m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr><w:i/></w:rPr></m:ctrlPr></m:fPr><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>',
    'ab',
  ],
  [
    'the base of ruby text',
    run(`<w:ruby><w:rubyPr/><w:rt>${r('kan')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby>`),
    '漢',
  ],
])('%s', async (_, inner, text) => {
  expect(await texts(p(inner))).toEqual([text]);
});

test('spaces are kept where all of the text is said to keep them', async () => {
  const body = p(`${run('<w:t> a </w:t>')}${run('<w:t xml:space="default"> b </w:t>')}${run('<w:t> c </w:t>')}`);
  const whole = zipped(parts(part('w:document', `<w:body>${body}</w:body>`, ' xml:space="preserve"')));
  expect(paragraphsIn(await read(whole), 'accepted').map(({ text }) => text)).toEqual([' a b c ']);
});

test.each(['ins', 'del'])('a run of a formula says of itself that it is tracked: %s', async (name) => {
  const tracked = `<m:r>${marked(name, '<w:rPr/>')}<m:t>x</m:t></m:r>`;
  const body = p(`${r('a')}<m:oMath>${tracked}<m:r><m:t>y</m:t></m:r></m:oMath>${r('b')}`);
  expect([await texts(body), await texts(body, 'rejected')].flat()).toEqual(
    name === 'ins' ? ['axyb', 'ayb'] : ['ayb', 'axyb'],
  );
});

test('content controls around paragraphs and rows are gone through', async () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const body =
    control(p(r('a')) + p(r('b'))) +
    `<w:tbl>${control(`<w:tr>${control(`<w:tc>${p(r('c'))}</w:tc>`)}</w:tr>`)}</w:tbl>`;
  expect(await texts(body)).toEqual(['a', 'b', 'c']);
});

test('what is not understood is warned of by its name, and the words in it are kept', async () => {
  const body = `${p(`<w:future>${r('a')}</w:future>`)}<x:box xmlns:x="urn:x">${p(r('b'))}</x:box>`;
  expect(await texts(body)).toEqual(['a', 'b']);
  expect(await warned(body)).toEqual([
    ['element-unknown', 'w:future'],
    ['element-unknown', 'x:box'],
  ]);
});

test('signs that only the font of the words has are kept, and warned of', async () => {
  const body = p(r('\uf061 dan \uf0fe', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + r('\uf061'));
  expect(await texts(body)).toEqual(['\uf061 dan \uf0fe\uf061']);
  expect((await readBody(body)).warnings).toMatchObject([
    { code: 'symbol-unknown', name: 'U+F061', count: 2 },
    { code: 'symbol-unknown', name: 'U+F0FE', count: 1 },
  ]);
});

test('pictures, objects, word art, other documents, formulas, ruby and unknown symbols are warned of', async () => {
  const picture =
    '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Peta Minsk"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>';
  const object =
    '<w:object><v:shape><v:imagedata r:id="rId9" o:title="Bagan"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>';
  const art = '<w:pict><v:shape><v:textpath string="RANCANGAN"/></v:shape></w:pict>';
  const more = '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>';
  const runs = [
    picture,
    object,
    art,
    '<w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt></w:ruby>',
    '<w:sym w:font="Wingdings" w:char="F05B"/>',
  ];
  expect(await warned(`${p(runs.map(run).join('') + more)}<w:altChunk r:id="rId7"/>`)).toEqual([
    ['picture', 'Peta Minsk'],
    ['picture', 'Bagan'],
    ['embedded-object', 'Excel.Sheet.12'],
    ['word-art', 'RANCANGAN'],
    ['ruby', 'kan'],
    ['symbol-unknown', 'Wingdings F05B'],
    ['formula', ''],
    ['foreign-part', 'rId7'],
  ]);
});
