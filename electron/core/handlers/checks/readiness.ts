import { hash as digest } from 'node:crypto';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import { type EvaluatedPoint, evaluateReadiness } from '../../../../shared/rules/evaluate-readiness.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { appendStatement, findLiveStatements } from '../../queries/records/statements.ts';
import { findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { findCurrentDraft, readReadinessFacts } from '../../queries/signing/readiness-facts.ts';
import { listProcessReminders } from '../../queries/signing/reminders.ts';
import { gatherText } from '../clauses/texts.ts';
import * as processes from '../process/process.ts';
import { collectCheckFindings } from './checks.ts';

type Db = ReadContext['store']['db'];

export function showReadiness(context: ReadContext, input: Input<'readiness.show'>): ShownReadiness {
  const { db } = context.store;
  const { id, code, points } = evaluatePoints(db, input);
  const shown = points.map(({ point, passable, blockers }): ShownReadiness['points'][number] => {
    const waiver = passable ? findPassingWaiver(db, id, { point, blockers }) : undefined;
    return {
      point,
      met: blockers.length === 0,
      passable,
      passed:
        waiver === undefined
          ? null
          : { reason: waiver.payload.reason, actor: waiver.actor, at: waiver.at, record: waiver.hash },
      blockers: blockers.map(({ key: _, ...blocker }) => blocker),
    };
  });
  const ready = shown.every(({ met, passed }) => met || passed !== null);
  return {
    draft: code,
    ready,
    points: shown,
    reminders: listProcessReminders(processes.showProcess(context, { negotiation: id })),
  };
}

/** Evaluates the named draft, otherwise the draft that equals the working text, otherwise the working text. */
function evaluatePoints(db: Db, input: Input<'readiness.show'>) {
  const { id } = findNegotiation(db, input.negotiation);
  const named = input.draft === null ? null : findDraft(db, id, input.draft).record;
  if (named?.payload.origin === 'counterpart') throw new Failure('draft-foreign', { draft: named.payload.code });
  const draft = named?.entity ?? findCurrentDraft(db, gatherText(db, { negotiation: id, draft: null }));
  const text = gatherText(db, { negotiation: id, draft });
  const points = evaluateReadiness(readReadinessFacts(db, text, collectCheckFindings(db, text)));
  return { id, code: text.draft?.record.payload.code ?? null, points };
}

/** Identifies the blockers that a person looked at, so that an old reason never covers a new blocker. */
function digestBlockers(blockers: EvaluatedPoint['blockers']): string[] {
  return blockers.map(({ key }) => digest('sha256', key, 'hex').slice(0, 16)).sort();
}

const buildCheckName = (point: string) => `readiness-${point}`;

/** The waiver that covers all current blockers of a point; undefined if a blocker appeared after it. */
function findPassingWaiver(
  db: Db,
  negotiation: string,
  { point, blockers }: Pick<EvaluatedPoint, 'point' | 'blockers'>,
) {
  if (blockers.length === 0) return undefined;
  const said = findLiveStatements(db, 'check.waived', negotiation, ({ check }) => check === buildCheckName(point));
  return said
    .flatMap(({ record }) => record ?? [])
    .find(({ payload }) => {
      const seen = new Set(payload.finding.split(' '));
      return !payload.withdrawn && digestBlockers(blockers).every((one) => seen.has(one));
    });
}

/**
 * Waives what blocks a point of the text that `readiness.show` evaluates. Throws `nothing-to-pass` or
 * `point-not-passable`.
 */
export function passReadinessPoint(context: WriteContext, input: Input<'readiness.pass'>): Output<'readiness.pass'> {
  return context.transact((writer) => {
    const { id, points } = evaluatePoints(writer.db, { negotiation: input.negotiation, draft: input.draft ?? null });
    const { point, reason, withdrawn } = input;
    const found = points.find((one) => one.point === point);
    const before = findLiveStatements(writer.db, 'check.waived', id, ({ check }) => check === buildCheckName(point));
    const nothing = withdrawn ? before.every(({ record }) => record?.payload.withdrawn) : found?.blockers.length === 0;
    if (found === undefined || nothing) throw new Failure('nothing-to-pass', { point });
    if (!found.passable && !withdrawn) throw new Failure('point-not-passable', { point });
    const finding = digestBlockers(found.blockers).join(' ');
    const said = { check: buildCheckName(point), finding, clause: null, language: null, reason, withdrawn };
    return appendStatement(writer, ['check.waived', id, id], said, point, before);
  });
}
