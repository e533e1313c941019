import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { MAX_ERROR_CHARACTERS } from '../../core/reader/reader-child.ts';
import type { MainMessage } from './core/core-messages.ts';

/** How long the last words of a process that has ended are waited for. */
const LAST_WORDS_MS = 500;

/** The readers that the process of the core asked for: only the main process can start a utility process. */
export class ReaderProcesses {
  private readonly script: string;
  private readonly post: (message: MainMessage, ports?: MessagePortMain[]) => void;
  private readonly running = new Map<number, UtilityProcess>();

  constructor(script: string, post: (message: MainMessage, ports?: MessagePortMain[]) => void) {
    this.script = script;
    this.post = post;
  }

  start(id: number, heapMb: number): void {
    const child = utilityProcess.fork(this.script, [String(heapMb)], {
      serviceName: 'Naskah reader',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.running.set(id, child);
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage(null, [port1]);
    this.post({ reader: id }, [port2]);
    let words = '';
    const { stderr } = child;
    stderr?.on('data', (part) => {
      if (words.length < MAX_ERROR_CHARACTERS) words += String(part);
    });
    // A fatal error of V8, such as a heap that is full; its end follows.
    child.on('error', (type, location) => {
      words += `${type}: ${location}\n`;
    });
    child.once('exit', (code) => {
      this.running.delete(id);
      const report = () => this.post({ readerEnded: { id, code, words } });
      if (stderr === null) return report();
      const timer = setTimeout(report, LAST_WORDS_MS);
      stderr.once('close', () => {
        clearTimeout(timer);
        report();
      });
    });
  }

  end(id: number): void {
    const pid = this.running.get(id)?.pid;
    if (pid === undefined) return;
    try {
      // `kill` of a utility process asks it to end; a file may keep it busy for ever.
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }

  endAll(): void {
    for (const id of this.running.keys()) this.end(id);
  }
}
