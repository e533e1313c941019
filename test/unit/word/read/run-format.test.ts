import { expect, test } from 'vitest';
import { plainRunFormat, type RunFormat } from '../../../../shared/model/incoming/word-document.ts';
import { paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';

async function readFormats(body: string, styles = '') {
  const { paragraphs } = await parseBody(body, { 'word/styles.xml': partXml('w:styles', styles) });
  return paragraphs.flatMap(({ segments }) => segments.map(({ format }) => format));
}

test.each<[string, string, Partial<RunFormat>]>([
  [
    'marked by hand in red and struck through',
    '<w:strike/><w:color w:val="ff0000"/>',
    { strike: true, colour: 'FF0000' },
  ],
  ['struck through twice', '<w:dstrike/>', { strike: true }],
  [
    'bold, italic and underlined',
    '<w:b/><w:i w:val="true"/><w:u w:val="single"/>',
    { bold: true, italic: true, underline: true },
  ],
  ['switched off', '<w:b w:val="0"/><w:i w:val="false"/><w:strike w:val="off"/><w:u w:val="none"/>', {}],
  ['highlighted', '<w:highlight w:val="yellow"/>', { highlight: 'yellow' }],
  ['shaded', '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', { highlight: 'FFFF00' }],
  ['hidden', '<w:vanish/>', { hidden: true }],
  ['white', '<w:color w:val="FFFFFF"/>', { colour: 'FFFFFF', white: true }],
  ['all but white', '<w:color w:val="FDFDFD"/>', { colour: 'FDFDFD', white: true }],
  ['white by the theme', '<w:color w:themeColor="background1"/>', { colour: 'FFFFFF', white: true }],
  [
    'white on a dark ground',
    '<w:color w:val="FFFFFF"/><w:shd w:fill="000080"/>',
    { colour: 'FFFFFF', highlight: '000080' },
  ],
  ['in no colour of its own', '<w:color w:val="auto"/>', {}],
])('reads the format of words %s', async (_, properties, format) => {
  expect(await readFormats(paragraphXml(runXml('a', properties)))).toEqual([{ ...plainRunFormat, ...format }]);
});

test('styles are inherited, and two that toggle the same property cancel out', async () => {
  const style = (id: string, type: string, properties: string, more = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/><w:rPr>${properties}</w:rPr></w:style>`;
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val="333333"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Normal', 'paragraph', '<w:b/>', ' w:default="1"'),
    style('Red', 'character', '<w:color w:val="FF0000"/><w:b/>'),
    style('Hidden', 'paragraph', '<w:vanish/>').replace('<w:rPr>', '<w:basedOn w:val="Normal"/><w:rPr>'),
  ].join('');
  const body =
    paragraphXml(runXml('a') + runXml('b', '<w:rStyle w:val="Red"/>') + runXml('c', '<w:rStyle w:val="Red"/><w:b/>')) +
    paragraphXml(runXml('d'), '<w:pStyle w:val="Hidden"/>');
  expect(await readFormats(body, styles)).toEqual([
    { ...plainRunFormat, bold: true, colour: '333333' },
    { ...plainRunFormat, colour: 'FF0000' },
    { ...plainRunFormat, bold: true, colour: 'FF0000' },
    { ...plainRunFormat, bold: true, colour: '333333', hidden: true },
  ]);
});

test('styles in a cycle of base styles end', async () => {
  const style = (id: string, on: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/><w:rPr><w:i/></w:rPr></w:style>`;
  expect(
    await readFormats(paragraphXml(runXml('a'), '<w:pStyle w:val="A"/>'), style('A', 'B') + style('B', 'A')),
  ).toEqual([{ ...plainRunFormat, italic: true }]);
});

test('adjacent runs of the same format are one segment', async () => {
  const { paragraphs } = await parseBody(
    paragraphXml(runXml('a', '<w:lang w:val="id-ID"/>') + runXml('b', '<w:sz w:val="24"/>') + runXml('c', '<w:b/>')),
  );
  expect(paragraphs[0]?.segments.map(({ text }) => text)).toEqual(['ab', 'c']);
});
