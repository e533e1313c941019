import { expect, test } from 'vitest';
import { paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';

const CLAUSE = 'subject to the availability of funds';
const style = (id: string, type: string, properties: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${properties}</w:rPr></w:style>`;

async function listUnseen(body: string, parts: Record<string, string> = {}) {
  const { warnings } = await parseBody(body, parts);
  return warnings.filter(({ code }) => code === 'words-unseen').map(({ name }) => name);
}

const listStyled = (body: string, styles: string) =>
  listUnseen(body, { 'word/styles.xml': partXml('w:styles', styles) });

test.each([
  ['hidden', '<w:vanish/>'],
  ['always hidden', '<w:specVanish/>'],
  ['hidden from browsers', '<w:webHidden/>'],
  ['white', '<w:color w:val="FFFFFF"/>'],
  ['pale yellow', '<w:color w:val="FFFFCC"/>'],
  ['white by the theme, whatever is written beside it', '<w:color w:val="000000" w:themeColor="background1"/>'],
  ['black with a full tint', '<w:color w:val="000000" w:themeColor="text1" w:themeTint="00"/>'],
  ['black under a black highlight', '<w:color w:val="000000"/><w:highlight w:val="black"/>'],
  ['blue on a blue shading', '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>'],
  ['red on a solid pattern in red', '<w:color w:val="FF0000"/><w:shd w:val="solid" w:color="FF0000" w:fill="auto"/>'],
  ['of one point', '<w:sz w:val="2"/>'],
  ['of three points', '<w:sz w:val="6"/>'],
  ['of a hundredth of their width', '<w:w w:val="1"/>'],
  ['condensed to nothing', '<w:sz w:val="24"/><w:spacing w:val="-120"/>'],
  ['lowered out of sight', '<w:position w:val="-600"/>'],
  ['raised out of sight', '<w:position w:val="300"/>'],
  ['without a fill', '<w14:textFill><w14:noFill/></w14:textFill>'],
  [
    'fully transparent',
    '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
  ],
])('words that are %s are named, and no others', async (_, properties) => {
  const body = paragraphXml(runXml('We pay, ') + runXml(CLAUSE, properties) + runXml(', in May.'));
  expect(await listUnseen(body)).toEqual([CLAUSE]);
});

test.each([
  ['white on a dark shading', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'],
  ['grey', '<w:color w:val="808080"/>'],
  ['half of the white of the theme', '<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>'],
  ['yellow', '<w:color w:val="FFFF00"/>'],
  ['of four points', '<w:sz w:val="8"/>'],
  ['narrow', '<w:w w:val="66"/>'],
  ['condensed a little', '<w:spacing w:val="-20"/>'],
  ['lowered a little', '<w:position w:val="-6"/>'],
  ['shown although their style hides them', '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>'],
])('words that are %s are seen', async (_, properties) => {
  const styles = style('Hidden', 'character', '<w:vanish/>');
  expect(await listStyled(paragraphXml(runXml(CLAUSE, properties)), styles)).toEqual([]);
});

test.each([
  [
    'a character style',
    paragraphXml(runXml(CLAUSE, '<w:rStyle w:val="S"/>')),
    style('S', 'character', '<w:sz w:val="2"/>'),
  ],
  [
    'a paragraph style',
    paragraphXml(runXml(CLAUSE), '<w:pStyle w:val="S"/>'),
    style('S', 'paragraph', '<w:w w:val="1"/>'),
  ],
  [
    'the base of a paragraph style',
    paragraphXml(runXml(CLAUSE), '<w:pStyle w:val="S"/>'),
    style('Base', 'paragraph', '<w:vanish/>') + style('S', 'paragraph', '', '<w:basedOn w:val="Base"/>'),
  ],
  [
    'the defaults of the document',
    paragraphXml(runXml(CLAUSE)),
    '<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:rPrDefault></w:docDefaults>',
  ],
  [
    'a table style',
    `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${paragraphXml(runXml(CLAUSE))}</w:tc></w:tr></w:tbl>`,
    style('T', 'table', '<w:vanish/>'),
  ],
  [
    'the first row of a table style',
    `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tr><w:tc>${paragraphXml(runXml(CLAUSE))}</w:tc></w:tr><w:tr><w:tc>${paragraphXml(runXml('seen'))}</w:tc></w:tr></w:tbl>`,
    style('T', 'table', '', '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:tblStylePr>'),
  ],
  ['lines of an exact height', paragraphXml(runXml(CLAUSE), '<w:spacing w:line="20" w:lineRule="exact"/>'), ''],
])('words hidden by %s are named', async (_, body, styles) => {
  expect(await listStyled(body, styles)).toEqual([CLAUSE]);
});

test('the ground of words is that of their cell or paragraph', async () => {
  const white = runXml(CLAUSE, '<w:color w:val="FFFFFF"/>');
  const cell = (fill: string) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${paragraphXml(white)}</w:tc></w:tr></w:tbl>`;
  expect(await listUnseen(cell('1F3864'))).toEqual([]);
  expect(await listUnseen(cell('F2F2F2'))).toEqual([CLAUSE]);
  expect(await listUnseen(cell('1F3864') + paragraphXml(white))).toEqual([CLAUSE]);
  expect(await listUnseen(paragraphXml(white, '<w:shd w:val="clear" w:fill="1F3864"/>'))).toEqual([]);
});

test('a head row with white words on the dark ground of its table style is seen', async () => {
  const head =
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr>';
  const body = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="04A0"/></w:tblPr><w:tr><w:tc>${paragraphXml(runXml('Unit'))}</w:tc></w:tr></w:tbl>`;
  expect(await listStyled(body, style('T', 'table', '', head))).toEqual([]);
});

test.each([
  ['hidden', '<w:hidden/>'],
  ['without height', '<w:trHeight w:val="20" w:hRule="exact"/>'],
])('the words of a row that is %s are named', async (_, properties) => {
  const row = (words: string, more = '') => `<w:tr>${more}<w:tc>${paragraphXml(runXml(words))}</w:tc></w:tr>`;
  const body = `<w:tbl>${row(CLAUSE, `<w:trPr>${properties}</w:trPr>`)}${row('seen')}</w:tbl>`;
  expect(await listUnseen(body)).toEqual([CLAUSE]);
});

test('page numbers of a table of contents are printed, though browsers do not show them', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const body = paragraphXml(field('begin') + field('separate') + runXml('7', '<w:webHidden/>') + field('end'));
  expect(await listUnseen(body)).toEqual([]);
});

test.each([
  ['10⁶ tonnes', [['10'], ['6', 'superscript'], [' tonnes']]],
  ['5 km²', [['5 km'], ['2', 'superscript']]],
  ['CO₂', [['CO'], ['2', 'subscript']]],
  ['10⁻³', [['10'], ['−3', 'superscript']]],
  ['10ⁿ', [['10'], ['n', 'superscript']]],
  ['the 1st day', [['the 1'], ['st', 'superscript'], [' day']]],
  ['1-й день', [['1'], ['-й', 'superscript'], [' день']]],
  ['text*', [['text'], ['*', 'superscript']]],
] as const)('raised and lowered signs are read as %s', async (text, runs) => {
  const body = paragraphXml(
    runs
      .map(([words, script]) => runXml(words, script === undefined ? '' : `<w:vertAlign w:val="${script}"/>`))
      .join(''),
  );
  const { paragraphs, warnings } = await parseBody(body);
  expect(paragraphs.map(({ segments }) => segments.map((one) => one.text).join(''))).toEqual([text]);
  expect(warnings).toEqual([]);
});

test('raised words that Unicode has no signs for are named by a warning', async () => {
  const body = paragraphXml(runXml('Article 5') + runXml('bis', '<w:vertAlign w:val="superscript"/>'));
  const { warnings } = await parseBody(body);
  expect(warnings).toMatchObject([{ code: 'script-unknown', name: 'Article 5bis' }]);
});

test('the exponent of a formula is raised', async () => {
  const body = paragraphXml(
    '<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>',
  );
  const { paragraphs } = await parseBody(body);
  expect(paragraphs[0]?.segments.map(({ text }) => text).join('')).toBe('10⁶');
});

test('figures and signs of symbol fonts are read, as w:sym and as words', async () => {
  const symbols = ['F028', 'F031', 'F02E', '32', 'F029'].map(
    (code) => `<w:r><w:sym w:font="Symbol" w:char="${code}"/></w:r>`,
  );
  const { paragraphs, warnings } = await parseBody(
    paragraphXml(symbols.join('') + runXml(' \uf034\uf035', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')),
  );
  expect(paragraphs[0]?.segments.map(({ text }) => text).join('')).toBe('(1.2) 45');
  expect(warnings).toEqual([]);
});

test('the prompt of an empty control is a blank', async () => {
  const control = (properties: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${runXml('Click or')}${runXml(' tap here', '<w:b/>')}</w:sdtContent></w:sdt>`;
  const read = async (properties: string) => {
    const { paragraphs } = await parseBody(paragraphXml(runXml('Signed at ') + control(properties) + runXml(' by us')));
    return paragraphs[0]?.segments.map(({ text }) => text).join('');
  };
  expect(await read('<w:showingPlcHdr/>')).toBe('Signed at ______ by us');
  expect(await read('<w:showingPlcHdr w:val="0"/>')).toBe('Signed at Click or tap here by us');
});

test.each([
  ['a:solidFill', '<a:solidFill><a:srgbClr val="1f3864"/></a:solidFill>', []],
  ['a:noFill', '<a:noFill/>', [CLAUSE]],
  ['a:gradFill', '<a:gradFill/>', []],
])('the ground of words in a text box is that of its shape: %s', async (_, fill, unseen) => {
  const box = `<wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${paragraphXml(runXml(CLAUSE, '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></wps:txbx></wps:wsp>`;
  expect(await listUnseen(paragraphXml(`<w:r><w:drawing>${box}</w:drawing></w:r>`))).toEqual(unseen);
});

test.each([
  ['#1f3864', []],
  ['#ffffff', [CLAUSE]],
])('the ground of words in a VML box is its fill: %s', async (fill, unseen) => {
  const box = `<v:shape fillcolor="${fill}"><v:textbox><w:txbxContent>${paragraphXml(runXml(CLAUSE, '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></v:textbox></v:shape>`;
  expect(await listUnseen(paragraphXml(`<w:r><w:pict>${box}</w:pict></w:r>`))).toEqual(unseen);
});

const table = (properties: string, rows: string) => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;
const row = (words: string, properties = '') => `<w:tr>${properties}<w:tc>${paragraphXml(runXml(words))}</w:tc></w:tr>`;

test.each([
  ['words pressed into half a point', paragraphXml(runXml(CLAUSE, '<w:fitText w:val="10" w:id="1"/>'))],
  ['a paragraph left of the page', paragraphXml(runXml(CLAUSE), '<w:ind w:left="-15000" w:right="15000"/>')],
  ['a paragraph right of the page', paragraphXml(runXml(CLAUSE), '<w:ind w:start="31000"/>')],
  ['a frame beside the page', paragraphXml(runXml(CLAUSE), '<w:framePr w:w="4000" w:x="-20000" w:y="1"/>')],
  ['a frame without height', paragraphXml(runXml(CLAUSE), '<w:framePr w:w="4000" w:h="20" w:hRule="exact"/>')],
])('%s is named', async (_, body) => {
  expect(await listUnseen(body + paragraphXml(runXml('seen'), '<w:ind w:left="-720" w:right="1440"/>'))).toEqual([
    CLAUSE,
  ]);
});

test.each([
  ['a band of rows', '', 'band1Horz', '', row(CLAUSE) + row('seen')],
  ['the second of bands of two rows', '', 'band2Horz', '2', row('seen') + row('seen') + row(CLAUSE)],
  ['bands below a head', '<w:tblLook w:firstRow="1"/>', 'band1Horz', '', row('seen') + row(CLAUSE) + row('seen')],
  ['a last row', '', 'lastRow', '', row('seen') + row(CLAUSE, '<w:trPr><w:cnfStyle w:val="010000000000"/></w:trPr>')],
])('words hidden by the style of %s are named', async (_, look, part, size, rows) => {
  const bands = size === '' ? '' : `<w:tblPr><w:tblStyleRowBandSize w:val="${size}"/></w:tblPr>`;
  const hidden = `${bands}<w:tblStylePr w:type="${part}"><w:rPr><w:vanish/></w:rPr></w:tblStylePr>`;
  const body = table(`<w:tblStyle w:val="T"/>${look}`, rows);
  expect(await listStyled(body, style('T', 'table', '', hidden))).toEqual([CLAUSE]);
});

test('bands that the table does not take hide nothing', async () => {
  const hidden = '<w:tblStylePr w:type="band1Horz"><w:rPr><w:vanish/></w:rPr></w:tblStylePr>';
  const body = table('<w:tblStyle w:val="T"/><w:tblLook w:noHBand="1"/>', row(CLAUSE));
  expect(await listStyled(body, style('T', 'table', '', hidden))).toEqual([]);
});

test('white words in a table with a dark shading of its own are seen', async () => {
  const white = paragraphXml(runXml(CLAUSE, '<w:color w:val="FFFFFF"/>'));
  const body = table('<w:shd w:val="clear" w:fill="1F3864"/>', `<w:tr><w:tc>${white}</w:tc></w:tr>`);
  expect(await listUnseen(body)).toEqual([]);
});

test('the colours of a theme are those that the settings of the file give their names', async () => {
  const body = paragraphXml(runXml(CLAUSE, '<w:color w:val="000000" w:themeColor="text1"/>'));
  const mapping = (name: string) => ({
    'word/settings.xml': partXml('w:settings', `<w:clrSchemeMapping w:t1="${name}"/>`),
  });
  expect(await listUnseen(body, mapping('light1'))).toEqual([CLAUSE]);
  expect(await listUnseen(body, mapping('dark1'))).toEqual([]);
});

test.each([
  [
    'a drawing',
    `<w:drawing><wp:inline><wp:docPr id="1" name="a" hidden="1"/><wps:wsp><wps:txbx><w:txbxContent>${paragraphXml(runXml(CLAUSE))}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing>`,
  ],
  [
    'a VML shape',
    `<w:pict><v:shape style="width:5pt; visibility: hidden"><v:textbox><w:txbxContent>${paragraphXml(runXml(CLAUSE))}</w:txbxContent></v:textbox></v:shape></w:pict>`,
  ],
])('the words of %s that is hidden are named', async (_, drawing) => {
  expect(await listUnseen(paragraphXml(`<w:r>${drawing}</w:r>`))).toEqual([CLAUSE]);
  expect(
    await listUnseen(paragraphXml(`<w:r>${drawing.replace(/ hidden="1"| visibility: hidden/, '')}</w:r>`)),
  ).toEqual([]);
});

test.each([
  ['10⁶ tonnes', '10', '6', '<w:position w:val="8"/><w:sz w:val="16"/>', ' tonnes'],
  ['CO₂ only', 'CO', '2', '<w:position w:val="-6"/>', ' only'],
  ['level with them', 'level', ' with', '<w:position w:val="2"/>', ' them'],
])('signs that are raised or lowered by hand are read as %s', async (text, before, own, properties, after) => {
  const { paragraphs } = await parseBody(paragraphXml(runXml(before) + runXml(own, properties) + runXml(after)));
  expect(paragraphs[0]?.segments.map((one) => one.text).join('')).toBe(text);
});

test.each([
  ['the run', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>', ''],
  ['a character style', '<w:rStyle w:val="S"/>', style('S', 'character', '<w:rFonts w:ascii="Symbol"/>')],
])('letters and private signs of a symbol font are read as they are shown, by %s', async (_, properties, styles) => {
  const body = paragraphXml(runXml('5 ') + runXml('m\uf06d', properties) + runXml('m'));
  const { paragraphs, warnings } = await parseBody(body, { 'word/styles.xml': partXml('w:styles', styles) });
  expect(paragraphs[0]?.segments.map(({ text }) => text).join('')).toBe('5 μμm');
  expect(warnings).toEqual([]);
});

test('a sign of a symbol font that is no figure there is not read as one', async () => {
  const styles = style('S', 'character', '<w:rFonts w:ascii="Wingdings"/>');
  const body = paragraphXml(runXml('\uf031', '<w:rStyle w:val="S"/>'));
  const { warnings } = await parseBody(body, { 'word/styles.xml': partXml('w:styles', styles) });
  expect(warnings).toMatchObject([{ code: 'symbol-unknown', name: 'U+F031' }]);
});

test.each([
  ['its level', '<w:rPr><w:vanish/></w:rPr>', '', ['1.']],
  ['the mark of its paragraph', '', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>', ['1.']],
  ['nothing', '', '', []],
])('a list number hidden by %s is named', async (_, level, mark, unseen) => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const body = paragraphXml(runXml('seen'), list + mark);
  expect(await listUnseen(body, { 'word/numbering.xml': partXml('w:numbering', numbering) })).toEqual(unseen);
});
