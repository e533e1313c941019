import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import type { Report } from '../../../../shared/model/report.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { formatDocumentTitle } from '../../word/write/write-document.ts';
import { createPaperTranslator, createReportField, formatPaperLanguage } from './paper-format.ts';
import type { buildPrintedText } from './printed-text.ts';

const PAPER_LANGUAGE = 'id';
const translate = createPaperTranslator(PAPER_LANGUAGE, 'application');

type ApplicationSource = {
  readonly text: GatheredText;
  readonly documents: readonly ReturnType<typeof buildPrintedText>['document'][];
  readonly agreed: ShownReadiness['points'];
};

export function buildApplication({ text, documents, agreed }: ApplicationSource): Report {
  const { description, draft, clauses } = text;
  const open = agreed.find(({ point }) => point === 'agreed')?.blockers.length ?? 0;
  const count = clauses.length;
  const own = description.parties.find(({ side }) => side === 'ours');
  const side = own?.state[PAPER_LANGUAGE] ?? own?.code ?? '';
  const first = documents.find(({ language }) => language === PAPER_LANGUAGE) ?? documents[0];
  return {
    language: PAPER_LANGUAGE,
    title: [translate('title'), translate('agreed').toLocaleUpperCase(PAPER_LANGUAGE)],
    subtitle: translate('law'),
    mark: formatMessage(PAPER_LANGUAGE, 'paper.confidential'),
    orientation: 'portrait',
    blocks: [
      {
        kind: 'fields',
        rows: [
          createReportField(
            formatMessage(PAPER_LANGUAGE, 'paper.checklist.instrument'),
            first === undefined ? '' : formatDocumentTitle(first),
          ),
          createReportField(
            formatMessage(PAPER_LANGUAGE, 'paper.checklist.parties'),
            description.parties.map(({ ministry, code }) => ministry[PAPER_LANGUAGE] ?? code).join('\n'),
          ),
          createReportField(
            formatMessage(PAPER_LANGUAGE, 'paper.checklist.languages'),
            documents.map(({ language }) => formatPaperLanguage(language, PAPER_LANGUAGE)).join(', '),
          ),
          createReportField(
            translate('draft'),
            translate('draft-value', {
              draft: draft?.label ?? '',
              date: formatLongDate(draft?.date ?? '', PAPER_LANGUAGE),
            }),
          ),
          createReportField(
            translate('agreement'),
            open === 0 ? translate('all-agreed', { count }) : translate('some-agreed', { agreed: count - open, count }),
          ),
        ],
      },
      { kind: 'paragraph', text: translate('follows', { side }) },
      ...documents.map((document) => ({ kind: 'instrument' as const, document })),
    ],
  };
}
