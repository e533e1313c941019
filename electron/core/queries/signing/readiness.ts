import { hash as digest } from 'node:crypto';
import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import { type EvaluatedPoint, evaluateReadiness } from '../../../../shared/rules/evaluate-readiness.ts';
import type { ReadContext } from '../../context.ts';
import { showProcess } from '../agreements/show-process.ts';
import { findDraft, findNegotiation } from '../resolve-names.ts';
import { findLiveStatements } from '../statements.ts';
import { collectCheckFindings } from '../text/check-findings.ts';
import { gatherText } from '../text/gather-text.ts';
import { findCurrentDraft, readReadinessFacts } from './readiness-facts.ts';
import { listProcessReminders } from './reminders.ts';

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
    reminders: listProcessReminders(showProcess(context, { negotiation: id })),
  };
}

/** The points for the named draft, else for the draft that equals the working text, else for the working text. */
export function evaluatePoints(db: Db, input: Input<'readiness.show'>) {
  const { id } = findNegotiation(db, input.negotiation);
  const named = input.draft === null ? null : findDraft(db, id, input.draft).record;
  if (named?.payload.origin === 'counterpart') throw new Failure('draft-foreign', { draft: named.payload.code });
  const draft = named?.entity ?? findCurrentDraft(db, gatherText(db, { negotiation: id, draft: null }));
  const text = gatherText(db, { negotiation: id, draft });
  const points = evaluateReadiness(readReadinessFacts(db, text, collectCheckFindings(db, text)));
  return { id, code: text.draft?.record.payload.code ?? null, points };
}

/** Identifies the blockers that a person looked at, so that an old reason never covers a new blocker. */
export function digestBlockers(blockers: EvaluatedPoint['blockers']): string[] {
  return blockers.map(({ key }) => digest('sha256', key, 'hex').slice(0, 16)).sort();
}

export const buildCheckName = (point: string) => `readiness-${point}`;

/** The waiver that covers all current blockers of a point; undefined if a blocker appeared after it. */
function findPassingWaiver(
  db: Db,
  negotiation: string,
  { point, blockers }: Pick<EvaluatedPoint, 'point' | 'blockers'>,
) {
  if (blockers.length === 0) return undefined;
  const said = findLiveStatements(
    db,
    'check.waived',
    negotiation,
    negotiation,
    ({ check }) => check === buildCheckName(point),
  );
  return said
    .flatMap(({ record }) => record ?? [])
    .find(({ payload }) => {
      const seen = new Set(payload.finding.split(' '));
      return !payload.withdrawn && digestBlockers(blockers).every((one) => seen.has(one));
    });
}
