import { closeSync, createReadStream, createWriteStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Encrypter } from 'age-encryption';
import { Failure } from '../../../../shared/api/failure.ts';

/** Who can open an encrypted backup: whoever knows the passphrase, or the holders of the recipients' identities. */
export type BackupLock = { readonly passphrase: string } | { readonly recipients: readonly string[] };

/** What opens one: a passphrase, or identities ("AGE-SECRET-KEY-1…"). */
export type BackupKeys = {
  readonly passphrase?: string | undefined;
  readonly identities?: readonly string[] | undefined;
};

export const hasBackupKey = ({ passphrase, identities = [] }: BackupKeys): boolean =>
  passphrase !== undefined || identities.length > 0;

/** Every age file begins with it (https://age-encryption.org/v1); one in ASCII armor does not, and is not read. */
const HEADER = 'age-encryption.org/v1\n';

/** False where there is no file, and for what is none: a folder has no bytes, and opening a pipe would wait for a writer. */
export function isEncryptedFile(path: string): boolean {
  // Asked first: the name of a file that cannot exist, such as one with a null byte, would throw.
  if (!existsSync(path) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER.length);
    return readSync(handle, bytes) === HEADER.length && bytes.toString('latin1') === HEADER;
  } finally {
    closeSync(handle);
  }
}

/** Loaded when it is needed: its curves take about 50 ms, which would be a sixth of the start of every command. */
const loadEncryption = async () => ({
  ...(await import('age-encryption')),
  ...(await import('./passphrase-stanza.ts')),
});

/** Encrypts a file as the age program does, piece by piece. Throws `recipient-invalid`. */
export async function encryptFile(from: string, to: string, lock: BackupLock): Promise<void> {
  const encrypter = await createEncrypter(lock);
  await copyThrough(from, to, (bytes) => encrypter.encrypt(bytes));
}

/** The same for bytes that are on no disk. */
export async function encryptBytes(bytes: Uint8Array, lock: BackupLock): Promise<Uint8Array> {
  return (await createEncrypter(lock)).encrypt(bytes);
}

async function createEncrypter(lock: BackupLock): Promise<Encrypter> {
  const { Encrypter, createPassphraseRecipient } = await loadEncryption();
  const encrypter = new Encrypter();
  if ('passphrase' in lock) encrypter.addRecipient(createPassphraseRecipient(lock.passphrase));
  else for (const recipient of lock.recipients) addRecipient(encrypter, recipient);
  return encrypter;
}

/** Throws `backup-locked` if a key is missing or wrong, and `store-damaged` if the file is not whole. */
export async function decryptFile(from: string, to: string, keys: BackupKeys): Promise<void> {
  const { passphrase, identities = [] } = keys;
  if (!hasBackupKey(keys)) throw new Failure('backup-locked', { path: from });
  const { Decrypter, createPassphraseIdentity } = await loadEncryption();
  const decrypter = new Decrypter();
  let isUnlocked = false;
  try {
    if (passphrase !== undefined) decrypter.addIdentity(createPassphraseIdentity(passphrase));
    for (const identity of identities) decrypter.addIdentity(identity);
    await copyThrough(from, to, async (bytes) => {
      const plain = await decrypter.decrypt(bytes);
      isUnlocked = true;
      return plain;
    });
  } catch (problem) {
    // What the system reports, such as a full disk, says nothing about the file.
    if (problem instanceof Error && 'syscall' in problem) throw problem;
    throw new Failure(isUnlocked ? 'store-damaged' : 'backup-locked', { path: from }, problem);
  }
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch (problem) {
    throw new Failure('recipient-invalid', { recipient }, problem);
  }
}

type ByteStream = ReadableStream<Uint8Array>;

async function copyThrough(
  from: string,
  to: string,
  convert: (bytes: ByteStream) => Promise<ByteStream>,
): Promise<void> {
  const source = createReadStream(from, { highWaterMark: 1024 * 1024 });
  try {
    const converted = await convert(Readable.toWeb(source) as ByteStream);
    const plain = Readable.fromWeb(converted as unknown as WebStream<Uint8Array>);
    await pipeline(plain, createWriteStream(to, { flags: 'wx', mode: 0o600 }));
  } finally {
    source.destroy();
  }
}
