/**
 * The alphabets in which items are counted; Russian and Belarusian lists skip some letters, and not all the same. The
 * first is that of Word's Russian numbering, without ё, й, ъ, ы and ь (ECMA-376 part 1, 17.18.59, russianLower).
 */
export const CYRILLIC_ALPHABETS: readonly string[] = [
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгдежзийклмнопрстуфхцчшщэюя',
  'абвгдеёжзийклмнопрстуфхцчшщэюя',
  'абвгдежзіклмнопрстуфхцчшыэюя',
  'абвгдеёжзійклмнопрстуўфхцчшыэюя',
];
