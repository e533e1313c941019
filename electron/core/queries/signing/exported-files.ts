import type { FileVerification } from '../../../../shared/model/signing-set.ts';
import { listActiveDrafts, listNegotiationDescriptions } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { readSigningManifest } from './signing-manifest.ts';

export type ExportedFile = {
  readonly sha256: string;
  readonly name: string;
  readonly export: NonNullable<FileVerification['export']>;
};

/** Lists every file that left the store with any negotiation: originals of signing sets first, then the newest. */
export function listExportedFiles(db: OpenStore['db']): ExportedFile[] {
  const found = listNegotiationDescriptions(db).flatMap(({ id, described }) => {
    const code = described.find(({ record }) => record !== null)?.record?.payload.code;
    if (code === undefined) return [];
    const drafts = new Map(
      listActiveDrafts(db, id).flatMap(({ record }) => (record === null ? [] : [[record.entity, record.payload.code]])),
    );
    const exports = listLiveRecords(db, 'export.made', id);
    const last = exports.findLastIndex(({ record }) => record?.payload.as === 'signing-set');
    const newest = drafts.get(exports[last]?.record?.payload.draft ?? '') ?? null;
    return exports.flatMap(({ record }, at) => {
      if (record === null) return [];
      const { as, languages, copy, draft, files } = record.payload;
      const set = readSigningManifest(db, record);
      const named = draft === null ? null : (drafts.get(draft) ?? null);
      return files.map((file): ExportedFile & { inSet: boolean } => {
        const own = set?.files.find((one) => one.file.sha256 === file.sha256);
        return {
          sha256: file.sha256,
          name: file.name,
          inSet: own?.role === 'original' || own?.role === 'original-pdf',
          export: {
            record: record.hash,
            negotiation: code,
            as: own?.role ?? as,
            languages: own?.languages ?? languages,
            copy: own?.copy ?? copy,
            draft: named,
            newer: at < last && named !== newest ? newest : null,
            name: file.name,
            at: record.at,
            actor: record.actor,
          },
        };
      });
    });
  });
  return found.toReversed().sort((a, b) => Number(b.inSet) - Number(a.inSet));
}
