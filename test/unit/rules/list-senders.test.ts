import { expect, test } from 'vitest';
import type { ShownRequest } from '../../../shared/model/reply.ts';
import { listSenders } from '../../../shared/rules/list-senders.ts';

type State = ShownRequest['asked'][number]['state'];
const request = (deadline: string | null, asked: Readonly<Record<string, State>>) => ({
  deadline,
  asked: Object.entries(asked).map(([who, state]) => {
    const isBody = who.includes(' ');
    return { unit: isBody ? null : who, body: isBody ? who : null, state, comments: 0, files: [] };
  }),
});
const units = ['AGRO', 'IKFT', 'KPAII', 'ILMATE', 'ROHUKUM'].map((code) => ({ code, name: `Unit ${code}` }));

test('lists everyone who was asked or commented, with their progress on the newest request to them', () => {
  const found = listSenders({
    units,
    requests: [
      request('2022-02-10', { IKFT: 'waiting', ROHUKUM: 'answered' }),
      request('2022-01-20', { AGRO: 'waiting', IKFT: 'waiting', 'KBRI Moskwa': 'waiting', ROHUKUM: 'waiting' }),
    ],
    replies: [
      { unit: 'KPAII', body: null, noInput: true },
      { unit: null, body: 'Kementerian Luar Negeri', noInput: false },
    ],
    comments: [
      { unit: null, otherBody: null },
      { unit: null, otherBody: 'Kementerian Luar Negeri' },
    ],
    today: '2022-02-01',
  });
  expect(found.map(({ unit, body, answered }) => [unit ?? body, answered])).toEqual([
    ['AGRO', 'late'],
    ['IKFT', 'waiting'],
    ['KPAII', 'no-input'],
    ['ROHUKUM', 'answered'],
    ['KBRI Moskwa', 'late'],
    ['Kementerian Luar Negeri', 'answered'],
    [null, 'answered'],
  ]);
});

test('no entry without a name when every comment is signed', () => {
  const comments = [{ unit: 'AGRO', otherBody: null }];
  const found = listSenders({ units, requests: [], replies: [], comments, today: '2022-02-01' });
  expect(found).toEqual([{ unit: 'AGRO', body: null, name: 'Unit AGRO', answered: 'answered' }]);
});
