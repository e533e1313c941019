import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { SetFile, SigningSet } from '../../../../shared/model/signing-set.ts';
import { formatDocumentTitle } from '../../word/write/write-document.ts';
import {
  createPaperTranslator,
  createReportField,
  formatBold,
  formatNamedHash,
  formatPaperLanguage,
} from '../papers/paper-format.ts';
import type { GatheredSigningSet } from './gather-signing-set.ts';
import type { SigningLayout } from './plan-original-files.ts';

/** The signatories and the Foreign Ministry work in Indonesian. */
const PAPER_LANGUAGE = 'id';
const translate = createPaperTranslator(PAPER_LANGUAGE, 'checklist');

type ChecklistSource = {
  readonly set: GatheredSigningSet;
  readonly layout: SigningLayout;
  /** All files of the set except this checklist. */
  readonly files: readonly SetFile[];
  readonly reservations: SigningSet['reservations'];
};

/** The checklist of a signing (D20): originals with their pages and hashes, languages, annexes, full powers, reservations. */
export function buildSigningChecklist({ set, layout, files, reservations }: ChecklistSource): Report {
  const { reminders } = set.ready;
  return {
    language: PAPER_LANGUAGE,
    title: [translate('title')],
    subtitle: translate('subtitle', {
      label: set.label,
      draft: set.code,
      date: formatLongDate(set.date, PAPER_LANGUAGE),
    }),
    mark: formatMessage(PAPER_LANGUAGE, 'paper.restricted'),
    orientation: 'portrait',
    blocks: [
      createHeading('about'),
      { kind: 'fields', rows: [...listAboutFields(set, layout), createPagesField(set, files)] },
      createHeading('originals'),
      buildOriginalsTable(set, files),
      ...(files.some(({ role, pages }) => role === 'original' && pages === null)
        ? [createParagraph(translate('fill-pages'))]
        : []),
      createHeading('others'),
      buildOthersTable(set, files),
      createHeading('powers'),
      ...buildPowersBlocks(reminders),
      createHeading('steps'),
      buildStepsTable(reminders),
      createHeading('reservations'),
      ...buildReservationBlocks(reservations),
      createHeading('checked'),
      { kind: 'field-to-fill', label: translate('checked-by'), rules: 1 },
      { kind: 'field-to-fill', label: translate('checked-at'), rules: 1 },
    ],
  };
}

const createHeading = (key: string): ReportBlock => ({ kind: 'heading', level: 1, text: translate(key) });
const createParagraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

function listAboutFields(set: GatheredSigningSet, layout: SigningLayout) {
  const { description, languages, annexes, look, clean } = set;
  const named = languages.map((language) => formatPaperLanguage(language, PAPER_LANGUAGE)).join(', ');
  const { prevailingLanguage } = description;
  const title = clean.find(({ language }) => language === PAPER_LANGUAGE) ?? clean[0];
  return [
    createReportField(translate('instrument'), title === undefined ? '' : formatDocumentTitle(title)),
    createReportField(
      translate('parties'),
      description.parties.map(({ ministry, code }) => ministry[PAPER_LANGUAGE] ?? code).join('\n'),
    ),
    createReportField(translate('signatories'), description.parties.map(formatSignatory).join('\n')),
    createReportField(translate('languages'), named),
    createReportField(
      translate('prevailing'),
      prevailingLanguage === null
        ? translate('prevailing-none')
        : formatPaperLanguage(prevailingLanguage, PAPER_LANGUAGE),
    ),
    createReportField(
      translate('copies'),
      translate('copies-count', { languages: languages.length, texts: 2 * languages.length }),
    ),
    createReportField(
      translate('annexes'),
      annexes === 0 ? formatMessage(PAPER_LANGUAGE, 'paper.none') : translate('annexes-count', { count: annexes }),
    ),
    createReportField(translate('layout'), translate(`layout-${layout}`)),
    createReportField(
      translate('paper'),
      look.prePrinted === null ? look.paper : translate('pre-printed', { paper: look.paper }),
    ),
  ];
}

function formatSignatory({ state, code, signatory: { name, title } }: Party): string {
  return `${state[PAPER_LANGUAGE] ?? code}: ${name === '' ? formatMessage(PAPER_LANGUAGE, 'paper.nobody') : name}, ${title[PAPER_LANGUAGE] ?? ''}`;
}

const formatSideName = ({ description }: GatheredSigningSet, copy: string | null): string =>
  description.parties.find(({ code }) => code === copy)?.state[PAPER_LANGUAGE] ?? copy ?? '';

const formatLanguages = ({ languages }: SetFile): string =>
  languages.map((language) => formatPaperLanguage(language, PAPER_LANGUAGE)).join(', ');

/** The total number of pages of each side's original, for the application form. */
function createPagesField(set: GatheredSigningSet, files: readonly SetFile[]) {
  const lines = set.description.parties.map(({ code }) => {
    const own = files.filter(({ role, copy }) => role === 'original' && copy === code);
    const known = own.every(({ pages }) => pages !== null);
    const sum = own.reduce((all, { pages }) => all + (pages ?? 0), 0);
    return `${formatSideName(set, code)}: ${known ? sum : translate('pages-fill')}`;
  });
  return createReportField(translate('pages'), lines.join('\n'));
}

function buildOriginalsTable(set: GatheredSigningSet, files: readonly SetFile[]): ReportBlock {
  const pdfOf = ({ copy, languages }: SetFile) =>
    files.find((one) => one.role === 'original-pdf' && one.copy === copy && one.languages === languages);
  return {
    kind: 'table',
    columns: [
      { head: translate('original-of'), percent: 17 },
      { head: translate('languages'), percent: 13 },
      { head: translate('pages'), percent: 12 },
      { head: translate('file'), percent: 44 },
      { head: translate('done'), percent: 14 },
    ],
    rows: files
      .filter(({ role }) => role === 'original')
      .map((one) => {
        const pdf = pdfOf(one);
        const named = [one, ...(pdf === undefined ? [] : [pdf])].map(({ file }) =>
          formatNamedHash(file.name, file.sha256),
        );
        return [
          formatSideName(set, one.copy),
          formatLanguages(one),
          one.pages === null ? translate('pages-fill') : String(one.pages),
          named.flatMap((runs, n) => (n === 0 ? runs : [{ text: '\n' }, ...runs])),
          translate('printed'),
        ];
      }),
  };
}

function buildOthersTable(set: GatheredSigningSet, files: readonly SetFile[]): ReportBlock {
  const since =
    set.since === null ? '' : `${formatLongDate(set.since.date, PAPER_LANGUAGE)} (${set.since.record.payload.code})`;
  return {
    kind: 'table',
    columns: [
      { head: translate('use'), percent: 30 },
      { head: translate('languages'), percent: 15 },
      { head: translate('file'), percent: 55 },
    ],
    rows: files
      .filter(({ role }) => role !== 'original' && role !== 'original-pdf')
      .map((one) => [
        translate(`role.${one.role}`, { since }),
        formatLanguages(one),
        formatNamedHash(one.file.name, one.file.sha256),
      ]),
  };
}

function buildPowersBlocks(reminders: ShownReadiness['reminders']): ReportBlock[] {
  const { state = 'open', detail = '' } = reminders.find(({ step }) => step === 'full-powers') ?? {};
  const powersLine = createParagraph(translate(`powers-${state}`, { detail: detail === '' ? '–' : detail }));
  if (state !== 'open') return [powersLine];
  const choice = { kind: 'field-to-fill' as const, label: translate('powers-ground'), rules: 1 };
  return [powersLine, createParagraph(translate('powers-attached')), choice];
}

function buildStepsTable(reminders: ShownReadiness['reminders']): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { head: translate('step'), percent: 48 },
      { head: translate('state'), percent: 18 },
      { head: translate('remark'), percent: 34 },
    ],
    rows: reminders
      .filter(({ step }) => step !== 'full-powers')
      .map(({ step, state, detail, dated }) => {
        const remark =
          step === 'stage' && detail !== '' ? formatMessage(PAPER_LANGUAGE, `ready.stage.${detail}`) : detail;
        return [
          formatMessage(PAPER_LANGUAGE, `ready.step.${step}`),
          formatMessage(PAPER_LANGUAGE, `ready.state.${state}`),
          [remark, dated === null ? '' : formatLongDate(dated, PAPER_LANGUAGE)].filter((one) => one !== '').join(', '),
        ];
      }),
  };
}

function buildReservationBlocks(reservations: SigningSet['reservations']): ReportBlock[] {
  if (reservations.length === 0) return [createParagraph(translate('no-reservations'))];
  return [
    {
      kind: 'table',
      columns: [
        { head: translate('reservation'), percent: 44 },
        { head: translate('reason'), percent: 36 },
        { head: translate('by'), percent: 20 },
      ],
      rows: reservations.map(({ what, reason, actor }) => [
        what,
        reason,
        actor.unit === null ? formatBold(actor.name) : [{ text: actor.name, bold: true }, { text: ` (${actor.unit})` }],
      ]),
    },
  ];
}
