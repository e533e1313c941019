import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { ShownProcess, ShownStance } from '../../../../shared/model/process.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { formatFullClauseName, renderTitleLine } from '../../queries/text/render-words.ts';
import { createPaperTranslator, createReportField, type PaperTranslator } from './paper-format.ts';

type BriefSource = {
  readonly text: GatheredText;
  readonly guidelines: ShownProcess['guidelines'];
  readonly stances: readonly ShownStance[];
};

export function buildBrief({ text, guidelines, stances: all }: BriefSource, speech: InterfaceLanguage): Report {
  const words = createPaperTranslator(speech, 'brief');
  const heading = (level: 1 | 2, key: string): ReportBlock => ({ kind: 'heading', level, text: words(key) });
  const said = (value: string | undefined): ReportBlock[] =>
    (value ?? '').trim() === ''
      ? [{ kind: 'paragraph', text: [{ text: words('not-written'), italics: true }] }]
      : buildParagraphBlocks(value ?? '');
  const { political, legal, other } = guidelines?.analysis ?? {};
  return {
    language: speech,
    title: [words('title'), renderTitleLine(text, speech)],
    subtitle: words('law'),
    mark: formatMessage(speech, 'paper.confidential'),
    orientation: 'portrait',
    blocks: [
      heading(1, 'background'),
      ...said(guidelines?.background),
      heading(1, 'analysis'),
      heading(2, 'political'),
      ...said(political),
      heading(2, 'legal'),
      ...said(legal),
      heading(2, 'other'),
      ...said(other),
      heading(1, 'position'),
      ...said(guidelines?.position),
      heading(2, 'per-clause'),
      ...buildClauseBlocks(text, all, speech, words),
      heading(1, 'approval'),
      ...((guidelines?.approval ?? '').trim() === '' ? [] : buildParagraphBlocks(guidelines?.approval ?? '')),
      { kind: 'paragraph', text: words('approved') },
      { kind: 'field-to-fill', label: words('date'), rules: 1 },
      { kind: 'field-to-fill', label: words('signature'), rules: 1 },
    ],
  };
}

const buildParagraphBlocks = (value: string): ReportBlock[] =>
  value.split('\n').flatMap((line): ReportBlock[] => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: line }]));

/** One block for each clause with a position or an assessment; the others are left out. */
function buildClauseBlocks(
  text: GatheredText,
  all: readonly ShownStance[],
  speech: InterfaceLanguage,
  words: PaperTranslator,
): ReportBlock[] {
  const said = all.filter(({ position, assessments }) => position !== null || assessments.length > 0);
  if (said.length === 0) return [{ kind: 'paragraph', text: words('no-positions') }];
  return said.flatMap(({ clause, position, assessments }): ReportBlock[] => {
    const { opening, fallback, redLine, rationale } = position ?? {};
    const rows = [
      [words('opening'), opening],
      [words('fallback'), fallback],
      [words('red-line'), redLine],
      [words('rationale'), rationale],
      ...assessments.map((one) => [
        words(`aspect.${one.aspect}`),
        [words(`verdict.${one.verdict}`), one.text].filter((part) => part.trim() !== '').join(': '),
      ]),
    ].flatMap(([label = '', value = '']) => (value.trim() === '' ? [] : [createReportField(label, value)]));
    return [
      { kind: 'heading', level: 3, text: formatFullClauseName(text, clause, speech) },
      { kind: 'fields', rows },
    ];
  });
}
