import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../shared/text/marks/render-marks.ts';

/** Returns a text's title on one line, as in our own original, in the wanted language if available. */
export function formatTitleLine({ title, code }: Pick<ShownNegotiation, 'title' | 'code'>, language: string): string {
  const source = title[language] ?? title.id ?? Object.values(title)[0];
  if (source === undefined) return code;
  const parsed = parseMarks(source);
  if (!parsed.ok) return source.replaceAll('\n', ' ');
  // The home side's original is rendered as written, regardless of the parties.
  const own = { parties: ['', ''], copy: '', view: 'bracketed', numbers: new Map() } as const;
  return renderMarks(parsed.marks, own).text.replaceAll('\n', ' ');
}
