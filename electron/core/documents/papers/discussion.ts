import { formatLongDate } from '../../../../shared/i18n/format-long-date.ts';
import type { ShownMeeting } from '../../../../shared/model/agreement.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { Report, ReportBlock, ReportRun, ReportText } from '../../../../shared/model/report.ts';
import { formatNumberLabel } from '../../../../shared/rules/clause-labels.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { renderOwnCopy, renderTitleLine } from '../../queries/text/render-words.ts';
import { findVersionsByHash } from '../../store/clauses.ts';
import { getVersionText } from '../../store/texts.ts';
import { getDiscussionWords } from './discussion-words.ts';
import { createReportField } from './paper-format.ts';

type MeetingOutcome = ShownMeeting['collected'][number];

type ClauseOutcome = MeetingOutcome & { readonly name: string; readonly heading: string; readonly body: string };

type DiscussionSource = {
  readonly text: GatheredText;
  readonly meeting: ShownMeeting;
  readonly said: readonly ClauseOutcome[];
};

/** The last outcome of each clause at that meeting, in text order. */
export function readClauseOutcomes(
  db: Parameters<typeof findVersionsByHash>[0],
  text: GatheredText,
  { collected }: ShownMeeting,
  language: Language,
): ClauseOutcome[] {
  const last = new Map(collected.map((one) => [one.clause, one]));
  const order = new Map(text.clauses.map(({ code }, at) => [code, at]));
  const place = (code: string) => order.get(code) ?? order.size;
  return [...last.values()]
    .toSorted((a, b) => place(a.clause) - place(b.clause))
    .map((one) => {
      const words = getVersionText(findVersionsByHash(db, text.negotiation.id, [one.version])[0], language);
      const read = (source: string | undefined) => renderOwnCopy(text, source ?? '', language);
      return {
        ...one,
        name: formatClauseLabel(text, one.clause, language),
        heading: read(words?.heading),
        body: read(words?.body),
      };
    });
}

function formatClauseLabel(text: GatheredText, code: string, language: Language): string {
  const found = text.clauses.find((one) => one.code === code);
  const words = getDiscussionWords(language);
  if (found === undefined) return '';
  const label = formatNumberLabel(found, text.numbers.get(code), text.description, language);
  if (label !== null) return label;
  return found.kind === 'preamble' ? words.preamble : found.kind === 'closing' ? words.closing : '';
}

export function buildDiscussion({ text, meeting, said }: DiscussionSource, language: Language): Report {
  const words = getDiscussionWords(language);
  const { description } = text;
  const part = (title: string, those: readonly ClauseOutcome[]): ReportBlock[] => [
    { kind: 'heading', level: 1, text: title },
    ...(those.length === 0 ? [{ kind: 'paragraph' as const, text: words.none }] : those.flatMap(buildClauseBlocks)),
  ];
  const [reopened, rest] = [said.filter((one) => one.reopened), said.filter((one) => !one.reopened)];
  const open = rest.filter(({ status }) => status === 'open');
  const of = (status: MeetingOutcome['status']) => rest.filter((one) => one.status === status);
  const optional = (title: string, those: readonly ClauseOutcome[]) => (those.length === 0 ? [] : part(title, those));
  return {
    language,
    title: [words.title, renderTitleLine(text, language)],
    subtitle: '',
    mark: null,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'fields',
        rows: [
          createReportField(words.date, formatLongDate(meeting.date, language)),
          ...(meeting.place === '' ? [] : [createReportField(words.place, meeting.place)]),
          ...(meeting.draft === null ? [] : [createReportField(words.draft, meeting.draft)]),
        ],
      },
      { kind: 'heading', level: 1, text: words.present },
      ...buildAttendance(description.parties, meeting, language),
      ...optional(words.initialled, of('initialled')),
      ...part(words.agreed, of('agreed')),
      ...optional(words.adReferendum, of('agreed-ad-referendum')),
      ...part(words.bracketed, open),
      ...part(words.reopened, reopened),
      { kind: 'heading', level: 1, text: words.signed },
      ...description.parties.map(
        ({ ministry, code }): ReportBlock => ({ kind: 'field-to-fill', label: ministry[language] ?? code, rules: 1 }),
      ),
    ],
  };
}

function buildClauseBlocks({ name, heading, body }: ClauseOutcome): ReportBlock[] {
  const title = [name, heading].filter((one) => one !== '').join(' – ');
  return [
    ...(title === '' ? [] : [{ kind: 'heading' as const, level: 2 as const, text: title }]),
    ...emphasizeBrackets(body).map((text): ReportBlock => ({ kind: 'paragraph', text })),
  ];
}

/** Splits a body into lines; words that are not agreed are bold, so that they are easy to see. */
function emphasizeBrackets(body: string): ReportText[] {
  let depth = 0;
  return body.split('\n').map((line) =>
    [...line.matchAll(/\[|\]|[^[\]]+/g)].map(([piece]): ReportRun => {
      if (piece === '[') depth += 1;
      const run = { text: piece, bold: depth > 0 };
      if (piece === ']') depth -= 1;
      return run;
    }),
  );
}

function buildAttendance(
  parties: GatheredText['description']['parties'],
  { present: all }: ShownMeeting,
  language: Language,
) {
  const words = getDiscussionWords(language);
  const sides = [
    ...parties.map(({ code, ministry }) => ({ code, name: ministry[language] ?? code })),
    { code: null, name: words.others },
  ];
  const tables = sides.flatMap(({ code, name }): ReportBlock[] => {
    const those = all.filter(({ party }) => party === code);
    if (those.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: name },
      {
        kind: 'table',
        columns: [
          { head: words.name, percent: 50 },
          { head: words.role, percent: 50 },
        ],
        rows: those.map((one) => [one.name, one.role]),
      },
    ];
  });
  return tables.length === 0 ? [{ kind: 'paragraph' as const, text: words.none }] : tables;
}

/** Words that the record is meant to show: the text, its parties, the place and those present. */
export function listPublicWords({ text, meeting, said }: DiscussionSource): string[] {
  const { parties, title } = text.description;
  return [
    ...Object.values(title),
    ...parties.flatMap(({ state, ministry }) => [...Object.values(state), ...Object.values(ministry)]),
    meeting.place,
    ...meeting.present.flatMap(({ name, role }) => [name, role]),
    ...said.flatMap(({ name, heading, body }) => [name, heading, body]),
  ];
}
