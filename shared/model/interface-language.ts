/** The languages of the interface; the first is the one where nothing says which. */
export const interfaceLanguages = ['id', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
