import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { recordKinds } from '../../../shared/model/record.ts';
import { countCanaries, sowCanaries } from '../../helpers/canaries.ts';
import { callCommand } from '../../helpers/core.ts';
import {
  createColleague,
  openSampleCore,
  readClause,
  receiveRecords,
  type SampleCore,
} from '../../helpers/sample-core.ts';
import { NEGOTIATION, plainPayloads } from '../../store/test-site.ts';

export const DELETED_CODE = 'loi-kenari';

/** Bytes as a Word file has them: compressed, so that no word in them can be searched for. */
const packed = randomBytes(50_000);

/** A second text in the sample's store with a canary in every field that takes one, typed words and forms included. */
export async function plantNegotiation(sample: SampleCore): Promise<string> {
  const { core, db } = sample;
  const described = JSON.parse(
    db.prepare(`SELECT json FROM record WHERE kind = 'negotiation.described'`).pluck().get() as string,
  ).payload;
  const words = (name: string) =>
    Object.fromEntries(described.languages.map((one: string) => [one, `Kenari ${name} ${one}`]));
  const { negotiation: id } = await callCommand(core, 'negotiations.create', {
    code: DELETED_CODE,
    kind: described.kind,
    profile: described.profile,
    title: words('judul'),
    parties: described.parties,
    languages: described.languages,
    prevailingLanguage: null,
    numbered: true,
    template: true,
  });
  const { clauses } = await callCommand(core, 'texts.show', { negotiation: DELETED_CODE, draft: null });
  const clause = clauses[0];
  if (clause === undefined) throw new Error('no clause');
  for (let n = 0; n < 40; n += 1) {
    const texts = { id: { body: `Kenari ${n} diusulkan kenarikata${n} di sini.` } };
    await callCommand(core, 'clauses.write', {
      negotiation: DELETED_CODE,
      clause: clause.code,
      parents: null,
      texts,
      note: `Kenari ${n}`,
    });
  }
  await callCommand(core, 'typing.keep', {
    negotiation: DELETED_CODE,
    clause: clause.code,
    language: 'id',
    base: null,
    heading: 'kenari diketik',
    body: 'kenari belum disimpan',
  });
  for (const name of [
    `ui.kept.comment.${DELETED_CODE}.x`,
    `ui.kept.position.${clause.id}`,
    `ui.text.at.${DELETED_CODE}`,
  ])
    await callCommand(core, 'settings.set', { name, value: 'kenari di formulir' });
  await callCommand(core, 'settings.set', { name: 'ui.projector.meeting', value: `2022-02-01 ${DELETED_CODE} kenari` });
  await callCommand(core, 'settings.set', { name: 'ui.last-place', value: `/text/${DELETED_CODE}/kenari` });
  core.receive(DELETED_CODE, 'kenari.docx', packed);
  core.receive(DELETED_CODE, 'kenari.txt', Buffer.from('kenari utf-8'));
  core.receive(DELETED_CODE, 'kenari16.txt', Buffer.from('kenari utf-16', 'utf16le'));
  await callCommand(core, 'exports.make', {
    negotiation: DELETED_CODE,
    as: 'final',
    language: 'en',
    copy: 'ID',
    draft: null,
    paper: 'A4',
    saveAs: 'kenari-final.docx',
  });
  for (let round = 0; round < 2; round += 1)
    sowEveryKind(sample, id, (await readClause(core, DELETED_CODE, clause.code)).id);
  return id;
}

function sowEveryKind(sample: SampleCore, id: string, clause: string): void {
  const other = createColleague(sample, 20 + countCanaries());
  for (const kind of Object.keys(recordKinds) as (keyof typeof recordKinds)[]) {
    const set = (path: string): unknown => {
      if (path === 'supersedes' || path === 'parents') return [];
      if (path === 'rank') return 'a0';
      if (/(^|\.)clause$/.test(path)) return clause;
      return path === 'code' && kind === 'negotiation.described' ? DELETED_CODE : undefined;
    };
    const entity = /^(version|translation|status|position)/.test(kind)
      ? clause
      : kind.startsWith('negotiation')
        ? id
        : other.newId();
    other.append(kind, entity, sowCanaries(recordKinds[kind].payload, set) as never, id);
  }
  receiveRecords(sample, other);
}

/** The files of a folder with bytes of the deleted text, in UTF-8, UTF-16 or as they were packed. */
export function listFilesWithCanaries(folder: string): string[] {
  const needles = ['kenari', 'Kenari', 'KENARI'].flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'utf16le').swap16(),
  ]);
  for (let at = 0; at + 64 < packed.length; at += 3000) needles.push(packed.subarray(at, at + 64));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    if (statSync(join(folder, name)).isDirectory()) return false;
    const bytes = readFileSync(join(folder, name));
    return needles.some((needle) => bytes.includes(needle));
  });
}

export const readStoredRecords = (path: string, negotiation: string | null): string[] => {
  const db = new Database(path, { readonly: true });
  onTestFinished(() => {
    db.close();
  });
  return db
    .prepare<[string | null, string | null], string>(
      'SELECT json FROM record WHERE ? IS NULL OR negotiation = ? ORDER BY id',
    )
    .pluck()
    .all(negotiation, negotiation);
};

/** A small text, NEGOTIATION, in a store whose indexes of words are merged seldom. */
export async function openLargeSample(): Promise<SampleCore> {
  const sample = await openSampleCore();
  const other = createColleague(sample, 3);
  for (let n = 0; n < 400; n += 1)
    other.append(
      'comment.made',
      other.newId(),
      plainPayloads.comment({ body: `masukan ${n} tentang pasal ${n}` }),
      sample.id,
    );
  other.append('negotiation.described', NEGOTIATION, plainPayloads.description({ code: DELETED_CODE }));
  for (const body of ['kenari satu', 'kenari dua'])
    other.append('comment.made', other.newId(), plainPayloads.comment({ body }));
  receiveRecords(sample, other);
  return sample;
}
