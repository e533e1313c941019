/** The texts in a value, which is JSON where it is a form. */
export function extractSettingWords(value: string): string {
  try {
    return listTexts(JSON.parse(value)).join('\n');
  } catch {
    return value;
  }
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listTexts);
  return value === null || value === '' ? [] : [String(value)];
}
