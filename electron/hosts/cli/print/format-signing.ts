import type { Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { type SigningSet, setFolders } from '../../../../shared/model/signing-set.ts';

type ReadinessPoint = Output<'readiness.show'>['points'][number];

/** The maximum number of blockers printed per point; `--json` has them all. */
const MAX_SHOWN_BLOCKERS = 12;

export function formatReadiness(
  { draft, ready, points, reminders }: Output<'readiness.show'>,
  speech: InterfaceLanguage,
): string {
  const reserved = points.some(({ passed }) => passed !== null);
  return [
    formatMessage(speech, ready ? (reserved ? 'ready.reserved' : 'ready.yes') : 'ready.no'),
    draft === null ? formatMessage(speech, 'ready.no-draft') : formatMessage(speech, 'ready.draft', { draft }),
    '',
    ...points.flatMap((point) => formatPoint(point, speech)),
    '',
    `${formatMessage(speech, 'ready.reminders')}:`,
    ...reminders.map(({ step, state, detail, dated }) =>
      [
        `  ${formatMessage(speech, `ready.step.${step}`)}: ${formatMessage(speech, `ready.state.${state}`)}`,
        step === 'stage' && detail !== ''
          ? formatMessage(speech, `ready.stage.${detail}`)
          : detail.replaceAll('\n', ' '),
        dated ?? '',
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
  ].join('\n');
}

function formatPoint({ point, met, passable, passed, blockers }: ReadinessPoint, speech: InterfaceLanguage): string[] {
  const sign = met ? '✓' : passed === null ? '✗' : '~';
  const how = met || passable ? '' : `  (${formatMessage(speech, 'ready.not-passable')})`;
  const by =
    passed === null
      ? []
      : [`      ${formatMessage(speech, 'ready.passed', { by: passed.actor.name, reason: passed.reason })}`];
  const more =
    blockers.length > MAX_SHOWN_BLOCKERS
      ? [`      ${formatMessage(speech, 'ready.more', { count: blockers.length - MAX_SHOWN_BLOCKERS })}`]
      : [];
  const shown = blockers.slice(0, MAX_SHOWN_BLOCKERS).map(({ clause, language, check, detail }) => {
    const where = clause ?? formatMessage(speech, 'ready.whole');
    const words = formatDetail(detail, speech).replaceAll('\n', ' ');
    return `      ${[where, language, check, words].filter((part) => part).join('  ')}`;
  });
  return [
    `${sign} ${point.padEnd(13)}${formatMessage(speech, `ready.point.${point}`)}${how}`,
    ...by,
    ...shown,
    ...more,
  ];
}

/** A state of the clause or of the store is translated; any other detail is printed as it is. */
function formatDetail(detail: string, speech: InterfaceLanguage): string {
  const detailWords = formatMessage(speech, `ready.detail.${detail}`);
  return /^[a-z-]+$/.test(detail) && detailWords !== `ready.detail.${detail}` ? detailWords : detail;
}

/** The destination of a set, and the options it was requested with. */
type SetDestination = {
  readonly out: string;
  readonly pdf: boolean;
  /** Includes the internal papers. */
  readonly whole: boolean;
  /** The names of all its files, including their folders. */
  readonly names: readonly string[];
  /** The names of files in its folders that are not part of the set. */
  readonly others: readonly string[];
};

export function formatSigningSet(
  { draft, files, reservations, reprint }: Output<'signing.make'>['set'],
  { out, pdf, whole, names, others }: SetDestination,
  speech: InterfaceLanguage,
): string {
  const pagesOf = new Map(files.map(({ role, file, pages }) => [`${setFolders[role]}/${file.name}`, pages]));
  const noPdf = pdf && !files.some(({ role }) => role === 'original-pdf');
  return [
    formatMessage(speech, 'cli.sign.made', { draft, count: names.length, out }),
    ...names.map((name) => {
      const pages = pagesOf.get(name) ?? null;
      return `  ${name}${pages === null ? '' : `  ${formatMessage(speech, 'cli.sign.pages', { count: pages })}`}`;
    }),
    ...(whole ? [] : [formatMessage(speech, 'cli.sign.not-internal')]),
    ...(noPdf ? [formatMessage(speech, 'cli.sign.no-pdf')] : []),
    ...(others.length === 0 ? [] : [formatMessage(speech, 'cli.sign.others', { names: others })]),
    ...reservations.map(({ what, reason, actor }) =>
      formatMessage(speech, 'cli.sign.reservation', { what, reason, by: actor.name }),
    ),
    ...reprint.map((one) => formatReprint(one, speech)),
  ].join('\n');
}

/** Pages are known only with PDFs; if no clause changed, the look or the layout did. */
function formatReprint(
  { copy, languages, pages, clauses }: SigningSet['reprint'][number],
  speech: InterfaceLanguage,
): string {
  const how = pages === null ? (clauses.length === 0 ? 'whole' : 'clauses') : clauses.length === 0 ? 'look' : 'pages';
  return formatMessage(speech, `cli.sign.reprint.${how}`, {
    copy,
    languages,
    pages: formatPageRanges(pages ?? []),
    clauses,
  });
}

/** "1–3, 7" of 1, 2, 3 and 7. */
function formatPageRanges(pages: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else found.push([page, page]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
