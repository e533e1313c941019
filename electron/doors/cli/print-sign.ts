import type { Output } from '../../../shared/api/commands.ts';
import { type Speech, say } from '../../../shared/i18n/say.ts';
import { setFolders } from '../../../shared/model/signing-set.ts';

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

export function set(
  { draft, files, reservations, reprint }: Output<'signing.make'>['set'],
  out: string,
  speech: Speech,
): string {
  return [
    say(speech, 'cli.sign.made', { draft, count: files.length, out }),
    ...files.map(({ role, file, pages }) =>
      [`  ${setFolders[role]}/${file.name}`, pages === null ? '' : say(speech, 'cli.sign.pages', { count: pages })]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...reservations.map(({ what, reason, actor }) =>
      say(speech, 'cli.sign.reservation', { what, reason, by: actor.name }),
    ),
    ...reprint.map(({ copy, languages, pages, clauses }) =>
      say(speech, 'cli.sign.reprint', {
        copy,
        languages,
        pages: pages === null ? '?' : pages.map(String),
        clauses,
      }),
    ),
  ].join('\n');
}

export function verified(
  { path, state, export: made, differences, carries }: Output<'files.verify'> & { path: string },
  speech: Speech,
): string {
  const { changes, comments, hidden } = carries;
  const of = made === null ? [] : [say(speech, 'cli.verify.of', details(made))];
  const beside = changes + comments + hidden === 0 ? [] : [say(speech, 'cli.verify.carries', carries)];
  return [
    `${path}: ${say(speech, `cli.verify.${state}`)}`,
    ...of.map((line) => `  ${line}`),
    ...beside.map((line) => `  ${line}`),
    ...differences.flatMap(({ paragraph, exported, given }) => [
      `  ${say(speech, 'cli.verify.paragraph', { paragraph })}`,
      ...(exported === null ? [] : [`    - ${exported}`]),
      ...(given === null ? [] : [`    + ${given}`]),
    ]),
  ].join('\n');
}

function details(made: NonNullable<Output<'files.verify'>['export']>) {
  const { name, negotiation, draft, languages, copy, at, actor } = made;
  return { name, negotiation, draft: draft ?? '–', languages, copy: copy ?? '–', at: at.slice(0, 10), by: actor.name };
}
