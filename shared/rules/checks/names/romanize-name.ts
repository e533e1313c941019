const LETTERS: { readonly [letter: string]: string } = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'v',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/**
 * A spelling of a name that is equal for both scripts, under any romanisation: МАЗ and MAZ, «Гомсельмаш» and
 * Gomselmash, «Хёндэ» and Hyundai nearly.
 */
export function romanizeName(name: string): string {
  let spelt = romanizedNames.get(name);
  if (spelt === undefined) {
    spelt = transliterate(name);
    if (romanizedNames.size < 20_000) romanizedNames.set(name, spelt);
  }
  return spelt;
}

const romanizedNames = new Map<string, string>();

function transliterate(name: string): string {
  return Array.from(name.toLowerCase(), (letter) => LETTERS[letter] ?? letter)
    .join('')
    .replaceAll(/c(?![eiyhzk])/g, 'k')
    .replaceAll(/kh/g, 'h')
    .replaceAll(/zh/g, 'j')
    .replaceAll(/ts|tz/g, 'c')
    .replaceAll(/y/g, 'i')
    .replaceAll(/w/g, 'v')
    .replaceAll(/x/g, 'ks')
    .replaceAll(/ck/g, 'k')
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
