import type { Core } from '../../electron/core/core.ts';
import { callCommand } from './core.ts';
import { SIGNING_INPUT } from './signable-draft.ts';

export type OutgoingFile = { readonly name: string; readonly bytes: Uint8Array; readonly redline: boolean };

/** Every file for the counterpart that is made from a text: exports, the outgoing part of a signing set, discussions. */
export async function makeOutgoingFiles(core: Core, negotiation: string, draft: string): Promise<OutgoingFile[]> {
  const files = new Map<string, OutgoingFile>();
  const add = ({ name, sha256 }: { name: string; sha256: string }, redline = false) =>
    files.set(`${name} ${sha256}`, { name, bytes: core.file(sha256) ?? new Uint8Array(), redline });
  const languages = ['id', 'ru', 'en'];
  for (const copy of ['ID', 'BY']) {
    for (const layout of [undefined, { as: 'together' }, { as: 'beside', language: 'ru' }] as const) {
      for (const language of layout === undefined ? languages : ['id'])
        add(
          (await callCommand(core, 'exports.make', { negotiation, as: 'final', language, copy, draft: null, layout }))
            .file,
        );
      const beside = layout !== undefined && { language: 'id' };
      const initialled = { negotiation, as: 'final', copy, draft, layout, initials: true } as const;
      add((await callCommand(core, 'exports.make', { ...initialled, language: 'en', ...beside })).file);
    }
  }
  for (const layout of ['each', 'together', 'beside'] as const) {
    const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, draft, layout });
    for (const { role, file } of set.files)
      if (['original', 'clean', 'redline'].includes(role)) add(file, role === 'redline');
  }
  for (const language of languages) {
    for (const as of ['redline', 'table'] as const) {
      const sides = {
        old: { of: 'draft', negotiation, draft: 'draft-1' },
        next: { of: 'draft', negotiation, draft },
      } as const;
      const look = { as, paper: 'A4', author: null, date: null } as const;
      add(
        (await callCommand(core, 'comparisons.export', { ...sides, language, ...look, chosen: [] })).file,
        as === 'redline',
      );
    }
  }
  const meeting = await holdMeeting(core, negotiation);
  for (const language of languages)
    add((await callCommand(core, 'meetings.export', { negotiation, meeting, language, look: null })).file);
  return [...files.values()];
}

/** A meeting at which one clause was agreed, one bracketed and one reopened, each with a reason of ours. */
async function holdMeeting(core: Core, negotiation: string): Promise<string> {
  const { meeting } = await callCommand(core, 'meetings.hold', {
    negotiation,
    meeting: null,
    date: '2022-02-11',
    place: 'Jakarta',
    present: [
      { name: 'Agus Salim', role: 'Direktur', party: 'ID' },
      { name: 'Ivan Petrov', role: 'Head of Department', party: 'BY' },
    ],
    draft: null,
    summary: 'Kenari: mereka belum tahu batas akhir kita',
  });
  const set = { negotiation, version: null, correction: false, dated: null, meeting };
  const status = (clause: string, of: 'open' | 'agreed', reason: string | null) =>
    callCommand(core, 'statuses.set', { ...set, clause, status: of, reason });
  await status('objective', 'agreed', null);
  await status('areas', 'agreed', null);
  await status('areas', 'open', 'Kenari: menunggu arahan Menteri');
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'ip',
    parents: null,
    texts: { en: { body: 'Each Participant [BY: shall] protect rights.' } },
    note: 'Kenari: usulan mereka',
  });
  await status('ip', 'open', null);
  return meeting;
}
