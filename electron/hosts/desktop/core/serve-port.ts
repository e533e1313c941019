import type { Client } from '../../../../shared/api/client.ts';
import type { CommandName } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { cutPart, type PortAnswer, type PortRequest, portRequest } from '../../../../shared/api/port/port-messages.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { maxFileBytes } from '../../../../shared/api/size-limits.ts';
import { createFailureResult } from '../../failure-message.ts';

/** One end of a channel, as a utility process has it. */
export type ServedPort = {
  readonly postMessage: (message: PortAnswer) => void;
  readonly on: ((event: 'message', listener: (event: { data: unknown }) => void) => unknown) &
    ((event: 'close', listener: () => void) => unknown);
  readonly start: () => void;
};

/** What a page is answered with; while the store is updated, every answer is how far that is. */
export type PortServices = Pick<Client, 'call' | 'file' | 'receive' | 'stores' | 'openLogs'> & {
  readonly opened: Client['opened']['take'];
};

type Transfer = {
  /** The file that is sent; null if it is received. */
  readonly sent: Uint8Array | null;
  readonly received: Uint8Array;
  at: number;
  readonly finish: (bytes: Uint8Array) => void;
};

/**
 * Answers what comes over a port until it closes. `services` is asked for each request, and `track` is given the work, so
 * that the process does not end before it.
 */
export function servePort(
  port: ServedPort,
  services: () => PortServices,
  track: <T>(work: Promise<T>) => Promise<T>,
): void {
  const transfers = new Map<number, Transfer>();
  const finish = (id: number, result: Result<unknown>) => {
    transfers.delete(id);
    port.postMessage({ id, result });
  };
  const answer = (id: number, work: Promise<Result<unknown>>) =>
    void track(work.catch(createFailureResult)).then((result) => finish(id, result));

  const send = async (id: number, sha256: string) => {
    const read = await services().file(sha256);
    if (!read.ok || read.value.byteLength === 0) return answer(id, Promise.resolve(read));
    transfers.set(id, { sent: read.value, received: new Uint8Array(), at: 0, finish: () => undefined });
    port.postMessage({ id, size: read.value.byteLength });
  };
  const receive = ({ id, negotiation, name, size }: Extract<PortRequest, { ask: 'receive' }>) => {
    if (size > maxFileBytes) throw new Failure('file-too-large', { name, limit: maxFileBytes / 1024 / 1024 });
    const store = (bytes: Uint8Array) => answer(id, services().receive(negotiation, name, bytes));
    if (size === 0) return store(new Uint8Array());
    transfers.set(id, { sent: null, received: new Uint8Array(size), at: 0, finish: store });
    port.postMessage({ id, taken: true });
  };
  const sendPart = (id: number, transfer: Transfer, sent: Uint8Array) => {
    const part = cutPart(sent, transfer.at);
    transfer.at += part.byteLength;
    if (transfer.at === sent.byteLength) transfers.delete(id);
    port.postMessage({ id, part });
  };
  const takePart = (id: number, transfer: Transfer, part: Uint8Array) => {
    if (transfer.at + part.byteLength > transfer.received.byteLength)
      throw new Failure('request-refused', { reason: 'part' });
    transfer.received.set(part, transfer.at);
    transfer.at += part.byteLength;
    if (transfer.at < transfer.received.byteLength) return port.postMessage({ id, taken: true });
    transfers.delete(id);
    transfer.finish(transfer.received);
  };

  const handle = (request: PortRequest) => {
    const { id } = request;
    if ('ask' in request) {
      // The core parses the input, and refuses unknown command names.
      if (request.ask === 'call')
        return answer(id, services().call(request.name as CommandName, request.input as never));
      if (request.ask === 'file') return void send(id, request.sha256).catch((problem) => refuse(id, problem));
      if (request.ask === 'receive') return receive(request);
      if (request.ask === 'open-logs') return answer(id, services().openLogs());
      if (request.ask === 'stores') return answer(id, services().stores.list());
      if (request.ask === 'opened') return answer(id, services().opened());
      return answer(id, services().stores.open(request.folder));
    }
    const transfer = transfers.get(id);
    if (transfer === undefined) return;
    if ('part' in request) takePart(id, transfer, request.part);
    else if (transfer.sent !== null) sendPart(id, transfer, transfer.sent);
  };
  const refuse = (id: number, problem: unknown) => finish(id, createFailureResult(problem));

  port.on('message', ({ data }) => {
    const parsed = portRequest.safeParse(data);
    const id = findId(data);
    if (id === null) return;
    try {
      if (!parsed.success) throw new Failure('request-refused', { reason: 'message' });
      handle(parsed.data);
    } catch (problem) {
      refuse(id, problem);
    }
  });
  port.on('close', () => transfers.clear());
  port.start();
}

/** Of a request that is wrong otherwise, too: whoever sent it waits for an answer. */
function findId(data: unknown): number | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number' ? data.id : null;
}
