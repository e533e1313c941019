import type { Archive } from '../package/open-archive.ts';
import { readXmlPart } from '../package/read-xml.ts';

/** How a cell shows its number, by the index of its format in cellXfs; one that shows it as it is has no entry. */
export type NumberFormats = ReadonlyMap<number, (value: string, from1904: boolean) => string>;

export async function readNumberFormats(archive: Archive, part: string | undefined): Promise<NumberFormats> {
  const formats = new Map<number, (value: string, from1904: boolean) => string>();
  if (part === undefined || !archive.has(part)) return formats;
  // Loaded for workbooks only: it takes about 20 ms, which every command would pay at its start.
  const [{ getFormatFromId }, { formatSheetNumber }] = await Promise.all([
    import('numfmt'),
    import('./format-sheet-number.ts'),
  ]);
  const own = new Map<string, string>();
  let [within, count] = [false, 0];
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      const id = attributes.numFmtId ?? '';
      if (name === 'x:numFmt') own.set(id, attributes.formatCode ?? '');
      if (name === 'x:cellXfs') within = true;
      if (name !== 'x:xf' || !within) return;
      // Built-in formats need no definition (ECMA-376 part 1, 18.8.30).
      const code = own.get(id) ?? getFormatFromId(Number(id)) ?? 'General';
      if (code.toLowerCase() !== 'general') {
        formats.set(count, (value, from1904) => formatSheetNumber(value, code, from1904));
      }
      count += 1;
    },
    close: (name) => {
      if (name === 'x:cellXfs') within = false;
    },
  });
  return formats;
}
