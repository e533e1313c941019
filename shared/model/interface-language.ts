import { z } from 'zod';
import { findInterfaceLanguage, interfaceLanguages } from './interface-languages.mjs';

/** A language of the interface; whatever is kept by it needs an entry for each that is listed. */
export const interfaceLanguage = z.enum(interfaceLanguages);
export type InterfaceLanguage = z.infer<typeof interfaceLanguage>;

/** The language that goes by this code, the first where none does. */
export function resolveInterfaceLanguage(code: string | null | undefined): InterfaceLanguage {
  return findInterfaceLanguage(code) ?? interfaceLanguages[0];
}
