import type { Client } from './client.ts';
import type { Result } from './result.ts';
import type { WindowMenus } from './window-menus.ts';

/** The process of the core has ended, or another one has taken its place. */
export type CoreState = 'gone' | 'back';

/** A screen of this computer. */
export type WindowScreen = {
  readonly id: number;
  /** As the system calls it; may be empty. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** The window is on it. */
  readonly isHere: boolean;
  /** Somebody projected on it last. */
  readonly isChosen: boolean;
};

/** The page of the projected screen in a window of its own stopped: it was opened again, or its window was closed. */
export type ProjectedPageState = 'reopened' | 'closed';

/** How a page in a window of the program reaches the core. */
export type CoreBridge = {
  /**
   * Opens a port to the process of the core. It arrives as a message of this window to itself, whose data is
   * `{ naskah: name }`.
   */
  readonly connect: (name: string) => void;
  readonly onCoreState: (listener: (state: CoreState) => void) => () => void;
};

/** What the preload script gives to the projected screen in a window of its own: the least that it needs (D22). */
export type ProjectorBridge = CoreBridge & {
  readonly isProjector: true;
  /** Closes the window as its × does. */
  readonly close: () => void;
};

/** What the preload script gives to the page in the window of the workbench. */
export type WindowBridge = CoreBridge & {
  readonly saveAs: NonNullable<Client['saveAs']>;
  readonly printPage: NonNullable<Client['printPage']>;
  readonly reopened: NonNullable<Client['reopened']>;
  /** Shows these in the native menus; null shows none. */
  readonly showMenus: (menus: WindowMenus | null) => void;
  /** Calls `listener` with the id of an action that was chosen in a native menu. */
  readonly onAction: (listener: (action: string) => void) => () => void;
  /** Opens a file of the browser that a person dropped on the page or chose in it, where it is. */
  readonly openFile: (file: { readonly name: string; readonly size: number }) => void;
  readonly screens: () => Promise<Result<readonly WindowScreen[]>>;
  /** Fills a screen with the window; null returns it to where it was. */
  readonly project: (screen: number | null) => Promise<Result<null>>;
  /**
   * Shows a projected text, by its address in the page, in a window of its own, of which there is one. It fills `screen`;
   * with null another screen than this window's, if there is one.
   */
  readonly projectBeside: (address: string, screen: number | null) => Promise<Result<null>>;
  readonly onProjectedPage: (listener: (state: ProjectedPageState) => void) => () => void;
};
