import type { Core } from '../../electron/core/core.ts';
import { createDefaultLayout, type PrintLayout } from '../../shared/model/print-layout.ts';
import { callCommand } from './core.ts';
import type { OutgoingFile } from './outgoing-files.ts';

type WrittenFile = Pick<OutgoingFile, 'name' | 'bytes'>;

/** Every file for ourselves that is made from a text: for units, the matrix, papers, what is internal in a signing set, the test sheet. */
export async function makeInternalFiles(core: Core, negotiation: string, draft: string): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  const add = (name: string, sha256: string) => files.push({ name, bytes: core.file(sha256) ?? new Uint8Array() });
  const { files: sent } = await callCommand(core, 'requests.send', {
    negotiation,
    draft,
    languages: ['id', 'ru', 'en'],
    units: ['AGRO'],
    bodies: ['KBRI Moskwa'],
    letter: { number: 'B/12/2022', date: '2022-01-20' },
    deadline: '2022-01-28',
    note: 'Mohon dijawab.\nTerima kasih.',
    form: true,
    paper: 'F4',
  });
  for (const { file } of sent) add(file.name, file.sha256);
  for (const speech of ['id', 'en'] as const) {
    for (const as of ['docx', 'xlsx'] as const) {
      const asked = { negotiation, as, language: 'id', speech, paper: 'A4' } as const;
      const { file } = await callCommand(core, 'matrix.export', asked);
      add(`${speech}-${file.name}`, file.sha256);
    }
    const { file } = await callCommand(core, 'brief.export', { negotiation, speech, look: null });
    add(`${speech}-${file.name}`, file.sha256);
    const summary = await callCommand(core, 'summary.export', { negotiation, since: draft, speech, look: null });
    add(`${speech}-${summary.file.name}`, summary.file.sha256);
    const sheet = await callCommand(core, 'looks.test', { look: PRE_PRINTED, speech });
    add(`${speech}-${sheet.name}`, sheet.sha256);
  }
  const application = await callCommand(core, 'application.export', { negotiation, draft, look: null });
  add(application.file.name, application.file.sha256);
  const initials = await callCommand(core, 'initials-sheet.export', { negotiation, draft, look: null });
  add(initials.file.name, initials.file.sha256);
  const set = { negotiation, draft, layout: 'each', pdf: false, since: null } as const;
  for (const { role, file } of (await callCommand(core, 'signing.make', set)).set.files)
    if (role === 'proof' || role === 'checklist') add(file.name, file.sha256);
  return files;
}

const PRE_PRINTED: PrintLayout = {
  ...createDefaultLayout('letter-of-intent'),
  prePrinted: { shiftMm: { right: 2.5, down: -3 }, firstPageTopMm: 60 },
};
