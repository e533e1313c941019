import { expect, test } from 'vitest';
import { formatTodaysMeeting, parseTodaysMeeting } from '../../../renderer/features/meeting/parse-todays-meeting.ts';

const meetings = [{ id: 'm2' }, { id: 'm1' }];
const read = (kept: string, all: typeof meetings | undefined = meetings) =>
  parseTodaysMeeting(kept, '2022-02-10', 'loi', all);
const NOT_ASKED = { asked: false, id: null, meeting: null };

test('the meeting that was chosen today for this text is remembered, and that there is none', () => {
  expect(read(formatTodaysMeeting('2022-02-10', 'loi', 'm1'))).toEqual({
    asked: true,
    id: 'm1',
    meeting: { id: 'm1' },
  });
  expect(read(formatTodaysMeeting('2022-02-10', 'loi', null))).toEqual({ asked: true, id: null, meeting: null });
});

test('what was chosen on another day or for another text does not count', () => {
  expect(read('')).toEqual(NOT_ASKED);
  expect(read(formatTodaysMeeting('2022-02-09', 'loi', 'm1'))).toEqual(NOT_ASKED);
  expect(read(formatTodaysMeeting('2022-02-10', 'mou', 'm1'))).toEqual(NOT_ASKED);
});

test('a meeting that is gone is asked for again, and one that is not loaded yet keeps its edits', () => {
  expect(read(formatTodaysMeeting('2022-02-10', 'loi', 'm9'))).toEqual({ asked: false, id: 'm9', meeting: null });
  expect(parseTodaysMeeting('2022-02-10 loi m1', '2022-02-10', 'loi', undefined)).toEqual({
    ...{ asked: false, id: 'm1', meeting: null },
  });
});
