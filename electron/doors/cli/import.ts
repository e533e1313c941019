import { basename } from 'node:path';
import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Core } from '../../core/core.ts';
import { type Action, call, Refused } from './action.ts';
import { readBytes } from './files.ts';
import type { Given } from './given.ts';
import { negotiation, note } from './input.ts';
import { type Imported, imported } from './print-import.ts';

/**
 * Takes in files that came back; with `--preview` only shows what they hold. One file after the other: each is whole. One that
 * was taken in before is only shown: its comments are there.
 */
export function importFiles(given: Given): Action {
  const paths = given.many('FILES');
  const asked = {
    ...negotiation(given),
    unit: given.option('from'),
    draft: given.option('draft'),
    language: given.option('language'),
  };
  return async (core) => {
    const done: Imported[] = [];
    for (const path of paths) {
      const handed = handIn(core, path);
      const found = await call(core, 'replies.preview', { ...asked, ...handed });
      const taken =
        given.switched('preview') || found.again
          ? null
          : await call(core, 'replies.apply', { ...asked, ...handed, ...how(given, found) });
      done.push({ name: handed.name, found, taken });
    }
    const left = !given.switched('preview') && done.some(({ found }) => found.again);
    return { value: done, found: left, text: (speech) => done.map((one) => imported(one, speech)).join('\n\n') };
  };
}

/** Everything but what says nothing: noise, and marks without other words. */
function how(
  given: Given,
  { preview }: Output<'replies.preview'>,
): Omit<Input<'replies.apply'>, 'negotiation' | 'file' | 'name' | 'unit' | 'draft' | 'language'> {
  const items = [
    ...preview.silent.filter(({ noise }) => !noise),
    ...preview.proposals,
    ...preview.comments,
    ...preview.rows,
  ];
  return {
    request: null,
    body: null,
    channel: null,
    letter: null,
    note: note(given),
    items: items.map(({ key }) => ({ key })),
  };
}

/** Hands a file in, to be looked at. Throws what it is refused for. */
export function handIn(core: Core, path: string): { file: string; name: string } {
  const name = basename(path);
  const result = core.receive(null, name, readBytes(path));
  if (!result.ok) throw new Refused(result.error);
  return { file: result.value.file.sha256, name };
}
