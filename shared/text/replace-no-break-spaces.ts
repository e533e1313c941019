/**
 * A text with ordinary spaces in place of no-break ones (U+00A0), which files are typeset with: the two are the same text,
 * wherever texts are compared (D13). Every offset stays.
 */
export const replaceNoBreakSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
