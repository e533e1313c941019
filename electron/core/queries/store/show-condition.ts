import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ShownCondition } from '../../../../shared/model/store/store-condition.ts';
import type { ReadContext } from '../../context.ts';
import { getBackupFolder } from '../../store/backups/backup-paths.ts';
import { isUnrecordedFault } from '../../store/check/merge-faults.ts';
import { listUnrecordedFaults } from '../../store/check/unrecorded-faults.ts';
import { listNegotiationDescriptions } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { readAdoption } from '../../store/unrecorded/adoption.ts';
import { findSubjectWords, nameFault } from './name-fault.ts';

/** What is whole in the store, what is not, and what the newest backup has of that. */
export function showCondition({ store: { db }, folder, monitor, newestBackup }: ReadContext): ShownCondition {
  const { faults: known, last, ...state } = monitor.read();
  // Settings and unsaved input change without records, and are few.
  const unrecorded = nameSafely(
    () => listUnrecordedFaults(db),
    known.filter((fault) => isUnrecordedFault(fault)),
  );
  const faults = [...known.filter((fault) => !isUnrecordedFault(fault)), ...unrecorded];
  const isChecking = state.state === 'checking';
  const backup = newestBackup.search(faults, !isChecking);
  const codes = readCodes(db);
  const shown = faults.map((fault, at) => {
    const { subject, name } = nameSafely(() => nameFault(db, fault), { subject: 'unknown' as const, name: fault.name });
    const copy = backup?.copies[at];
    return {
      ...fault,
      subject,
      name: nameSafely(() => findSubjectWords(db, subject, fault), '') || copy?.words || name,
      text: fault.negotiation === null ? null : (codes.get(fault.negotiation) ?? null),
      backup: copy?.backup ?? (backup === null && !isChecking ? ('no-backup' as const) : ('unsearched' as const)),
    };
  });
  const damaged = shown.filter(({ hash }) => hash !== null);
  return {
    ...state,
    unseen: state.at === null ? 0 : nameSafely(() => countRecordsAfter(db, last), 0),
    lacksRoom: monitor.isRoomLacking(),
    faults: shown,
    adopted: nameSafely(() => showAdoption(db, folder), null),
    backup:
      backup === null
        ? null
        : {
            file: backup.file,
            at: backup.at,
            whole: damaged.filter((fault) => fault.backup === 'whole').length,
            damaged: damaged.length,
          },
  };
}

function showAdoption(db: OpenStore['db'], folder: string): ShownCondition['adopted'] {
  const adoption = readAdoption(db);
  if (adoption === null) return null;
  const original = join(getBackupFolder(folder), adoption.original);
  return { ...adoption, original: existsSync(original) ? original : null };
}

const countRecordsAfter = (db: OpenStore['db'], id: number): number =>
  db.prepare<[number], number>('SELECT count(*) FROM record WHERE id > ?').pluck().get(id) ?? 0;

function readCodes(db: OpenStore['db']): Map<string, string> {
  const read = () =>
    new Map(
      listNegotiationDescriptions(db).flatMap(({ id, described }) => {
        const code = described.find(({ record }) => record !== null)?.record?.payload.code;
        return code === undefined ? [] : [[id, code] as const];
      }),
    );
  return nameSafely(read, new Map());
}

/** This is asked when nothing else can be read any more. */
function nameSafely<T>(read: () => T, unknown: T): T {
  try {
    return read();
  } catch {
    return unknown;
  }
}
