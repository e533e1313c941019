import type { InterfaceLanguage } from '../model/interface-language.ts';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };

/** Every language has every text of the first. */
export type InterfaceTexts = typeof id;

/**
 * The texts that are there from the start. A page has another file under the name `#interface-texts`: it starts with none
 * and loads those of its language.
 */
export const interfaceTexts: { readonly [S in InterfaceLanguage]: InterfaceTexts } = { id, en };
