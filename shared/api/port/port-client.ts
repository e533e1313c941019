import type { Client } from '../client.ts';
import type { Result, Topic } from '../result.ts';
import { cutPart, type PortAnswer, type PortRequest } from './port-messages.ts';

type OwnRequest = Extract<PortRequest, { readonly ask: string }>;
type Asked = OwnRequest extends infer R ? (R extends OwnRequest ? Omit<R, 'id'> : never) : never;

type WaitingRequest = {
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (problem: Error) => void;
  /** The file that is sent, and how much of it the other side has. */
  readonly sent: Uint8Array | null;
  at: number;
  /** The file that arrives. */
  arriving: Uint8Array | null;
};

/** The core over one port: what every host's client does, except what only a window can. */
export class PortClient
  implements Pick<Client, 'call' | 'file' | 'receive' | 'stores' | 'opened' | 'openLogs' | 'onChanged'>
{
  private readonly post: (message: PortRequest) => void;
  private readonly waiting = new Map<number, WaitingRequest>();
  private readonly listeners = new Set<(topics: readonly Topic[]) => void>();
  private readonly openers = new Set<() => void>();
  private last = 0;
  private failure: Error | null = null;

  constructor(post: (message: PortRequest) => void) {
    this.post = post;
  }

  readonly call: Client['call'] = (name, input) => this.ask({ ask: 'call', name, input });
  readonly file: Client['file'] = (sha256) => this.ask({ ask: 'file', sha256 });
  readonly receive: Client['receive'] = (negotiation, name, bytes) =>
    this.ask({ ask: 'receive', negotiation, name, size: bytes.byteLength }, bytes);
  readonly stores: Client['stores'] = {
    list: () => this.ask({ ask: 'stores' }),
    open: (folder) => this.ask({ ask: 'open-store', folder }),
  };
  readonly opened: Client['opened'] = {
    take: () => this.ask({ ask: 'opened' }),
    onMore: (listener) => {
      this.openers.add(listener);
      return () => void this.openers.delete(listener);
    },
  };
  readonly openLogs: Client['openLogs'] = () => this.ask({ ask: 'open-logs' });
  readonly onChanged: Client['onChanged'] = (listener) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Handles what arrived over the port. */
  take(message: PortAnswer): void {
    if ('topics' in message) {
      for (const listener of this.listeners) listener(message.topics);
      return;
    }
    if ('opened' in message) {
      for (const listener of this.openers) listener();
      return;
    }
    const { id } = message;
    const request = this.waiting.get(id);
    if (request === undefined) return;
    if ('result' in message) this.finish(id, request, message.result);
    else if ('taken' in message) this.sendPart(id, request);
    else if ('size' in message) this.takePart(id, request, new Uint8Array(message.size), new Uint8Array());
    else if (request.arriving !== null) this.takePart(id, request, request.arriving, message.part);
  }

  /** The other side has gone: what waits for it fails, and so does what is asked later. */
  fail(problem: Error): void {
    this.failure = problem;
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }

  private ask<T>(request: Asked, sent: Uint8Array | null = null): Promise<Result<T>> {
    if (this.failure !== null) return Promise.reject(this.failure);
    this.last += 1;
    const id = this.last;
    return new Promise<Result<unknown>>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, sent, at: 0, arriving: null });
      this.post({ ...request, id } as PortRequest);
    }) as Promise<Result<T>>;
  }

  private sendPart(id: number, request: WaitingRequest): void {
    if (request.sent === null) return;
    const part = cutPart(request.sent, request.at);
    request.at += part.byteLength;
    this.post({ id, part });
  }

  private takePart(id: number, request: WaitingRequest, arriving: Uint8Array, part: Uint8Array): void {
    request.arriving = arriving;
    arriving.set(part, request.at);
    request.at += part.byteLength;
    if (request.at === arriving.byteLength) this.finish(id, request, { ok: true, value: arriving });
    else this.post({ id, taken: true });
  }

  private finish(id: number, { resolve }: WaitingRequest, result: Result<unknown>): void {
    this.waiting.delete(id);
    resolve(result);
  }
}
