import { expect, test } from 'vitest';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';
import { abstractNumXml, listItemXml, numberingPart, numXml, readListNumbers } from './build-lists.ts';

test('styles give lists, levels and outline levels, and a paragraph may leave the list', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { text: '%1.', more: '<w:pStyle w:val="Heading1"/>' },
      { text: '%1.%2.', more: '<w:pStyle w:val="Heading2"/>' },
    ]),
    numXml(1, 0),
  );
  const style = (id: string, inner: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.toLowerCase()}"/>${more}<w:pPr>${inner}</w:pPr></w:style>`;
  const styles = partXml(
    'w:styles',
    style('Heading1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      style(
        'Heading2',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
        '<w:basedOn w:val="Heading1"/>',
      ) +
      style('Sub', '', '<w:basedOn w:val="Heading2"/>'),
  );
  const styled = (id: string, more = '') => paragraphXml(runXml('x'), `<w:pStyle w:val="${id}"/>${more}`);
  const document = await parseBody(
    styled('Heading1') +
      styled('Heading2') +
      styled('Sub') +
      styled('Heading1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Heading1'),
    { ...lists, 'word/styles.xml': styles },
  );
  expect(
    listShownParagraphs(document, 'accepted').map(({ number, properties }) => [number, properties.outline]),
  ).toEqual([
    ['1.', 0],
    ['1.1.', 1],
    ['1.2.', 1],
    [null, 0],
    ['2.', 0],
  ]);
});

test('a style inherits the list of its base style, at a level of its own', async () => {
  const style = (id: string, inner: string, on = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${on}<w:pPr><w:numPr>${inner}</w:numPr></w:pPr></w:style>`;
  const on = (id: string) => `<w:basedOn w:val="${id}"/>`;
  const styles = partXml(
    'w:styles',
    style('One', '<w:numId w:val="1"/>') +
      style('Said', '<w:ilvl w:val="1"/>', on('One')) +
      style('Bound', '<w:ilvl w:val="0"/>', on('Said')),
  );
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.', more: '<w:pStyle w:val="Bound"/>' }]),
    numXml(1, 0),
  );
  const body = ['One', 'Said', 'Bound', 'Said', 'One']
    .map((id) => paragraphXml(runXml('x'), `<w:pStyle w:val="${id}"/>`))
    .join('');
  const content = { ...lists, 'word/styles.xml': styles };
  expect(await readListNumbers(body, content)).toEqual(['1.', '1.1.', '1.1.1.', '1.2.', '2.']);
});

test('a list may refer to a list style', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [], '<w:numStyleLink w:val="Legal"/>'),
    abstractNumXml(1, [{ text: '%1)' }], '<w:styleLink w:val="Legal"/>'),
    numXml(1, 0),
    numXml(2, 1),
  );
  const styles = partXml(
    'w:styles',
    '<w:style w:type="numbering" w:styleId="Legal"><w:name w:val="Legal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  );
  expect(await readListNumbers(listItemXml(1) + listItemXml(1), { ...lists, 'word/styles.xml': styles })).toEqual([
    '1)',
    '2)',
  ]);
});

test('the built-in heading styles have their levels also where a converter left them out, and others none', async () => {
  const style = (id: string, name: string, inner = '', on = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${on}<w:pPr>${inner}</w:pPr></w:style>`;
  const styles = partXml(
    'w:styles',
    style('a', 'Heading 1') +
      style('b', 'heading 3') +
      style('c', 'heading 2', '<w:outlineLvl w:val="9"/>') +
      style('d', 'Own', '', '<w:basedOn w:val="a"/>') +
      style('e', 'Heading') +
      style('f', 'Heading 10'),
  );
  const body = [...'abcdef'].map((id) => paragraphXml(runXml('x'), `<w:pStyle w:val="${id}"/>`)).join('');
  const document = await parseBody(body, { 'word/styles.xml': styles });
  expect(listShownParagraphs(document, 'accepted').map(({ properties }) => properties.outline)).toEqual([
    0,
    2,
    null,
    0,
    null,
    null,
  ]);
});
