/** An open dialog or menu handles its own keys. */
const overlaySelector = '[role="dialog"][aria-modal="true"], [role="menu"]';

export const isCoveredByOverlay = (): boolean => document.querySelector(overlaySelector) !== null;
