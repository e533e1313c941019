import { hash as digest } from 'node:crypto';
import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { AlternatProof } from '../../../../shared/rules/prove-alternat.ts';
import { formatDocumentTitle } from '../../word/write/write-document.ts';
import { createPaperTranslator, createReportField, formatPaperLanguage } from '../papers/paper-format.ts';
import type { GatheredSigningSet } from './gather-signing-set.ts';

const PAPER_LANGUAGE = 'id';
const translate = createPaperTranslator(PAPER_LANGUAGE, 'proof');

/** Reports that the two originals are one text (D13), and what is swapped between them. */
export function buildProofReport({ description, proofs, code, label, date, clean }: GatheredSigningSet): Report {
  const [ours, theirs] = (['ours', 'counterpart'] as const).map((wanted) => {
    const party = description.parties.find(({ side }) => side === wanted);
    return party?.state[PAPER_LANGUAGE] ?? party?.code ?? '';
  });
  const sides = { ours: ours ?? '', theirs: theirs ?? '' };
  const title = clean.find(({ language }) => language === PAPER_LANGUAGE) ?? clean[0];
  return {
    language: PAPER_LANGUAGE,
    title: [translate('title'), ...(title === undefined ? [] : [formatDocumentTitle(title)])],
    subtitle: formatMessage(PAPER_LANGUAGE, 'paper.checklist.subtitle', {
      label,
      draft: code,
      date: formatLongDate(date, PAPER_LANGUAGE),
    }),
    mark: null,
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', text: translate('about', sides) },
      { kind: 'paragraph', text: translate('rule') },
      ...proofs.flatMap((proof) => buildProofBlocks(proof, sides)),
    ],
  };
}

function buildProofBlocks(proof: AlternatProof, { ours, theirs }: { ours: string; theirs: string }): ReportBlock[] {
  const { language, swapped } = proof;
  const hash = (text: string) => [{ hash: digest('sha256', text, 'hex') }];
  return [
    { kind: 'heading', level: 1, text: formatPaperLanguage(language, PAPER_LANGUAGE) },
    {
      kind: 'fields',
      rows: [
        createReportField(translate('ours', { side: ours }), hash(proof.ours)),
        createReportField(translate('theirs', { side: theirs }), hash(proof.theirsBack)),
        // A set whose originals differ is never made.
        createReportField(translate('same'), formatMessage(PAPER_LANGUAGE, 'paper.yes')),
        createReportField(translate('lines'), String(proof.ours.split('\n').length)),
      ],
    },
    ...(swapped.length === 0
      ? [{ kind: 'paragraph' as const, text: translate('nothing') }]
      : [
          {
            kind: 'table' as const,
            columns: [
              { head: translate('words'), percent: 43 },
              { head: translate('with'), percent: 43 },
              { head: translate('places'), percent: 14, align: 'right' as const },
            ],
            rows: swapped.map((pair) => [
              [{ text: pair.ours, language }],
              [{ text: pair.theirs, language }],
              String(pair.places),
            ]),
          },
        ]),
  ];
}
