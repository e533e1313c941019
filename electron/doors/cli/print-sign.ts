import type { Output } from '../../../shared/api/commands.ts';
import { type Speech, say } from '../../../shared/i18n/say.ts';
import { type SigningSet, setFolders } from '../../../shared/model/signing-set.ts';

type Point = Output<'readiness.show'>['points'][number];

/** So many blockers of a point are printed; `--json` has them all. */
const SHOWN = 12;

export function readiness({ draft, ready, points, reminders }: Output<'readiness.show'>, speech: Speech): string {
  const reserved = points.some(({ passed }) => passed !== null);
  return [
    say(speech, ready ? (reserved ? 'ready.reserved' : 'ready.yes') : 'ready.no'),
    draft === null ? say(speech, 'ready.no-draft') : say(speech, 'ready.draft', { draft }),
    '',
    ...points.flatMap((point) => pointLines(point, speech)),
    '',
    `${say(speech, 'ready.reminders')}:`,
    ...reminders.map(({ step, state, detail, dated }) =>
      [
        `  ${say(speech, `ready.step.${step}`)}: ${say(speech, `ready.state.${state}`)}`,
        step === 'stage' && detail !== '' ? say(speech, `ready.stage.${detail}`) : detail.replaceAll('\n', ' '),
        dated ?? '',
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
  ].join('\n');
}

function pointLines({ point, met, passable, passed, blockers }: Point, speech: Speech): string[] {
  const sign = met ? '✓' : passed === null ? '✗' : '~';
  const how = met || passable ? '' : `  (${say(speech, 'ready.not-passable')})`;
  const by =
    passed === null ? [] : [`      ${say(speech, 'ready.passed', { by: passed.actor.name, reason: passed.reason })}`];
  const more =
    blockers.length > SHOWN ? [`      ${say(speech, 'ready.more', { count: blockers.length - SHOWN })}`] : [];
  const shown = blockers.slice(0, SHOWN).map(({ clause, language, check, detail }) => {
    const where = clause ?? say(speech, 'ready.whole');
    const words = detailOf(detail, speech).replaceAll('\n', ' ');
    return `      ${[where, language, check, words].filter((part) => part).join('  ')}`;
  });
  return [`${sign} ${point.padEnd(13)}${say(speech, `ready.point.${point}`)}${how}`, ...by, ...shown, ...more];
}

/** A state of the clause or of the store has words of its own; everything else is what stands there. */
function detailOf(detail: string, speech: Speech): string {
  const said = say(speech, `ready.detail.${detail}`);
  return /^[a-z-]+$/.test(detail) && said !== `ready.detail.${detail}` ? said : detail;
}

/** Where a set went, and how it was asked for. */
type Written = {
  readonly out: string;
  readonly pdf: boolean;
  /** With the papers for ourselves. */
  readonly whole: boolean;
  /** Of all its files, with their folders. */
  readonly names: readonly string[];
  /** Of files that stand beside them in a folder and are not of the set. */
  readonly others: readonly string[];
};

export function set(
  { draft, files, reservations, reprint }: Output<'signing.make'>['set'],
  { out, pdf, whole, names, others }: Written,
  speech: Speech,
): string {
  const pagesOf = new Map(files.map(({ role, file, pages }) => [`${setFolders[role]}/${file.name}`, pages]));
  const noPdf = pdf && !files.some(({ role }) => role === 'original-pdf');
  return [
    say(speech, 'cli.sign.made', { draft, count: names.length, out }),
    ...names.map((name) => {
      const pages = pagesOf.get(name) ?? null;
      return `  ${name}${pages === null ? '' : `  ${say(speech, 'cli.sign.pages', { count: pages })}`}`;
    }),
    ...(whole ? [] : [say(speech, 'cli.sign.not-internal')]),
    ...(noPdf ? [say(speech, 'cli.sign.no-pdf')] : []),
    ...(others.length === 0 ? [] : [say(speech, 'cli.sign.others', { names: others })]),
    ...reservations.map(({ what, reason, actor }) =>
      say(speech, 'cli.sign.reservation', { what, reason, by: actor.name }),
    ),
    ...reprint.map((one) => toPrint(one, speech)),
  ].join('\n');
}

/** Pages are not known without PDFs; where no clause changed, the look or the layout did. */
function toPrint({ copy, languages, pages, clauses }: SigningSet['reprint'][number], speech: Speech): string {
  const how = pages === null ? (clauses.length === 0 ? 'whole' : 'clauses') : clauses.length === 0 ? 'look' : 'pages';
  return say(speech, `cli.sign.reprint.${how}`, { copy, languages, pages: ranges(pages ?? []), clauses });
}

/** "1–3, 7" of 1, 2, 3 and 7. */
function ranges(pages: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else found.push([page, page]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
