import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import type { Report, ReportBlock } from '../../../../shared/model/report.ts';
import type { SetFile, SigningSet } from '../../../../shared/model/signing-set.ts';
import { titleOf } from '../../word/write.ts';
import { bold, field, languageName, longDay, namedHash, wordsOfPaper } from '../paper-words.ts';
import type { GatheredSet } from './gather.ts';
import type { SetLayout } from './originals.ts';

/** Who signs works in Indonesian, and so does the Foreign Ministry. */
const speech = 'id';
const words = wordsOfPaper(speech, 'checklist');

type Checked = {
  readonly set: GatheredSet;
  readonly layout: SetLayout;
  /** All of the set but this paper. */
  readonly files: readonly SetFile[];
  readonly reservations: SigningSet['reservations'];
};

/** The checklist of a signing (D20): originals with their pages and hashes, languages, annexes, full powers, reservations. */
export function checklist({ set, layout, files, reservations }: Checked): Report {
  const { reminders } = set.ready;
  return {
    language: speech,
    title: [words('title')],
    subtitle: words('subtitle', { label: set.label, draft: set.code, date: longDay(set.date, speech) }),
    mark: formatMessage(speech, 'paper.restricted'),
    orientation: 'portrait',
    blocks: [
      heading('about'),
      { kind: 'fields', rows: [...about(set, layout), pagesField(set, files)] },
      heading('originals'),
      printed(set, files),
      ...(files.some(({ role, pages }) => role === 'original' && pages === null)
        ? [paragraph(words('fill-pages'))]
        : []),
      heading('others'),
      others(set, files),
      heading('powers'),
      ...powers(reminders),
      heading('steps'),
      steps(reminders),
      heading('reservations'),
      ...reserved(reservations),
      heading('checked'),
      { kind: 'field-to-fill', label: words('checked-by'), rules: 1 },
      { kind: 'field-to-fill', label: words('checked-at'), rules: 1 },
    ],
  };
}

const heading = (key: string): ReportBlock => ({ kind: 'heading', level: 1, text: words(key) });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

function about(set: GatheredSet, layout: SetLayout) {
  const { description, languages, annexes, look, clean } = set;
  const named = languages.map((language) => languageName(language, speech)).join(', ');
  const { prevailingLanguage } = description;
  const title = clean.find(({ language }) => language === speech) ?? clean[0];
  return [
    field(words('instrument'), title === undefined ? '' : titleOf(title)),
    field(words('parties'), description.parties.map(({ ministry, code }) => ministry[speech] ?? code).join('\n')),
    field(words('signatories'), description.parties.map(signatory).join('\n')),
    field(words('languages'), named),
    field(
      words('prevailing'),
      prevailingLanguage === null ? words('prevailing-none') : languageName(prevailingLanguage, speech),
    ),
    field(words('copies'), words('copies-count', { languages: languages.length, texts: 2 * languages.length })),
    field(
      words('annexes'),
      annexes === 0 ? formatMessage(speech, 'paper.none') : words('annexes-count', { count: annexes }),
    ),
    field(words('layout'), words(`layout-${layout}`)),
    field(words('paper'), look.prePrinted === null ? look.paper : words('pre-printed', { paper: look.paper })),
  ];
}

function signatory({ state, code, signatory: { name, title } }: Party): string {
  return `${state[speech] ?? code}: ${name === '' ? formatMessage(speech, 'paper.nobody') : name}, ${title[speech] ?? ''}`;
}

const sideName = ({ description }: GatheredSet, copy: string | null): string =>
  description.parties.find(({ code }) => code === copy)?.state[speech] ?? copy ?? '';

const languagesIn = ({ languages }: SetFile): string =>
  languages.map((language) => languageName(language, speech)).join(', ');

/** How many pages each side's original has together, for the application's own form. */
function pagesField(set: GatheredSet, files: readonly SetFile[]) {
  const lines = set.description.parties.map(({ code }) => {
    const own = files.filter(({ role, copy }) => role === 'original' && copy === code);
    const known = own.every(({ pages }) => pages !== null);
    const sum = own.reduce((all, { pages }) => all + (pages ?? 0), 0);
    return `${sideName(set, code)}: ${known ? sum : words('pages-fill')}`;
  });
  return field(words('pages'), lines.join('\n'));
}

function printed(set: GatheredSet, files: readonly SetFile[]): ReportBlock {
  const pdfOf = ({ copy, languages }: SetFile) =>
    files.find((one) => one.role === 'original-pdf' && one.copy === copy && one.languages === languages);
  return {
    kind: 'table',
    columns: [
      { head: words('original-of'), percent: 17 },
      { head: words('languages'), percent: 13 },
      { head: words('pages'), percent: 12 },
      { head: words('file'), percent: 44 },
      { head: words('done'), percent: 14 },
    ],
    rows: files
      .filter(({ role }) => role === 'original')
      .map((one) => {
        const pdf = pdfOf(one);
        const named = [one, ...(pdf === undefined ? [] : [pdf])].map(({ file }) => namedHash(file.name, file.sha256));
        return [
          sideName(set, one.copy),
          languagesIn(one),
          one.pages === null ? words('pages-fill') : String(one.pages),
          named.flatMap((runs, n) => (n === 0 ? runs : [{ text: '\n' }, ...runs])),
          words('printed'),
        ];
      }),
  };
}

function others(set: GatheredSet, files: readonly SetFile[]): ReportBlock {
  const since = set.since === null ? '' : `${longDay(set.since.date, speech)} (${set.since.record.payload.code})`;
  return {
    kind: 'table',
    columns: [
      { head: words('use'), percent: 30 },
      { head: words('languages'), percent: 15 },
      { head: words('file'), percent: 55 },
    ],
    rows: files
      .filter(({ role }) => role !== 'original' && role !== 'original-pdf')
      .map((one) => [
        words(`role.${one.role}`, { since }),
        languagesIn(one),
        namedHash(one.file.name, one.file.sha256),
      ]),
  };
}

function powers(reminders: ShownReadiness['reminders']): ReportBlock[] {
  const { state = 'open', detail = '' } = reminders.find(({ step }) => step === 'full-powers') ?? {};
  const said = paragraph(words(`powers-${state}`, { detail: detail === '' ? '–' : detail }));
  if (state !== 'open') return [said];
  const choice = { kind: 'field-to-fill' as const, label: words('powers-ground'), rules: 1 };
  return [said, paragraph(words('powers-attached')), choice];
}

function steps(reminders: ShownReadiness['reminders']): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('step'), percent: 48 },
      { head: words('state'), percent: 18 },
      { head: words('remark'), percent: 34 },
    ],
    rows: reminders
      .filter(({ step }) => step !== 'full-powers')
      .map(({ step, state, detail, dated }) => {
        const remark = step === 'stage' && detail !== '' ? formatMessage(speech, `ready.stage.${detail}`) : detail;
        return [
          formatMessage(speech, `ready.step.${step}`),
          formatMessage(speech, `ready.state.${state}`),
          [remark, dated === null ? '' : longDay(dated, speech)].filter((one) => one !== '').join(', '),
        ];
      }),
  };
}

function reserved(reservations: SigningSet['reservations']): ReportBlock[] {
  if (reservations.length === 0) return [paragraph(words('no-reservations'))];
  return [
    {
      kind: 'table',
      columns: [
        { head: words('reservation'), percent: 44 },
        { head: words('reason'), percent: 36 },
        { head: words('by'), percent: 20 },
      ],
      rows: reservations.map(({ what, reason, actor }) => [
        what,
        reason,
        actor.unit === null ? bold(actor.name) : [{ text: actor.name, bold: true }, { text: ` (${actor.unit})` }],
      ]),
    },
  ];
}
