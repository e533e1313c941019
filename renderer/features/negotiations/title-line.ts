import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../shared/text/marks/render-marks.ts';

/** A text's title on one line as our own original has it, in the wanted language where there is one. */
export function formatTitleLine({ title, code }: Pick<ShownNegotiation, 'title' | 'code'>, language: string): string {
  const source = title[language] ?? title.id ?? Object.values(title)[0];
  if (source === undefined) return code;
  const parsed = parseMarks(source);
  if (!parsed.ok) return source.replaceAll('\n', ' ');
  // The home side's original stands as it was written, whoever the parties are.
  const own = { parties: ['', ''], copy: '', view: 'bracketed', numbers: new Map() } as const;
  return renderMarks(parsed.marks, own).text.replaceAll('\n', ' ');
}
