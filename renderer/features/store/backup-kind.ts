import type { MessageKey } from '../../../shared/i18n/format-message.ts';

const KINDS = {
  'before-restore': 'ui.restore.kind.before-restore',
  'before-version': 'ui.restore.kind.before-version',
  'from-elsewhere': 'ui.restore.kind.from-elsewhere',
  damaged: 'ui.restore.kind.damaged',
  archive: 'ui.restore.kind.archive',
} as const satisfies { readonly [reason: string]: MessageKey };

const NAME =
  /^naskah-[\dTZ-]+-(?:(before-restore|before-version|from-elsewhere|damaged)(?:-\d+)*|(archive)-.+)\.(?:db|age)$/;

/** What a file in the backups folder is, by the name that the program gave it; null for a backup that a person made. */
export function findBackupKind(name: string): MessageKey | null {
  const [, reason, archive] = NAME.exec(name) ?? [];
  const kind = (reason ?? archive) as keyof typeof KINDS | undefined;
  return kind === undefined ? null : KINDS[kind];
}
