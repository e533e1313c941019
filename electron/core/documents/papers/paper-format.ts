import type { FailureDetails } from '../../../../shared/api/failure.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ReportField, ReportRun, ReportText } from '../../../../shared/model/report.ts';

/** Translates the words of one paper: for the brief, `translate('title')` is `paper.brief.title`. */
export type PaperTranslator = (key: string, details?: FailureDetails) => string;

export const createPaperTranslator =
  (speech: InterfaceLanguage, paper: string): PaperTranslator =>
  (key, details) =>
    formatMessage(speech, `paper.${paper}.${key}`, details);

/** "Indonesia", "Rusia"; the code if there is no name. */
export function formatPaperLanguage(language: Language, speech: Language): string {
  const name = new Intl.DisplayNames([speech, 'en'], { type: 'language', fallback: 'code' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(speech) + name.slice(1);
}

/** A name, and its SHA-256 on a line of its own. */
export function formatNamedHash(name: string, sha256: string): readonly ReportRun[] {
  return [{ text: `${name}\n` }, { hash: sha256 }];
}

export const createReportField = (label: string, value: ReportText): ReportField => ({ label, value });
export const formatBold = (text: string): ReportText => [{ text, bold: true }];
