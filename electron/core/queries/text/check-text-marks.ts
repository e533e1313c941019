import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';

/** Throws `text-marks` with the place where a source breaks the grammar of marks; the clause '' is the title block. */
export function checkTextMarks(clause: string, language: Language, part: string, source: string): void {
  const parsed = parseMarks(source);
  if (parsed.ok) return;
  const { at, code } = parsed.fault;
  const near = source.slice(Math.max(0, at - 12), at + 20).replaceAll('\n', '⏎');
  throw new Failure('text-marks', { clause, language, part, at, fault: code, near });
}
