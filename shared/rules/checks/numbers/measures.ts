/** Units of measurement in all four languages, which share no word. */
const MEASURES: readonly (readonly [measure: string, words: string])[] = [
  ['tonne', '(?:metric\\s)?ton(?:ne)?s?|тонн\\p{L}{0,3}|тон(?:а|у|ы|аў|ам|амі|ах)?|т'],
  ['quintal', 'kuintal|quintals?|центнер\\p{L}{0,3}|цэнтнер\\p{L}{0,3}'],
  ['kilogram', 'kg|kilogram(?:me)?s?|кг|килограмм\\p{L}{0,3}|кілаграм\\p{L}{0,3}'],
  ['gram', 'gram(?:me)?s?|грамм\\p{L}{0,3}|грам(?:а|аў|ы|ам|амі|ах)?'],
  ['kilometre', 'km|kilomet(?:re|er)s?|км|километр\\p{L}{0,3}|кіламетр\\p{L}{0,3}'],
  ['metre', 'met(?:re|er)s?|метр\\p{L}{0,3}'],
  ['hectare', 'ha|hectares?|hektare?|га|гектар\\p{L}{0,3}'],
  ['litre', 'lit(?:re|er)s?|литр\\p{L}{0,3}|літр\\p{L}{0,3}'],
  ['kilowatt', 'kW|kilowatts?|кВт|киловатт\\p{L}{0,3}|кілават\\p{L}{0,3}'],
  ['megawatt', 'MW|megawatts?|МВт|мегаватт\\p{L}{0,3}|мегават\\p{L}{0,3}'],
  ['gigawatt', 'GW|gigawatts?|ГВт|гигаватт\\p{L}{0,3}|гігават\\p{L}{0,3}'],
];

/** "Km²", "km persegi" and "km/jam" measure something else. */
const MEASURE = new RegExp(
  `^[\\s-](?:${MEASURES.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}²³/·⋅×-])(?!\\s(?:persegi|kubik|per)(?!\\p{L}))`,
  'iu',
);

/** The unit of measurement after a number; null if there is none. */
export function parseMeasure(plain: string, at: number): string | null {
  const found = MEASURE.exec(plain.slice(at, at + 30))?.slice(1) ?? [];
  const index = found.findIndex((words) => words !== undefined);
  return index === -1 ? null : (MEASURES[index]?.[0] ?? null);
}
