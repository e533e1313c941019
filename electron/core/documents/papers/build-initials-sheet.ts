import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { ShownUnit } from '../../../../shared/model/shown.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { renderTitleLine } from '../../queries/text/render-words.ts';
import { createPaperTranslator, createReportField, formatPaperLanguage } from './paper-format.ts';

/** Offices write to each other in Indonesian, whatever the language of the interface. */
const PAPER_LANGUAGE = 'id';
const translate = createPaperTranslator(PAPER_LANGUAGE, 'coordination');

/**
 * Lembar paraf koordinasi: on which frozen draft, by its hash, our units put their initials, with a row for each of
 * them. For our own side (D22).
 */
export function buildInitialsSheet(text: GatheredText, units: readonly ShownUnit[]): Report {
  const { draft } = text;
  const languages = draft?.record.payload.languages ?? [];
  return {
    language: PAPER_LANGUAGE,
    title: [translate('title')],
    subtitle: '',
    mark: translate('mark'),
    orientation: 'portrait',
    blocks: [
      {
        kind: 'fields',
        rows: [
          createReportField(translate('instrument'), renderTitleLine(text, PAPER_LANGUAGE)),
          createReportField(
            translate('draft'),
            translate('draft-value', { label: draft?.label ?? '', code: draft?.record.payload.code ?? '' }),
          ),
          createReportField(translate('date'), formatLongDate(draft?.date ?? '', PAPER_LANGUAGE)),
          createReportField(
            translate('languages'),
            languages.map((language) => formatPaperLanguage(language, PAPER_LANGUAGE)).join(', '),
          ),
          createReportField(translate('hash'), [{ hash: draft?.record.hash ?? '' }]),
        ],
      },
      { kind: 'paragraph', text: translate('about') },
      buildUnitsTable(units),
    ],
  };
}

function buildUnitsTable(units: readonly ShownUnit[]): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { head: translate('unit'), percent: 32 },
      { head: translate('name'), percent: 22 },
      { head: translate('initials'), percent: 14 },
      { head: translate('signed-at'), percent: 14 },
      { head: translate('note'), percent: 18 },
    ],
    rows: units.map(({ code, name }) => [
      [{ text: code, bold: true }, { text: `\n${name}` }],
      '',
      // Room for initials by hand.
      '\n\n',
      '',
      '',
    ]),
  };
}
