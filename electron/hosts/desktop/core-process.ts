import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { ReceivedFile } from '../../../shared/api/client.ts';
import { PortClient } from '../../../shared/api/port/port-client.ts';
import type { Result } from '../../../shared/api/result.ts';
import type { CoreMessage, MainMessage, PortUser } from './core/core-messages.ts';
import { buildFailureResult } from './failure-result.ts';
import { ReaderProcesses } from './reader-processes.ts';

export type CoreScripts = { readonly core: string; readonly reader: string };

export type CoreEvents = {
  readonly state: (message: Extract<CoreMessage, { readonly state: string }>) => void;
  readonly relaunch: (folder: string) => void;
  readonly startSecond: (folder: string) => void;
  /** The process has ended, whether it was told to or not. */
  readonly ended: () => void;
};

/** One process of the core. */
export class CoreProcess {
  private readonly child: UtilityProcess;
  private readonly readers: ReaderProcesses;
  private readonly saving = new Map<number, (result: Result<null>) => void>();
  private readonly clients = new Set<PortClient>();
  private saves = 0;

  /** `line` is that of this program, or without the files that were opened before. */
  constructor(scripts: CoreScripts, line: readonly string[], events: CoreEvents) {
    this.child = utilityProcess.fork(scripts.core, [...line], {
      serviceName: 'Naskah core',
      stdio: 'inherit',
      cwd: process.cwd(),
    });
    this.readers = new ReaderProcesses(scripts.reader, (message, ports) => this.post(message, ports));
    this.child.on('message', (message: CoreMessage) => {
      if ('state' in message) events.state(message);
      else if ('relaunch' in message) events.relaunch(message.relaunch);
      else if ('startSecond' in message) events.startSecond(message.startSecond);
      else if ('startReader' in message) this.readers.start(message.startReader.id, message.startReader.heapMb);
      else if ('endReader' in message) this.readers.end(message.endReader);
      else this.finishSave(message.saved);
    });
    // A fatal error of V8; its end follows.
    this.child.on('error', () => {});
    this.child.on('exit', () => {
      this.readers.endAll();
      const reason = 'the process of the core ended';
      for (const id of this.saving.keys()) this.finishSave({ id, result: buildFailureResult('internal', { reason }) });
      for (const client of this.clients) client.fail(new Error(reason));
      events.ended();
    });
  }

  /** Hands on a port whose other end another has. */
  connect(port: MessagePortMain, user: PortUser): void {
    this.post({ connect: user }, [port]);
  }

  /** Writes a file of the store; without a path it is only looked up. */
  save(sha256: string, path: string | null): Promise<Result<null>> {
    this.saves += 1;
    const id = this.saves;
    return new Promise((resolve) => {
      this.saving.set(id, resolve);
      this.post({ save: { id, sha256, path } });
    });
  }

  /** Opens files for the page, by their whole paths. */
  open(paths: readonly string[]): void {
    this.post({ open: paths });
  }

  /** Holds a file that the main process made. Rejects if the process ends meanwhile. */
  async receive(name: string, bytes: Uint8Array): Promise<Result<ReceivedFile>> {
    const { port1, port2 } = new MessageChannelMain();
    const client = new PortClient((message) => port2.postMessage(message));
    this.clients.add(client);
    port2.on('message', ({ data }) => client.take(data));
    port2.start();
    this.connect(port1, 'main');
    try {
      return await client.receive(null, name, bytes);
    } finally {
      this.clients.delete(client);
      port2.close();
    }
  }

  /** Has it end once every port is closed and all work is done. */
  end(): void {
    this.post({ end: true });
  }

  private post(message: MainMessage, ports: MessagePortMain[] = []): void {
    this.child.postMessage(message, ports);
  }

  private finishSave({ id, result }: { id: number; result: Result<null> }): void {
    this.saving.get(id)?.(result);
    this.saving.delete(id);
  }
}
