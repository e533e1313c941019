import { test } from 'vitest';
import { paragraphXml, runXml, trackedXml } from './build-docx.ts';
import { expectBothViews, type TrackedBody } from './expect-both-views.ts';

test.each<TrackedBody>([
  {
    what: 'tracked formatting of words and paragraphs',
    body: paragraphXml(
      runXml('a') + runXml('b', `<w:b/>${trackedXml('rPrChange', '<w:rPr/>')}`),
      trackedXml('pPrChange', '<w:pPr/>'),
    ),
    accepted: ['ab'],
    rejected: ['ab'],
    changes: [
      ['formatting', 'b'],
      ['formatting', 'ab'],
    ],
  },
  {
    what: 'tracked formatting of words and of the mark after them is one change',
    body:
      paragraphXml(
        runXml('a', `<w:b/>${trackedXml('rPrChange', '<w:rPr/>')}`),
        `<w:rPr><w:b/>${trackedXml('rPrChange', '<w:rPr/>')}</w:rPr>${trackedXml('pPrChange', '<w:pPr/>')}`,
      ) + paragraphXml(runXml('b'), `<w:rPr><w:b/>${trackedXml('rPrChange', '<w:rPr/>')}</w:rPr>`),
    accepted: ['a', 'b'],
    rejected: ['a', 'b'],
    changes: [
      ['formatting', 'a'],
      ['formatting', 'a'],
      ['formatting', 'b'],
    ],
  },
  {
    what: 'tracked formatting of tables, rows, cells and sections',
    body: `<w:tbl><w:tblPr>${trackedXml('tblPrChange')}</w:tblPr><w:tr><w:trPr>${trackedXml('trPrChange')}</w:trPr><w:tc><w:tcPr>${trackedXml('tcPrChange')}</w:tcPr>${paragraphXml(runXml('a'))}</w:tc></w:tr></w:tbl>${paragraphXml(runXml('b'))}<w:sectPr>${trackedXml('sectPrChange')}</w:sectPr>`,
    accepted: ['a', 'b'],
    rejected: ['a', 'b'],
    changes: [
      ['formatting', 'a'],
      ['formatting', 'a'],
      ['formatting', 'a'],
      ['formatting', 'b'],
    ],
  },
])('both views and the changes of a body: $what', expectBothViews);
