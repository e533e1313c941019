/** No text contains it: XML excludes it, and `checkXmlCharacters` rejects it. */
const STAND_IN = '\uffff';

/**
 * docx looks for words in braces in the finished XML and replaces them with ids, so the clause
 * "{default-bullet-numbering-0}" would be printed as "1". Text is passed to docx without opening braces.
 */
export const hideBraces = (text: string): string => text.replaceAll('{', STAND_IN);

/** The inverse of `hideBraces`. */
export const showBraces = (xml: string): string => xml.replaceAll(STAND_IN, '{');
