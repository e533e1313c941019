import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import type { Report } from '../../../../shared/model/report.ts';
import type { WriteContext } from '../../context.ts';
import { exportReport } from '../../documents/papers/export-report.ts';
import {
  createPaperTranslator,
  createReportField,
  formatLongDate,
  formatPaperLanguage,
} from '../../documents/papers/paper-format.ts';
import { buildPrintedText } from '../../documents/papers/printed-text.ts';
import { findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { showReadiness } from '../../queries/signing/readiness.ts';
import { type GatheredText, gatherText } from '../../queries/text/gather-text.ts';
import { formatDocumentTitle } from '../../word/write/write-document.ts';

const PAPER_LANGUAGE = 'id';
const translate = createPaperTranslator(PAPER_LANGUAGE, 'application');

/** The annex with the agreed final text in all its languages (D20), as the application at the Foreign Ministry needs it. */
export async function exportApplicationAnnex(
  context: WriteContext,
  input: Input<'application.export'>,
): Promise<Output<'application.export'>> {
  const { db } = context.store;
  const read = db.transaction(() => {
    const { id } = findNegotiation(db, input.negotiation);
    const { record } = findDraft(db, id, input.draft);
    if (record.payload.origin === 'counterpart') throw new Failure('draft-foreign', { draft: record.payload.code });
    const text = gatherText(db, { negotiation: id, draft: record.entity });
    const own = text.description.parties.find(({ side }) => side === 'ours');
    const asked = { negotiation: id, draft: record.entity, copy: own?.code ?? '', draftMark: false };
    return {
      text,
      side: own?.state[PAPER_LANGUAGE] ?? own?.code ?? '',
      documents: record.payload.languages.map((language) => buildPrintedText(db, { ...asked, language }).document),
      agreed: showReadiness(context, { negotiation: id, draft: record.entity }).points,
    };
  })();
  const { code } = read.text.description;
  return exportReport(context, input.look, buildApplication(read), {
    as: 'application',
    name: `${code}-${read.text.draft?.record.payload.code ?? ''}-lampiran-permohonan.docx`,
    text: read.text,
    languages: read.documents.map(({ language }) => language),
  });
}

type ApplicationSource = {
  readonly text: GatheredText;
  readonly side: string;
  readonly documents: readonly ReturnType<typeof buildPrintedText>['document'][];
  readonly agreed: ShownReadiness['points'];
};

function buildApplication({ text, side, documents, agreed }: ApplicationSource): Report {
  const { description, draft, clauses } = text;
  const open = agreed.find(({ point }) => point === 'agreed')?.blockers.length ?? 0;
  const count = clauses.length;
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
