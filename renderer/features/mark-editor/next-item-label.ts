const RUSSIAN_LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN_NUMERALS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
];

/** Returns the label that follows one ("1.", "(ii)", "а)"); null if the sequence ends. */
export function computeNextItemLabel(label: string): string | null {
  const found = /^(\(?)([\da-zа-я]+)([.)])$/u.exec(label);
  if (found === null) return null;
  const [, open = '', sign = '', close = ''] = found;
  const next = incrementSign(sign, open === '(');
  return next === null ? null : `${open}${next}${close}`;
}

function incrementSign(sign: string, preferRoman: boolean): string | null {
  if (/^\d+$/.test(sign)) return sign === '999' ? null : String(Number(sign) + 1);
  const roman = ROMAN_NUMERALS.indexOf(sign);
  if (roman !== -1 && (sign.length > 1 || preferRoman)) return ROMAN_NUMERALS[roman + 1] ?? null;
  if (sign.length > 1) return null;
  const russian = RUSSIAN_LETTERS.indexOf(sign);
  if (russian !== -1) return RUSSIAN_LETTERS[russian + 1] ?? null;
  return sign === 'z' ? null : String.fromCharCode(sign.charCodeAt(0) + 1);
}
