import { describeSummary, type SummaryLine, type SummaryPart } from '../../../../shared/i18n/describe-summary.ts';
import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Report, ReportBlock, ReportText } from '../../../../shared/model/report.ts';
import type { ShownSummary } from '../../../../shared/model/summary.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { renderTitleLine } from '../../queries/text/render-words.ts';
import { createPaperTranslator } from './paper-format.ts';

/** Lines of list items that an A4 page holds besides the title and three headings, and characters of a line, in Word's default layout of a paper. */
const MAX_LINES = 24;
const LINE_LENGTH = 80;

/** One page: what changed, what each side gave and took, what is open and who decides; what does not fit is counted. */
export function buildSummary(text: GatheredText, summary: ShownSummary, speech: InterfaceLanguage): Report {
  const words = createPaperTranslator(speech, 'summary');
  const { label, date } = summary.draft;
  return {
    language: speech,
    title: [words('title'), renderTitleLine(text, speech)],
    subtitle: words('since', { label, date: formatLongDate(date, speech) }),
    mark: formatMessage(speech, 'paper.confidential'),
    orientation: 'portrait',
    blocks: fitParts(describeSummary(summary, speech)).flatMap(({ title, none, lines, left }): ReportBlock[] => [
      { kind: 'heading', level: 2, text: title },
      ...(lines.length === 0
        ? [buildAside(none)]
        : [{ kind: 'list' as const, ordered: false, items: lines.map(formatLine) }]),
      ...(left === 0 ? [] : [buildAside(words('more', { count: left }))]),
    ]),
  };
}

const buildAside = (text: string): ReportBlock => ({ kind: 'paragraph', text: [{ text, italics: true }] });

const formatLine = ({ clause, words, decides }: SummaryLine): ReportText => [
  { text: `${clause}: `, bold: true },
  { text: words },
  ...(decides === '' ? [] : [{ text: ` ${decides}`, italics: true }]),
];

/** Takes lines from each part in turn until the page is full, so that no part crowds out another. */
function fitParts(parts: readonly SummaryPart[]): (SummaryPart & { readonly left: number })[] {
  const taken = parts.map(() => 0);
  let used = 0;
  for (let moved = true; moved; ) {
    moved = false;
    for (const [at, { lines }] of parts.entries()) {
      const line = lines[taken[at] ?? 0];
      if (line === undefined) continue;
      const height = Math.ceil((line.clause.length + line.words.length + line.decides.length) / LINE_LENGTH);
      if (used + height > MAX_LINES) continue;
      taken[at] = (taken[at] ?? 0) + 1;
      used += height;
      moved = true;
    }
  }
  return parts.map((part, at) => ({
    ...part,
    lines: part.lines.slice(0, taken[at]),
    left: part.lines.length - (taken[at] ?? 0),
  }));
}
