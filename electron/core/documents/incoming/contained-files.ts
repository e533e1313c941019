import type { Failure } from '../../../../shared/api/failure.ts';
import { composeText } from '../../../../shared/model/compose-text.ts';
import type { PartPath, ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { MailMessage } from '../../mail/mail-message.ts';
import { readEml } from '../../mail/read-eml.ts';
import { readMsg } from '../../mail/read-msg.ts';
import { readTnef } from '../../mail/read-tnef.ts';
import { readZipFiles } from '../../mail/read-zip-files.ts';
import type { OpenedPart } from './opened-part.ts';

type ContainedFile = {
  readonly path: PartPath;
  readonly name: string;
  readonly how: ReadSteps;
  readonly content: Uint8Array | Failure;
};

/** The longest subject and sender that are shown. */
const LONGEST = 300;

/** What a mail or an archive directly contains. Throws `mail-damaged` or `zip-…`. */
export async function listContainedFiles({ kind, name, bytes, how }: OpenedPart): Promise<readonly ContainedFile[]> {
  if (kind === 'eml') return listMailFiles(name, await readEml(bytes));
  if (kind === 'msg') return listMailFiles(name, await readMsg(bytes));
  if (kind === 'tnef') return listMailFiles(name, completeHead(await readTnef(bytes), how.at(-1)));
  const files = await readZipFiles(bytes, name);
  return files.map((one, n) => ({
    path: [n + 1],
    name: one.name,
    how: [{ by: 'zip', container: name, entry: cleanLine(one.name) }],
    content: one.content,
  }));
}

/** The text of the mail, if it has any words, then its attachments; a mail in it is opened here, having no bytes. */
function listMailFiles(container: string, mail: MailMessage): ContainedFile[] {
  const [sender, subject] = [cleanLine(mail.sender), cleanLine(mail.subject)];
  const step = (number: number) =>
    ({ by: 'mail', container, number, sender, date: mail.date, subject }) satisfies ReadSteps[number];
  const text = {
    path: [0],
    name: `${subject || container.replace(/\.\w+$/, '')}.txt`,
    how: [step(0)],
    content: new TextEncoder().encode(mail.body),
  };
  const files = mail.attachments.flatMap((one, n): ContainedFile[] => {
    const [path, how] = [[n + 1], [step(n + 1)]];
    if ('bytes' in one) return [{ path, name: one.name, how, content: one.bytes }];
    return listMailFiles(one.name, one.message).map((inner) => ({
      ...inner,
      path: [...path, ...inner.path],
      how: [...how, ...inner.how],
    }));
  });
  return mail.body.trim() === '' ? files : [text, ...files];
}

/** A winmail.dat leaves to the mail around it what that says already. */
function completeHead(mail: MailMessage, around: ReadSteps[number] | undefined): MailMessage {
  if (around?.by !== 'mail') return mail;
  const { sender, date, subject } = around;
  return { ...mail, sender: mail.sender || sender, date: mail.date ?? date, subject: mail.subject || subject };
}

function cleanLine(words: string): string {
  return composeText(words.toWellFormed())
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed();
}
