import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { formatNumberLabel } from '../../../../shared/rules/clause-labels.ts';
import { createOwnCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { getVersionText } from '../../store/texts.ts';
import { type GatheredText, selectPrintedNumbers } from './gather-text.ts';

/** Renders a source in a language as in our own copy; a source outside the grammar is returned as it is. */
export function renderOwnCopy(text: GatheredText, source: string, language: Language): string {
  const parsed = parseMarks(source);
  return parsed.ok
    ? renderMarks(parsed.marks, createOwnCopyOptions(text.description.parties, selectPrintedNumbers(text, language)))
        .text
    : source;
}

/** The title block on one line; in the first language of the text if there is none in this language. */
export function renderTitleLine(text: GatheredText, language: Language): string {
  const { title, languages } = text.description;
  return renderOwnCopy(text, title[language] ?? title[languages[0] ?? ''] ?? '', language).replaceAll('\n', ' ');
}

/** "Paragraf 3 – Bidang Kerja Sama"; a clause without number and heading is named by its kind. */
export function formatFullClauseName(text: GatheredText, clause: string, speech: InterfaceLanguage): string {
  const found = text.clauses.find(({ code }) => code === clause);
  if (found === undefined) return clause;
  const label = formatNumberLabel(found, text.numbers.get(clause), text.description, speech) ?? '';
  const heading = renderOwnCopy(text, getVersionText(found.versions[0], speech)?.heading ?? '', speech);
  const parts = [label, heading].filter((part) => part !== '');
  return parts.length === 0 ? formatMessage(speech, `ui.text.kind.${found.kind}`) : parts.join(' – ');
}
