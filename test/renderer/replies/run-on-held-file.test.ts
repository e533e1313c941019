import { expect, test } from 'vitest';
import { Problem, unwrapResult } from '../../../renderer/api/problem.ts';
import { runOnHeldFile } from '../../../renderer/features/files/run-on-held-file.ts';
import type { Client } from '../../../shared/api/client.ts';
import type { CommandName, Input } from '../../../shared/api/commands.ts';
import { readSampleFile } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** A core as a page calls it, counting the uploads. */
async function openClient() {
  const { core, negotiation } = await openSampleCore();
  const uploads: string[] = [];
  const client: Client = {
    call: async (name, input) => core.call(name, input),
    receive: async (to, name, bytes) => {
      uploads.push(name);
      return core.receive(to, name, bytes);
    },
    file: async () => unreachable(),
    saveAs: null,
    printPage: null,
    stores: { list: unreachable, open: unreachable },
    opened: { take: unreachable, onMore: unreachable },
    reopened: null,
    openLogs: unreachable,
    onChanged: core.onChanged,
  };
  const call = async <N extends CommandName>(name: N, input: Input<N>) => unwrapResult(await client.call(name, input));
  return { client, call, negotiation, uploads };
}

const unreachable = (): never => {
  throw new Error('not called');
};
const openReplyFile = () => new File([new Uint8Array(readSampleFile('reply-AGRO.id.docx'))], 'reply-AGRO.id.docx');
const unknownSender = { unit: null, draft: null, language: null };
const replyDetails = { request: null, body: null, channel: null, letter: null, note: '', items: [] };

test('a file is uploaded once, however often it is previewed, and applied by its hash', async () => {
  const { client, call, negotiation, uploads } = await openClient();
  const file = openReplyFile();
  const preview = () =>
    runOnHeldFile(client, file, (held) => call('replies.preview', { negotiation, ...held, ...unknownSender }));
  expect(await preview()).toMatchObject({ unit: 'AGRO', again: false });
  await preview();
  await runOnHeldFile(client, file, (held) =>
    call('replies.apply', { negotiation, ...held, ...unknownSender, ...replyDetails }),
  );
  expect(await preview()).toMatchObject({ again: true });
  expect(uploads).toEqual(['reply-AGRO.id.docx']);
});

test('a file that the core no longer holds is uploaded again; any other refusal is passed on', async () => {
  const [first, second] = [await openClient(), await openClient()];
  const file = openReplyFile();
  for (const { client, call, negotiation } of [first, second])
    await runOnHeldFile(client, file, (held) => call('replies.preview', { negotiation, ...held, ...unknownSender }));
  expect([first.uploads, second.uploads]).toEqual([['reply-AGRO.id.docx'], ['reply-AGRO.id.docx']]);
  const refused = runOnHeldFile(second.client, file, (held) =>
    second.call('replies.preview', { negotiation: 'none', ...held, ...unknownSender }),
  );
  await expect(refused).rejects.toBeInstanceOf(Problem);
  expect(second.uploads).toHaveLength(1);
});
