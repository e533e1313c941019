import { test } from 'vitest';
import { cellXml, deletedXml, markXml, paragraphXml, rowXml, runXml, tableXml, trackedXml } from './build-docx.ts';
import { expectBothViews, type TrackedBody } from './expect-both-views.ts';

test.each<TrackedBody>([
  {
    what: 'rows',
    body:
      tableXml(
        rowXml([cellXml(paragraphXml(runXml('a'))), cellXml(paragraphXml(runXml('b')))]),
        rowXml([cellXml(paragraphXml(runXml('c')))], trackedXml('del')),
        rowXml([cellXml(paragraphXml(runXml('d')))], trackedXml('ins')),
      ) + paragraphXml(''),
    accepted: ['a', 'b', 'd', ''],
    rejected: ['a', 'b', 'c', ''],
    changes: [
      ['row-deletion', 'c'],
      ['row-insertion', 'd'],
    ],
  },
  {
    what: 'cells',
    body:
      tableXml(
        rowXml([
          cellXml(paragraphXml(runXml('a')), trackedXml('cellDel')),
          cellXml(paragraphXml(runXml('b')), trackedXml('cellIns')),
          cellXml(paragraphXml(runXml('c'))),
        ]),
      ) + paragraphXml(''),
    accepted: ['b', 'c', ''],
    rejected: ['a', 'c', ''],
    changes: [
      ['cell-deletion', 'a'],
      ['cell-insertion', 'b'],
    ],
  },
  {
    what: 'a table within a deleted row goes with it',
    body:
      tableXml(
        rowXml(
          [cellXml(tableXml(rowXml([cellXml(paragraphXml(runXml('a')))])) + paragraphXml(runXml('b')))],
          trackedXml('del'),
        ),
        rowXml([cellXml(paragraphXml(runXml('c')))]),
      ) + paragraphXml(''),
    accepted: ['c', ''],
    rejected: ['a', 'b', 'c', ''],
    changes: [['row-deletion', 'a\nb']],
  },
  {
    what: 'a deleted mark before a table stays where words are left, and goes where none are',
    body:
      paragraphXml(runXml('a'), markXml('del')) +
      tableXml(rowXml([cellXml(paragraphXml(runXml('b')))])) +
      paragraphXml(deletedXml(runXml('c')), markXml('del')) +
      tableXml(rowXml([cellXml(paragraphXml(runXml('d')))])) +
      paragraphXml(''),
    accepted: ['a', 'b', 'd', ''],
    rejected: ['a', 'b', 'c', 'd', ''],
    changes: [
      ['paragraph-deletion', ''],
      ['deletion', 'c'],
      ['paragraph-deletion', ''],
    ],
  },
  {
    what: 'a deleted mark at the end of a cell does not join what follows the cell',
    body:
      tableXml(
        rowXml([cellXml(paragraphXml(deletedXml(runXml('a')), markXml('del'))), cellXml(paragraphXml(runXml('b')))]),
      ) + paragraphXml(runXml('c')),
    accepted: ['', 'b', 'c'],
    rejected: ['a', 'b', 'c'],
    changes: [
      ['deletion', 'a'],
      ['paragraph-deletion', ''],
    ],
  },
  {
    what: 'the columns of a table, which have no author, are no change',
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:tblGridChange w:id="1"><w:tblGrid/></w:tblGridChange></w:tblGrid>${rowXml([cellXml(paragraphXml(runXml('a')))])}</w:tbl>${paragraphXml('')}`,
    accepted: ['a', ''],
    rejected: ['a', ''],
    changes: [],
  },
])('both views and the changes of a body: $what', expectBothViews);
