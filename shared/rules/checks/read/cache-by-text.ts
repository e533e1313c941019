import type { Language } from '../../../model/language.ts';

/**
 * The same function, computed once for each text and language: every clause of a text asks for it. A text that is passed must
 * not change afterwards.
 */
export function cacheByText<Text extends object, Value>(compute: (text: Text, language: Language) => Value) {
  const known = new WeakMap<Text, Map<Language, { readonly value: Value }>>();
  return (text: Text, language: Language): Value => {
    const ofText = known.get(text) ?? new Map<Language, { readonly value: Value }>();
    known.set(text, ofText);
    const { value } = ofText.get(language) ?? { value: compute(text, language) };
    ofText.set(language, { value });
    return value;
  };
}
