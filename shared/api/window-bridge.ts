import type { Client } from './client.ts';

/** The process of the core has ended, or another one has taken its place. */
export type CoreState = 'gone' | 'back';

/** What the preload script gives to the page in the desktop window. */
export type WindowBridge = {
  /**
   * Opens a port to the process of the core. It arrives as a message of this window to itself, whose data is
   * `{ naskah: name }`.
   */
  readonly connect: (name: string) => void;
  readonly onCoreState: (listener: (state: CoreState) => void) => () => void;
  readonly saveAs: NonNullable<Client['saveAs']>;
  readonly printPage: NonNullable<Client['printPage']>;
  readonly reopened: NonNullable<Client['reopened']>;
};
