import type { ShownFinding } from '../../../../shared/model/check.ts';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { buildWaiverKey, indexWaivers, isWaivable } from '../../../../shared/rules/waivers.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { readDefinedTerms } from './defined-terms.ts';
import type { GatheredText } from './gather-text.ts';
import { checkUnreadableRecords } from './unreadable-records.ts';

/** What the checks find in a gathered text, with what was waived of it. */
export function collectCheckFindings(db: OpenStore['db'], text: GatheredText): ShownFinding[] {
  const { description, numbers, negotiation, draft } = text;
  const languages = draft?.record.payload.languages ?? description.languages;
  const clauses = text.clauses.map(({ code, kind, label, versions: [head] }) => ({
    code,
    kind,
    label,
    heading: head?.record?.payload.heading ?? {},
    body: head?.record?.payload.body ?? {},
    stale: head?.stale ?? [],
  }));
  const terms = readDefinedTerms(db, negotiation.id, description.languages);
  const waivers = indexWaivers(
    listLiveRecords(db, 'check.waived', negotiation.id).flatMap(({ record }) => record ?? []),
  );
  const ids = new Map(text.clauses.map(({ code, id }) => [code, id]));
  const findings = [
    ...checkUnreadableRecords(db, negotiation.id, text.clauses),
    ...checkText({ ...description, languages, numbers, clauses, terms }),
  ];
  return findings.map((finding): ShownFinding => {
    const clause = finding.clause === null ? null : (ids.get(finding.clause) ?? null);
    const waivable = isWaivable(finding.check);
    const waiver = waivable ? waivers.get(buildWaiverKey({ ...finding, clause })) : undefined;
    const { place, fix, finding: key } = finding;
    const places = place === null ? [] : [{ ...place, finding: key, fix }];
    return { ...finding, places, waivable, waived: waiver === undefined ? null : describeWaiver(waiver) };
  });
}

function describeWaiver({ hash, actor, at, payload }: NonNullable<ReturnType<ReturnType<typeof indexWaivers>['get']>>) {
  return { reason: payload.reason, actor, at, record: hash };
}
