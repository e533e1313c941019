import { parseWrittenDay } from '../../shared/import/reply/identify/parse-written-day.ts';

/** One day and nothing else: 2022-02-12, 12.02.2022, 12/2/2022, 12 Feb 2022, February 12, 2022. */
const ONE_DAY =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\s+\p{L}+\.?\s+\d{4}|\p{L}+\.?\s+\d{1,2},\s*\d{4})$/u;

/** The day that a person typed, the day before the month where both are numbers; null for anything else. */
export function parseTypedDay(typed: string): string | null {
  const words = typed.trim();
  return ONE_DAY.test(words) ? parseWrittenDay(words) : null;
}
