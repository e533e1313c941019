/**
 * Whether words can be checked for spelling by this machine alone. macOS checks those of the window; elsewhere Electron
 * fetches its dictionaries, and a browser may send what is typed to its maker ("enhanced spell check") without saying so.
 */
export const hasLocalSpellCheck = (): boolean => window.naskah !== undefined && /Mac/.test(navigator.platform);
