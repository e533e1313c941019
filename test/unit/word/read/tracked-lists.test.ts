import { expect, test } from 'vitest';
import {
  cellXml,
  deletedXml,
  insertedXml,
  markXml,
  paragraphXml,
  parseBody,
  partXml,
  rowXml,
  runXml,
  tableXml,
  trackedXml,
} from './build-docx.ts';
import { abstractNumXml, listItemXml, numberingPart, numXml, readListNumbers } from './build-lists.ts';

test('each view counts its own paragraphs, also in tables', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }]), numXml(1, 0));
  const body =
    listItemXml(1) +
    listItemXml(1, 0, deletedXml(runXml('a')), markXml('del')) +
    tableXml(rowXml([cellXml(listItemXml(1))]), rowXml([cellXml(listItemXml(1))], trackedXml('ins'))) +
    listItemXml(1, 0, insertedXml(runXml('b')), markXml('ins')) +
    listItemXml(1);
  expect(await readListNumbers(body, lists)).toEqual(['1.', '2.', '3.', '4.', '5.']);
  expect(await readListNumbers(body, lists, 'rejected')).toEqual(['1.', '2.', '3.', '4.']);
  expect(await readListNumbers(body, lists, 'all')).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
});

test('a tracked number is formatting, and missing when rejected', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }]), numXml(1, 0));
  const body = listItemXml(1, 0, runXml('x'), trackedXml('pPrChange', '<w:pPr/>'));
  expect([await readListNumbers(body, lists), await readListNumbers(body, lists, 'rejected')]).toEqual([
    ['1.'],
    [null],
  ]);
});

test('a number whose own mark was tracked in, as older programs write it, is missing when rejected', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }]), numXml(1, 0));
  const body = paragraphXml(runXml('x'), `<w:numPr><w:numId w:val="1"/>${trackedXml('ins')}</w:numPr>`);
  expect([await readListNumbers(body, lists), await readListNumbers(body, lists, 'rejected')]).toEqual([
    ['1.'],
    [null],
  ]);
});

test('a list named only by the former properties numbers the rejected view, at level 0 by default', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2.' }]),
    abstractNumXml(1, [{ format: 'lowerLetter', text: '%1)' }]),
    numXml(1, 0),
    numXml(2, 1),
  );
  const former = trackedXml('pPrChange', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const body =
    listItemXml(1, 0, runXml('x'), former) + listItemXml(1, 1, runXml('y'), former) + paragraphXml(runXml('z'), former);
  expect(await readListNumbers(body, lists)).toEqual(['1.', '1.1.', null]);
  expect(await readListNumbers(body, lists, 'rejected')).toEqual(['a)', 'b)', 'c)']);
});

test('a list removed by a tracked change numbers the rejected view', async () => {
  const styles = partXml(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const content = {
    ...numberingPart(
      abstractNumXml(0, [{ text: '%1.' }]),
      abstractNumXml(1, [{ text: '(%1)' }]),
      numXml(1, 0),
      numXml(2, 1),
    ),
    'word/styles.xml': styles,
  };
  const off = '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>';
  const styled = trackedXml('pPrChange', '<w:pPr><w:pStyle w:val="Item"/></w:pPr>');
  const direct = trackedXml('pPrChange', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const body =
    paragraphXml(runXml('x'), off + styled) +
    paragraphXml(runXml('y'), styled) +
    paragraphXml(runXml('z'), off + direct);
  expect(await readListNumbers(body, content)).toEqual([null, null, null]);
  expect(await readListNumbers(body, content, 'rejected')).toEqual(['1.', '2.', '(1)']);
});

test('a list tracked in over that of the style leaves the list of the style when rejected', async () => {
  const styles = partXml(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const content = {
    ...numberingPart(
      abstractNumXml(0, [{ text: '%1.' }]),
      abstractNumXml(1, [{ text: '(%1)' }]),
      numXml(1, 0),
      numXml(2, 1),
    ),
    'word/styles.xml': styles,
  };
  const body = paragraphXml(
    runXml('x'),
    `<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="2"/>${trackedXml('ins')}</w:numPr>`,
  );
  expect([await readListNumbers(body, content), await readListNumbers(body, content, 'rejected')]).toEqual([
    ['(1)'],
    ['1.'],
  ]);
});

test('warns of a former list that the file does not define', async () => {
  const former = trackedXml('pPrChange', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>');
  const document = await parseBody(paragraphXml(runXml('x'), former), numberingPart());
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([['list-missing', '9']]);
});
