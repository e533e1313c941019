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

type ListedFile = ExportedFile & { readonly inSet: boolean };
type DraftCodes = ReadonlyMap<string, string>;

/** Lists every file that left the store with any negotiation: originals of signing sets first, then the newest. */
export function listExportedFiles(db: OpenStore['db']): ExportedFile[] {
  const found = listNegotiationDescriptions(db).flatMap(({ id, described }) => {
    const code = described.find(({ record }) => record !== null)?.record?.payload.code;
    if (code === undefined) return [];
    const drafts = new Map(
      listActiveDrafts(db, id).flatMap(({ record }) => (record === null ? [] : [[record.entity, record.payload.code]])),
    );
    const exports = listLiveRecords(db, 'export.made', id);
    const sent = listSentFiles(db, { id, code, drafts });
    const last = exports.findLastIndex(({ record }) => record?.payload.as === 'signing-set');
    const newest = drafts.get(exports[last]?.record?.payload.draft ?? '') ?? null;
    const made = exports.flatMap(({ record }, at) => {
      if (record === null) return [];
      const { as, languages, copy, draft, files } = record.payload;
      const set = readSigningManifest(db, record);
      const named = draft === null ? null : (drafts.get(draft) ?? null);
      return files.map((file): ListedFile => {
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
    return [...made, ...sent].sort((a, b) => (a.export.at < b.export.at ? -1 : 1));
  });
  return found.toReversed().sort((a, b) => Number(b.inSet) - Number(a.inSet));
}

/** The files with which units were asked; one with several languages is recorded for each of them. */
function listSentFiles(
  db: OpenStore['db'],
  negotiation: { readonly id: string; readonly code: string; readonly drafts: DraftCodes },
): ListedFile[] {
  return listLiveRecords(db, 'request.sent', negotiation.id).flatMap(({ record }) => {
    const files = Map.groupBy(record?.payload.files ?? [], ({ file }) => file.sha256);
    return [...files.values()].flatMap((languages) => {
      const file = languages[0]?.file;
      if (record === null || file === undefined) return [];
      const made: ExportedFile['export'] = {
        record: record.hash,
        negotiation: negotiation.code,
        as: 'request',
        languages: languages.map(({ language }) => language),
        copy: null,
        draft: negotiation.drafts.get(record.payload.draft) ?? null,
        newer: null,
        name: file.name,
        at: record.at,
        actor: record.actor,
      };
      return [{ sha256: file.sha256, name: file.name, inSet: false, export: made }];
    });
  });
}
