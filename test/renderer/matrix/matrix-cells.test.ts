import { expect, test } from 'vitest';
import {
  buildCellKey,
  buildMatrixRows,
  getCommentState,
  groupIntoCells,
  isFromSender,
  listNoInputCells,
  selectAnsweredRows,
} from '../../../renderer/features/matrix/matrix-cells.ts';
import type { Output } from '../../../shared/api/commands.ts';
import { buildShownAnswer, buildShownClause, buildShownComment, buildShownText } from '../../helpers/shown.ts';

const unit = { unit: 'AGRO', body: null };
const embassy = { unit: null, body: 'AGRO' };
const nobody = { unit: null, body: null };

test('a unit, a body of the same name, and a comment of no sender have cells of their own', () => {
  const comments = [
    buildShownComment({ clause: 'areas', unit: 'AGRO' }),
    buildShownComment({ clause: 'areas', otherBody: 'AGRO' }),
    buildShownComment({ clause: 'areas' }),
    buildShownComment({ clause: null }),
  ];
  const cells = groupIntoCells(comments);
  for (const [n, sender] of [unit, embassy, nobody].entries()) {
    expect(cells.get(buildCellKey('areas', sender))).toEqual([comments[n]]);
    expect(comments.slice(0, 3).map((comment) => isFromSender(comment, sender))).toEqual(
      [0, 1, 2].map((one) => one === n),
    );
  }
  expect(cells.get(buildCellKey(null, nobody))).toEqual([comments[3]]);
});

test('the rows are the whole text, its clauses in order, and clauses taken out that have comments', () => {
  const text = buildShownText({ clauses: ['b', 'a'].map((code) => buildShownClause({ code })) });
  const comments = ['gone', null, 'a', 'gone'].map((clause) => buildShownComment({ clause }));
  expect(buildMatrixRows(text, comments)).toEqual([
    { clause: null, gone: false },
    { clause: 'b', gone: false },
    { clause: 'a', gone: false },
    { clause: 'gone', gone: true },
  ]);
});

test('a comment is open until it is answered; of concurrent answers the last one counts', () => {
  expect(getCommentState(buildShownComment())).toBe('open');
  const answers = (['accepted', 'rejected'] as const).map((disposition) => buildShownAnswer({ disposition }));
  expect(getCommentState(buildShownComment({ answers }))).toBe('rejected');
});

test('answered rows have a comment or a reply that states no input; the others are left out', () => {
  const text = buildShownText({ clauses: ['objective', 'areas', 'funding'].map((code) => buildShownClause({ code })) });
  const comments = [buildShownComment({ clause: 'areas', unit: 'AGRO' })];
  const replies = [{ ...unit, noInputOn: ['funding'] }] as unknown as Output<'replies.list'>;
  const list = (...given: [readonly ReturnType<typeof buildShownComment>[], Output<'replies.list'>]) =>
    selectAnsweredRows(buildMatrixRows(text, comments), ...given).map(({ clause }) => clause);
  expect(list(comments, replies)).toEqual(['areas', 'funding']);
  expect(list([buildShownComment({ clause: null })], [])).toEqual([null]);
});

test('a reply without input marks the cell of its sender on each clause that it names', () => {
  const replies = [
    { ...unit, noInputOn: ['areas', 'funding'] },
    { ...embassy, noInputOn: ['areas'] },
  ];
  expect([...listNoInputCells(replies as unknown as Output<'replies.list'>)]).toEqual([
    buildCellKey('areas', unit),
    buildCellKey('funding', unit),
    buildCellKey('areas', embassy),
  ]);
});
