/**
 * Replaces no-break spaces (U+00A0), which typeset files contain, with ordinary spaces: wherever texts are compared,
 * the two are equal (D13). Offsets do not change.
 */
export const replaceNoBreakSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
