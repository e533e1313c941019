import type { HostConnection } from '../../../api/host-connection.ts';
import { unwrapResult } from '../../../api/problem.ts';
import { useHiddenLocation } from '../../../components/use-hidden-location.ts';

/** A window keeps its name when it is reloaded, and a second projection takes the same window. */
const WINDOW_NAME = 'naskah-projector';

/** Whether this page is the projected screen in a window of its own, next to the workbench: the desktop program says so. */
export const isProjectorWindow = (): boolean =>
  window.naskah === undefined ? window.name === WINDOW_NAME : 'isProjector' in window.naskah;

/** Closes the window of this page, the projected screen. */
export function closeProjectorWindow(): void {
  // In the desktop program what a page sends to other windows while it closes itself does not arrive (Electron 25).
  if (window.naskah !== undefined && 'isProjector' in window.naskah) window.naskah.close();
  else window.close();
}

/**
 * Opens the projected screen in a window of its own, in the desktop program on the given screen; null leaves the choice. False
 * if the browser does not allow it. Throws a Problem if the desktop program refuses.
 */
export async function openProjectorWindow(
  address: string,
  { host, screen }: { readonly host: HostConnection['window']; readonly screen: number | null },
): Promise<boolean> {
  if (host !== null) return unwrapResult(await host.projectBeside(address, screen)) === null;
  return window.open(`/${useHiddenLocation.hrefs(address)}`, WINDOW_NAME, 'popup,width=1280,height=800') !== null;
}
