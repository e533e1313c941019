import type { Client } from '../../shared/api/client.ts';
import type { WindowBridge } from '../../shared/api/window-bridge.ts';

/** Whether the core is reachable, for a page that outlives its host. */
export type ConnectionStatus = {
  readonly isLost: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
};

export type HostConnection = {
  readonly client: Client;
  /** Quits the host; null if closing the window does that. */
  readonly quit: (() => Promise<void>) | null;
  readonly connection: ConnectionStatus;
  /** Whether the core is started again by itself if it dies. */
  readonly restarts: boolean;
  /** The desktop window around the workbench; null in a browser, and for the projected screen in a window of its own. */
  readonly window: WindowControls | null;
};

type WindowControls = Pick<
  WindowBridge,
  'showMenus' | 'onAction' | 'openFile' | 'screens' | 'project' | 'projectBeside' | 'onProjectedPage'
>;
