import { useHiddenLocation } from '../../../components/use-hidden-location.ts';

/** A window keeps its name when it is reloaded, and a second projection takes the same window. */
const WINDOW_NAME = 'naskah-projector';

/** Whether this page is the projected screen in a window of its own, next to the workbench. */
export const isProjectorWindow = (): boolean => window.name === WINDOW_NAME;

/** Opens the projected screen in a window of its own; false if the browser does not allow it. */
export function openProjectorWindow(address: string): boolean {
  return window.open(`/${useHiddenLocation.hrefs(address)}`, WINDOW_NAME, 'popup,width=1280,height=800') !== null;
}
