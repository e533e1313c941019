import type { ParagraphChild } from 'docx';
import type { Language } from '../../../shared/model/language.ts';
import type { ReportRun, ReportText } from '../../../shared/model/report.ts';
import { fixedSpaces } from './fixed-spaces.ts';
import type { Printer } from './printer.ts';
import type { Template } from './template.ts';

/** What a report is set with. */
export type ReportPens = {
  readonly printer: Printer;
  readonly printerIn: (language: Language) => Printer;
  readonly language: Language;
  readonly template: Template;
  /** Between the margins, in twips. */
  readonly width: number;
};

/** So much smaller than the text around it is a hash, whose face is wide. */
const SMALLER_PT = 3;

export function reportRuns(text: ReportText, pens: ReportPens): ParagraphChild[] {
  const runs: readonly ReportRun[] = typeof text === 'string' ? [{ text }] : text;
  return runs
    .filter((run) => 'hash' in run || run.text !== '')
    .map((run) => {
      if ('hash' in run) return hashRun(run.hash, pens);
      const { bold, italics = false, language } = run;
      const printer = language === undefined ? pens.printer : pens.printerIn(language);
      const set = fixedSpaces(run.text, language ?? pens.language);
      return printer.run({ text: set, italics, ...(bold ? { bold } : {}) });
    });
}

function hashRun(hash: string, { printer, template }: ReportPens): ParagraphChild {
  const text = hash.match(/.{1,8}/gu)?.join(' ') ?? '';
  return printer.run({ text, italics: false, monospacePt: template.sizePt.body - SMALLER_PT });
}

/** How many signs it has. */
export const signsIn = (text: ReportText): number => plainOf(text).length;

/** Of text in a column so wide (twips), set so large (points), about so many lines: a sign is half as wide as it is high. */
export function linesOf(text: ReportText, twips: number, pt: number): number {
  const signs = Math.max(1, twips / (pt * 10));
  return plainOf(text)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}

function plainOf(text: ReportText): string {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.map((run) => ('hash' in run ? run.hash : run.text)).join('');
}
