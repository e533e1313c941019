import { expect, test } from 'vitest';
import { buildStatusInput } from '../../../renderer/features/projector/status-input.ts';
import { commands } from '../../../shared/api/commands.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import { buildShownClause, buildShownMeeting, buildShownStatus } from '../../helpers/shown.ts';

const TODAY = '2022-01-20';
const id = '01900000-0000-7000-8000-00000000000a';
const meetingOn = (date: string) => ({ id, meeting: buildShownMeeting({ id, date }) });
const none = { id: null, meeting: null };
const change = (status: Status, reason: string | null = null) => ({ version: 'b'.repeat(64), status, reason });
const clause = buildShownClause();

test.each([
  { what: 'without a meeting', held: none, meeting: null, dated: null },
  { what: 'at a meeting of today', held: meetingOn(TODAY), meeting: id, dated: null },
  { what: 'at an earlier meeting', held: meetingOn('2022-01-19'), meeting: id, dated: '2022-01-19' },
  { what: 'at a meeting that is still to come', held: meetingOn('2022-01-21'), meeting: id, dated: null },
  { what: 'at a meeting that is not loaded yet', held: { id, meeting: null }, meeting: id, dated: null },
])('an agreement $what has its day only if that is past', ({ held, meeting, dated }) => {
  const input = buildStatusInput('loi', clause, change('agreed'), held, TODAY);
  expect(input).toMatchObject({ meeting, dated, correction: false, reason: null });
  expect(() => commands['statuses.set'].input.parse(input)).not.toThrow();
});

test.each([
  { status: 'agreed', correction: false },
  { status: 'initialled', correction: true },
] as const)('reopening text that is $status is a correction: $correction', ({ status, correction }) => {
  const locked = buildShownClause({ status: buildShownStatus({ status }) });
  expect(buildStatusInput('loi', locked, change('open', 'Rapat'), none, TODAY)).toMatchObject({ correction });
});

test('words changed in initialled text are no correction by themselves', () => {
  const locked = buildShownClause({ status: buildShownStatus({ status: 'initialled' }) });
  expect(buildStatusInput('loi', locked, change('open'), none, TODAY)).toMatchObject({ correction: false });
});
