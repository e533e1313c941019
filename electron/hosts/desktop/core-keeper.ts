import type { CoreState } from '../../../shared/api/window-bridge.ts';
import type { CoreMessage } from './core/core-messages.ts';
import { CoreProcess, type CoreScripts } from './core-process.ts';
import { omitFileArguments } from './parse-start-line.ts';
import { relaunchApp, startSecondProcess } from './relaunch-app.ts';

/** How the first start of the core goes on; `ended` if its process died before it said anything. */
export type CoreOpening = Extract<CoreMessage, { readonly state: string }> | { readonly state: 'ended' };

export type CoreKeeperOptions = {
  readonly scripts: CoreScripts;
  readonly opening: (opening: CoreOpening) => void;
  /** Tells the page. */
  readonly tell: (state: CoreState) => void;
  /** Asks the person whether to start the core again; `reason` is why it could not be opened, if that is known. */
  readonly ask: (reason: string | null) => Promise<boolean>;
  readonly quit: () => void;
};

/** A core that dies again within this time would die again if it were restarted automatically. */
const REPEATED_END_MS = 60_000;

/** Keeps the core running: a process that dies is replaced, once automatically; if that soon dies too, the person decides. */
export class CoreKeeper {
  private readonly options: CoreKeeperOptions;
  private process: CoreProcess;
  private isRunning = false;
  private wasOpen = false;
  private isEnding = false;
  private died: number | null = null;
  /** Why the process that replaces a dead one could not open the store. */
  private refusal: string | null = null;
  private finish = () => {};

  constructor(options: CoreKeeperOptions) {
    this.options = options;
    this.process = this.start(process.argv.slice(1));
  }

  get current(): CoreProcess {
    return this.process;
  }

  /** Resolves when the process has ended, which it does once the page has gone and all work is done. */
  end(): Promise<void> {
    this.isEnding = true;
    if (!this.isRunning) return Promise.resolve();
    return new Promise((resolve) => {
      this.finish = resolve;
      this.process.end();
    });
  }

  private start(line: readonly string[]): CoreProcess {
    this.isRunning = true;
    return new CoreProcess(this.options.scripts, line, {
      state: (message) => this.hear(message),
      relaunch: relaunchApp,
      startSecond: startSecondProcess,
      ended: () => void this.replace(),
    });
  }

  private hear(message: Extract<CoreMessage, { readonly state: string }>): void {
    if (!this.wasOpen) {
      this.wasOpen = message.state === 'open';
      this.options.opening(message);
    } else if (message.state === 'open') this.options.tell('back');
    else if (message.state !== 'updating') {
      this.refusal = message.state === 'failed' ? message.text : message.address;
      this.process.end();
    }
  }

  private async replace(): Promise<void> {
    this.isRunning = false;
    if (this.isEnding) return this.finish();
    if (!this.wasOpen) return this.options.opening({ state: 'ended' });
    this.options.tell('gone');
    const now = Date.now();
    const isSoon = this.died !== null && now - this.died < REPEATED_END_MS;
    const { refusal } = this;
    this.died = now;
    this.refusal = null;
    const again = refusal === null && !isSoon ? true : await this.options.ask(refusal);
    // The window may have been closed meanwhile.
    if (this.isEnding) return;
    if (again) this.process = this.start(omitFileArguments(process.argv));
    else this.options.quit();
  }
}
