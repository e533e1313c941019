import type { Client } from '../../shared/api/client.ts';

/** Whether the core is reachable, for a page that outlives its host. */
type ConnectionStatus = { readonly isLost: () => boolean; readonly onChange: (listener: () => void) => () => void };

export type HostConnection = {
  readonly client: Client;
  /** Quits the host; null if closing the window does that. */
  readonly quit: (() => Promise<void>) | null;
  /** Null if the page ends with its host. */
  readonly connection: ConnectionStatus | null;
};
