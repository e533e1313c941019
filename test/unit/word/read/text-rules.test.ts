import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  buildParts,
  documentXml,
  paragraphXml,
  parseBody,
  partXml,
  readTexts,
  runXml,
  textXml,
  trackedXml,
  zipParts,
} from './build-docx.ts';

const rawRunXml = (inner: string) => `<w:r>${inner}</w:r>`;
const listWarnings = async (body: string) => (await parseBody(body)).warnings.map(({ code, name }) => [code, name]);

test.each([
  ['runs cut anywhere', runXml('Para Pe') + runXml('serta ', '<w:b/>') + runXml('akan'), 'Para Peserta akan'],
  [
    'a tab and line breaks',
    rawRunXml(`${textXml('a')}<w:tab/>${textXml('b')}<w:br/>${textXml('c')}<w:cr/>${textXml('d')}`),
    'a\tb\nc\nd',
  ],
  [
    'hyphens',
    rawRunXml(`${textXml('non')}<w:noBreakHyphen/>${textXml('bind')}<w:softHyphen/>${textXml('ing')}`),
    'non\u2011bind\u00ading',
  ],
  ['symbols', rawRunXml('<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FE"/>'), 'α☑'],
  [
    'symbols of logic and arrows, figures in circles, at their low codes too',
    rawRunXml(
      [
        ...['F022', 'F0A5', 'F0DE', 'F0E5', '00D6', '00A2'].map((code) => `<w:sym w:font="Symbol" w:char="${code}"/>`),
        ...['F081', 'F08A', 'F095', 'F0E8', '004A'].map((code) => `<w:sym w:font="Wingdings" w:char="${code}"/>`),
      ].join(''),
    ),
    '∀∞⇒∑√′①⑩❿➔☺',
  ],
  ['a symbol of a text font', rawRunXml('<w:sym w:font="Arial" w:char="2116"/>'), '№'],
  ['spaces as they are written', rawRunXml(textXml('  dua  ')), '  dua  '],
  [
    'no spaces around words that are not said to keep them',
    rawRunXml(
      '<w:t> satu </w:t><w:t xml:space="default">\n  dua\n</w:t><w:t xml:space="preserve"> tiga </w:t><w:t>&#xa0;empat<![CDATA[ ]]></w:t>',
    ),
    'satudua tiga \u00a0empat',
  ],
  ['line ends of the file as spaces', rawRunXml(textXml('satu\ndua\ttiga')), 'satu dua tiga'],
  ['character data and references', rawRunXml('<w:t><![CDATA[a<b]]>&amp;&#x416;&#128512;</w:t>'), 'a<b&Ж😀'],
  ['a link', `<w:hyperlink w:anchor="x">${runXml('lihat')}</w:hyperlink>${runXml(' ini')}`, 'lihat ini'],
  [
    'smart tags and custom XML',
    `<w:smartTag w:element="x"><w:smartTagPr/>${runXml('a')}</w:smartTag><w:customXml w:element="y"><w:customXmlPr><w:attr w:name="n" w:val="v"/></w:customXmlPr>${runXml('b')}</w:customXml>`,
    'ab',
  ],
  ['text directions', `<w:dir w:val="rtl">${runXml('a')}</w:dir><w:bdo w:val="ltr">${runXml('b')}</w:bdo>`, 'ab'],
  [
    'content controls',
    `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${runXml('a')}<w:sdt><w:sdtContent>${runXml('b')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
    'ab',
  ],
  [
    'a formula',
    '<m:oMathPara><m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr><w:i/></w:rPr></m:ctrlPr></m:fPr><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>',
    'ab',
  ],
  [
    'the base of ruby text',
    rawRunXml(`<w:ruby><w:rubyPr/><w:rt>${runXml('kan')}</w:rt><w:rubyBase>${runXml('漢')}</w:rubyBase></w:ruby>`),
    '漢',
  ],
])('reads words as they are displayed: %s', async (_, inner, text) => {
  expect(await readTexts(paragraphXml(inner))).toEqual([text]);
});

test('keeps spaces when the whole text preserves them', async () => {
  const body = paragraphXml(
    `${rawRunXml('<w:t> a </w:t>')}${rawRunXml('<w:t xml:space="default"> b </w:t>')}${rawRunXml('<w:t> c </w:t>')}`,
  );
  const whole = zipParts(buildParts(partXml('w:document', `<w:body>${body}</w:body>`, ' xml:space="preserve"')));
  expect(listShownParagraphs(await parseDocx(whole), 'accepted').map(({ text }) => text)).toEqual([' a b c ']);
});

test.each(['ins', 'del'])('a run of a formula carries its own tracking: %s', async (name) => {
  const tracked = `<m:r>${trackedXml(name, '<w:rPr/>')}<m:t>x</m:t></m:r>`;
  const body = paragraphXml(`${runXml('a')}<m:oMath>${tracked}<m:r><m:t>y</m:t></m:r></m:oMath>${runXml('b')}`);
  expect([await readTexts(body), await readTexts(body, 'rejected')].flat()).toEqual(
    name === 'ins' ? ['axyb', 'ayb'] : ['ayb', 'axyb'],
  );
});

test('reads through content controls around paragraphs and rows', async () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const body =
    control(paragraphXml(runXml('a')) + paragraphXml(runXml('b'))) +
    `<w:tbl>${control(`<w:tr>${control(`<w:tc>${paragraphXml(runXml('c'))}</w:tc>`)}</w:tr>`)}</w:tbl>`;
  expect(await readTexts(body)).toEqual(['a', 'b', 'c']);
});

test('warns of unknown elements by name, and keeps the words in them', async () => {
  const body = `${paragraphXml(`<w:future>${runXml('a')}</w:future>`)}<x:box xmlns:x="urn:x">${paragraphXml(runXml('b'))}</x:box>`;
  expect(await readTexts(body)).toEqual(['a', 'b']);
  expect(await listWarnings(body)).toEqual([
    ['element-unknown', 'w:future'],
    ['element-unknown', 'x:box'],
  ]);
});

test('characters that only the font defines are read as it shows them, or kept with a warning', async () => {
  const body = paragraphXml(
    runXml('\uf061 dan \uf0fe', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + runXml('\uf061'),
  );
  expect(await readTexts(body)).toEqual(['α δαν \uf0fe\uf061']);
  expect((await parseBody(body)).warnings).toMatchObject([
    { code: 'symbol-unknown', name: 'U+F0FE', count: 1 },
    { code: 'symbol-unknown', name: 'U+F061', count: 1 },
  ]);
});

test('warns of pictures, objects, word art, embedded documents, formulas, ruby and unknown symbols', async () => {
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
  expect(await listWarnings(`${paragraphXml(runs.map(rawRunXml).join('') + more)}<w:altChunk r:id="rId7"/>`)).toEqual([
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

test('the prompt of an empty control is a blank, and what follows it is read', async () => {
  const control = (properties: string, inner: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const prompt = control('<w:showingPlcHdr/><w:text/>', runXml('Click or tap ') + runXml('here.'));
  const filled = control('<w:text/>', runXml('Minsk'));
  const body =
    paragraphXml(runXml('Signed at ') + prompt + runXml(' and ') + filled + runXml('.')) +
    control('<w:showingPlcHdr/>', paragraphXml(runXml('Enter a date.')));
  expect(await readTexts(body)).toEqual(['Signed at ______ and Minsk.', '______']);
});

test('words that are no prompt are named where they are read as the blank of an empty control', async () => {
  const control = (inner: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const prompt = (id: string) => runXml('Click here.', `<w:rStyle w:val="${id}"/>`);
  const body = ['PlaceholderText', 'a3', 'Strong'].map((id) => paragraphXml(control(prompt(id)))).join('');
  const style = (id: string, name: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styles = partXml('w:styles', style('a3', 'Placeholder Text') + style('Strong', 'Strong'));
  const parts = buildParts(documentXml(body + paragraphXml(control(runXml('USD 5,000,000')))), {
    'word/styles.xml': styles,
  });
  const { warnings } = await parseDocx(zipParts(parts));
  expect(warnings.map(({ code, name }) => [code, name])).toEqual([
    ['prompt-replaced', 'Click here.'],
    ['prompt-replaced', 'USD 5,000,000'],
  ]);
});
