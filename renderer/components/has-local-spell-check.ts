/**
 * Whether spelling can be checked without leaving this machine. macOS checks spelling for the window; elsewhere
 * Electron downloads its dictionaries, and a browser may silently send what is typed to its vendor ("enhanced spell
 * check").
 */
export const hasLocalSpellCheck = (): boolean => window.naskah !== undefined && /Mac/.test(navigator.platform);
