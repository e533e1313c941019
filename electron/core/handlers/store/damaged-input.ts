import type { ZodType } from 'zod';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { shownDamagedTyping } from '../../../../shared/model/store/store-condition.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { extractSettingWords } from '../../queries/store/extract-setting-words.ts';
import { listClauses } from '../../store/clauses.ts';
import { listNegotiationDescriptions } from '../../store/negotiations.ts';
import { deleteDamagedSetting, listDamagedSettings } from '../../store/unrecorded/settings.ts';
import { deleteDamagedTyping, listDamagedTypings } from '../../store/unrecorded/typings.ts';

/** Unsaved input that does not match its checksum, as it reads now: a person may still recognise the words. */
export function listDamagedInput({ store: { db } }: ReadContext): Output<'store.typings'> {
  const typings = listDamagedTypings(db);
  if (typings.length === 0) return [];
  const codes = new Map(
    listNegotiationDescriptions(db).map(({ id, described }) => [
      id,
      described.find(({ record }) => record !== null)?.record?.payload.code,
    ]),
  );
  return typings.map(({ id, negotiation, clause, language, heading, body, at }) => ({
    id,
    text: codes.get(negotiation) ?? null,
    clause: listClauses(db, negotiation).find((one) => one.id === clause)?.code ?? null,
    language: parseOrNull(shownDamagedTyping.shape.language, language),
    heading,
    body,
    at: parseOrNull(shownDamagedTyping.shape.at, at),
  }));
}

const parseOrNull = <T>(schema: ZodType<T>, value: unknown): T | null => schema.safeParse(value).data ?? null;

/** Settings that do not match their checksum; an unsent form is one. */
export function listDamagedSettingWords({ store: { db } }: ReadContext): Output<'store.settings'> {
  return listDamagedSettings(db).map(({ id, name, value }) => ({ id, name, words: extractSettingWords(value) }));
}

/** Only a person discards damaged input: what is left of it may be all that there is. */
export function discardDamagedInput(
  context: WriteContext,
  { typing, setting }: Input<'store.discard'>,
): Output<'store.discard'> {
  return context.transact(({ db, touch }) => {
    touch('condition');
    const [ofTyping, ofSetting] = [
      typing !== undefined && deleteDamagedTyping(db, typing),
      setting !== undefined && deleteDamagedSetting(db, setting),
    ];
    return { discarded: ofTyping || ofSetting };
  });
}
