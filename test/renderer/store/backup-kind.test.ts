import { expect, test } from 'vitest';
import { findBackupKind } from '../../../renderer/features/store/backup-kind.ts';

test.each([
  ['naskah-2022-01-20T03-04-05-678Z-by-hand.db', null],
  ['cadangan.db', null],
  ['naskah-2022-01-20T03-04-05-678Z-before-restore-2.db', 'ui.restore.kind.before-restore'],
  ['naskah-2022-01-20T03-04-05-678Z-before-version-3.db', 'ui.restore.kind.before-version'],
  ['naskah-2022-01-20T03-04-05-678Z-damaged.db', 'ui.restore.kind.damaged'],
  ['naskah-2022-01-20T03-04-05-678Z-from-elsewhere-2.db', 'ui.restore.kind.from-elsewhere'],
  ['naskah-2022-01-20T03-04-05-678Z-archive-loi-damaged.db', 'ui.restore.kind.archive'],
])('%s is named for what it is', (name, kind) => {
  expect(findBackupKind(name)).toBe(kind);
});
