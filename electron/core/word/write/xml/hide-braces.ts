/** No text holds it: XML has no place for it, and `refuseForbidden` stops it. */
const STAND_IN = '\uffff';

/**
 * docx looks for words in braces in the finished XML and puts ids in their place, so that the clause
 * "{default-bullet-numbering-0}" would be printed as "1". Text goes through it without opening braces.
 */
export const hideBraces = (text: string): string => text.replaceAll('{', STAND_IN);

/** The inverse of `hideBraces`. */
export const showBraces = (xml: string): string => xml.replaceAll(STAND_IN, '{');
