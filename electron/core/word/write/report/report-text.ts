import type { ParagraphChild } from 'docx';
import type { Language } from '../../../../../shared/model/language.ts';
import type { ReportRun, ReportText } from '../../../../../shared/model/report.ts';
import type { DocxPrinter } from '../docx-printer.ts';
import { fixSpaces } from '../fix-spaces.ts';
import type { PrintTemplate } from '../print-template.ts';

/** The printers and measures of a report. */
export type ReportPrinters = {
  readonly printer: DocxPrinter;
  readonly printerIn: (language: Language) => DocxPrinter;
  readonly language: Language;
  readonly template: PrintTemplate;
  /** The width between the margins, in twips. */
  readonly width: number;
};

/** How much smaller a hash is than the text around it, since its font is wide. */
const SMALLER_PT = 3;

export function buildReportRuns(text: ReportText, pens: ReportPrinters): ParagraphChild[] {
  const runs: readonly ReportRun[] = typeof text === 'string' ? [{ text }] : text;
  return runs
    .filter((run) => 'hash' in run || run.text !== '')
    .map((run) => {
      if ('hash' in run) return buildHashRun(run.hash, pens);
      const { bold, italics = false, language } = run;
      const printer = language === undefined ? pens.printer : pens.printerIn(language);
      const set = fixSpaces(run.text, language ?? pens.language);
      return printer.run({ text: set, italics, ...(bold ? { bold } : {}) });
    });
}

function buildHashRun(hash: string, { printer, template }: ReportPrinters): ParagraphChild {
  const text = hash.match(/.{1,8}/gu)?.join(' ') ?? '';
  return printer.run({ text, italics: false, monospacePt: template.sizePt.body - SMALLER_PT });
}

/** The number of characters of a text. */
export const countReportCharacters = (text: ReportText): number => getPlainText(text).length;

/**
 * Estimates the number of lines of a text in a column of this width (twips) and size (points): a character is half as
 * wide as it is high.
 */
export function estimateReportLines(text: ReportText, twips: number, pt: number): number {
  const signs = Math.max(1, twips / (pt * 10));
  return getPlainText(text)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}

function getPlainText(text: ReportText): string {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.map((run) => ('hash' in run ? run.hash : run.text)).join('');
}
