import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Identity } from 'age-encryption';
import type { BackupKeys, BackupLock } from './encrypt-backup.ts';

/**
 * How an encrypted backup that was opened with `keys` has to be encrypted again, so that whoever could open it still can:
 * for the same passphrase, or the recipients of all identities. Null where somebody else can open it whose recipient is
 * not known: a file does not name its recipients.
 */
export async function findBackupLock(
  file: string,
  { passphrase, identities = [] }: BackupKeys,
): Promise<BackupLock | null> {
  const kinds = await listStanzaKinds(file);
  if (kinds.includes('scrypt')) return passphrase === undefined ? null : { passphrase };
  const distinct = [...new Set(identities)];
  const opening = await Promise.all(
    distinct.map(async (identity) => ((await isOpenedBy(file, identity)) ? [identity] : [])),
  );
  const { identityToRecipient } = await import('age-encryption');
  const recipients = await Promise.all(opening.flat().map((identity) => identityToRecipient(identity)));
  return recipients.length === kinds.length ? { recipients } : null;
}

/** One for each recipient; what age adds to keep readers tolerant, "grease", is none (https://c2sp.org/age). */
async function listStanzaKinds(file: string): Promise<string[]> {
  let kinds: string[] = [];
  await isOpenedBy(file, {
    unwrapFileKey: (stanzas) => {
      kinds = stanzas.map(({ args: [kind = ''] }) => kind);
      return null;
    },
  });
  return kinds.filter((kind) => !kind.endsWith('-grease'));
}

async function isOpenedBy(file: string, identity: string | Identity): Promise<boolean> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  const source = createReadStream(file);
  try {
    decrypter.addIdentity(identity);
    await decrypter.decrypt(Readable.toWeb(source) as ReadableStream<Uint8Array>);
    return true;
  } catch {
    return false;
  } finally {
    source.destroy();
  }
}
