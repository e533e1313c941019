import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitToProjector } from '../../../electron/hosts/desktop/core/projector-services.ts';
import { servePort } from '../../../electron/hosts/desktop/core/serve-port.ts';
import { type CommandName, commands } from '../../../shared/api/commands.ts';
import { PortClient } from '../../../shared/api/port/port-client.ts';
import { PART_BYTES, type PortAnswer } from '../../../shared/api/port/port-messages.ts';
import type { Result } from '../../../shared/api/result.ts';
import { StandInPort } from '../../fixtures/electron/stand-in-port.ts';
import { openCore } from '../../helpers/core.ts';

/** A page's client of a core in this process, and the sizes of the parts that it was sent. */
function connect({ isProjector = false } = {}) {
  const core = openCore();
  const [page, served] = [new StandInPort(), new StandInPort()];
  page.pair(served);
  const client = new PortClient((message) => page.postMessage(message));
  const sent: number[] = [];
  page.on('message', ({ data }: { data: PortAnswer }) => {
    if ('part' in data) sent.push(data.part.byteLength);
    client.take(data);
  });
  page.start();
  const none = async () => ({ ok: true as const, value: [] });
  const services = {
    call: core.call,
    file: async (sha256: string) => ({ ok: true as const, value: core.file(sha256) ?? new Uint8Array() }),
    receive: async (negotiation: string | null, name: string, bytes: Uint8Array) =>
      core.receive(negotiation, name, bytes),
    stores: { list: none, open: async () => ({ ok: true as const, value: { address: null } }) },
    opened: none,
    openLogs: async () => ({ ok: true as const, value: { folder: '' } }),
  };
  servePort(
    served,
    () => (isProjector ? limitToProjector(services) : services),
    (work) => work,
  );
  return { page, client, sent };
}

test('files of any size, many at once and between other requests, arrive whole, each with its own answer', async () => {
  const { client, sent } = connect();
  const size = fc.oneof(fc.nat(64), fc.integer({ min: PART_BYTES - 2, max: PART_BYTES + 2 }), fc.nat(3 * PART_BYTES));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(size, fc.nat(255)), { maxLength: 4 }), async (files) => {
      const back = await Promise.all(
        files.map(async ([length, first], n) => {
          const bytes = new Uint8Array(length).map((_, at) => (at * 31 + first + n + (at >> 10)) % 251);
          const held = await client.receive(null, `berkas-${n}`, bytes);
          expect(await client.call('negotiations.list', {})).toEqual({ ok: true, value: [] });
          if (!held.ok) throw new Error(held.error.message);
          expect(held.value.file).toMatchObject({ name: `berkas-${n}`, size: length });
          const read = await client.file(held.value.file.sha256);
          return read.ok && Buffer.from(read.value).equals(Buffer.from(bytes));
        }),
      );
      expect(back).toEqual(files.map(() => true));
    }),
    { numRuns: Math.min(200, Number(process.env.NASKAH_RUNS ?? 25)) },
  );
  expect(Math.max(...sent)).toBeLessThanOrEqual(PART_BYTES);
});

test('what waits for a core that has gone fails, and so does what is asked later', async () => {
  const { client } = connect();
  const waiting = client.call('negotiations.list', {});
  client.fail(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  await expect(client.file('x')).rejects.toThrow('gone');
});

test('a message that is no request is refused where it can be, and the next request is answered', async () => {
  const { page, client } = connect();
  const heard: PortAnswer[] = [];
  page.on('message', ({ data }) => heard.push(data));
  for (const data of [
    null,
    7,
    {},
    { id: 'a' },
    { id: 901, ask: 'fly' },
    { id: 902, part: 'x' },
    { id: 903, ask: 'call' },
  ])
    page.postMessage(data);
  expect(await client.call('negotiations.list', {})).toEqual({ ok: true, value: [] });
  const refused = heard.filter((one) => 'id' in one && one.id > 900);
  expect(refused.map((one) => 'id' in one && one.id)).toEqual([901, 902, 903]);
  for (const one of refused) expect(one).toMatchObject({ result: { ok: false, error: { code: 'request-refused' } } });
});

test('the projected screen in a window of its own is answered what it needs, and refused everything else', async () => {
  const { client } = connect({ isProjector: true });
  const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);
  const call = async (name: CommandName, input: unknown) => codeOf(await client.call(name, input as never));
  const answered: string[] = [];
  for (const name of Object.keys(commands) as CommandName[])
    if ((await call(name, { name: 'ui.projector.size' })) !== 'request-refused') answered.push(name);
  expect(answered.sort()).toEqual([
    'brackets.list',
    'brackets.settle',
    'clauses.write',
    'meetings.list',
    'person.show',
    'settings.managed',
    'settings.set',
    'settings.show',
    'statuses.set',
    'texts.show',
    'typing.discard',
    'typing.keep',
    'typing.list',
  ]);
  expect(await call('settings.set', { name: 'ui.projector.size', value: '30' })).toBe('ok');
  expect(await call('settings.set', { name: 'ui.language', value: 'en' })).toBe('request-refused');
  const others = [
    client.file('0'.repeat(64)),
    client.receive(null, 'x.txt', new Uint8Array([1])),
    client.stores.list(),
    client.stores.open('folder'),
    client.opened.take(),
    client.openLogs(),
  ];
  expect((await Promise.all(others)).map(codeOf)).toEqual(others.map(() => 'request-refused'));
});
