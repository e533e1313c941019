import type { Client } from '../../shared/api/client.ts';

/** Whether the core's process is there, for a page that stays open without it. */
type ConnectionStatus = { readonly isLost: () => boolean; readonly onChange: (listener: () => void) => () => void };

export type HostConnection = {
  /** The way to the core. */
  readonly client: Client;
  /** How to end it; null where closing the window does that. */
  readonly quit: (() => Promise<void>) | null;
  /** Null where the page ends with the process. */
  readonly connection: ConnectionStatus | null;
};
