/** The offices of a ministry and who heads them; the longer name first. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^Sekretariat (?:Direktorat Jenderal|Ditjen)\b/u, 'Sekretaris Direktorat Jenderal'],
  [/^Sekretariat (?=Jenderal|Badan|Inspektorat)/u, 'Sekretaris '],
  [/^(?:Direktorat Jenderal|Ditjen)\b/u, 'Direktur Jenderal'],
  [/^Inspektorat Jenderal\b/u, 'Inspektur Jenderal'],
  [/^Direktorat\b/u, 'Direktur'],
  [/^Inspektorat\b/u, 'Inspektur'],
  [/^(?=(?:Biro|Badan|Pusat|Balai|Bagian)\b)/u, 'Kepala '],
];

/** Whom an Indonesian memo to an office addresses; the office's own name if its head's title is not known. (custom) */
export function formatOfficialTitle(office: string): string {
  const found = HEADS.find(([name]) => name.test(office));
  return found === undefined ? office : office.replace(found[0], found[1]);
}
