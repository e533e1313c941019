import { expect, test } from 'vitest';
import { callCommand } from '../../helpers/core.ts';
import { createColleague, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';
import { createUuid } from '../../store/test-site.ts';

test('a request with a deadline stays pending until everyone asked has replied', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const units = await callCommand(core, 'units.list', { negotiation });
  const unit = (code: string) => units.find((one) => one.code === code)?.id ?? '';
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const other = createColleague(sample);
  const request = (n: number, deadline: string | null, bodies: string[]) =>
    other.append(
      'request.sent',
      createUuid(n),
      {
        draft: drafts[0]?.id ?? '',
        languages: ['id'],
        units: [unit('AGRO'), unit('ROHUKUM')],
        bodies,
        letter: null,
        deadline,
        files: [],
        note: '',
        dated: null,
        supersedes: [],
      },
      id,
    );
  const reply = (n: number, to: number | null, code: string | null, body: string | null) =>
    other.append(
      'reply.received',
      createUuid(n),
      {
        request: to === null ? null : createUuid(to),
        unit: code === null ? null : unit(code),
        body,
        noInput: true,
        channel: null,
        letter: null,
        corrects: null,
        files: [],
        counts: { found: 0, placed: 0, unplaced: 0, silent: 0 },
        note: '',
        dated: null,
        supersedes: [],
      },
      id,
    );
  const shown = async () => {
    receiveRecords(sample, other);
    return (await callCommand(core, 'negotiations.list', {}))[0]?.deadlines;
  };
  expect(await shown()).toEqual([]);
  request(1, '2022-02-10', ['KBRI Moskwa']);
  request(2, '2022-02-01', []);
  request(3, null, []);
  reply(11, 2, 'AGRO', null);
  expect(await shown()).toEqual([
    { date: '2022-02-01', units: ['ROHUKUM'], bodies: [] },
    { date: '2022-02-10', units: ['AGRO', 'ROHUKUM'], bodies: ['KBRI Moskwa'] },
  ]);
  reply(12, 2, 'ROHUKUM', null);
  reply(13, 1, null, 'KBRI Moskwa');
  expect(await shown()).toEqual([{ date: '2022-02-10', units: ['AGRO', 'ROHUKUM'], bodies: [] }]);
  // A reply that names no request answers everything its sender was asked.
  reply(14, null, 'AGRO', null);
  expect(await shown()).toEqual([{ date: '2022-02-10', units: ['ROHUKUM'], bodies: [] }]);
});
