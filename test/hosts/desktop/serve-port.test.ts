import fc from 'fast-check';
import { expect, test } from 'vitest';
import { servePort } from '../../../electron/hosts/desktop/core/serve-port.ts';
import { PortClient } from '../../../shared/api/port/port-client.ts';
import { PART_BYTES, type PortAnswer } from '../../../shared/api/port/port-messages.ts';
import { StandInPort } from '../../fixtures/electron/stand-in-port.ts';
import { openCore } from '../../helpers/core.ts';

/** A page's client of a core in this process, and the promises that it was given to wait for. */
function connect() {
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
    () => services,
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
