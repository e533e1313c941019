import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { maxFileBytes } from '../../../../shared/api/size-limits.ts';
import { isContainerName } from '../../../../shared/model/incoming/container-name.ts';
import type { Core } from '../../../core/core.ts';
import { unzipFiles } from '../../../core/unzip-files.ts';
import { readFileBytes, readFileName } from '../../user-files.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import type { PathVerification } from '../print/format-verification.ts';
import * as printed from '../print/format-verification.ts';
import { type CommandAction, CommandRefusal, runCommand } from './action.ts';

/** The maximum number of bytes inflated from one .zip. */
const MAX_UNZIPPED_BYTES = 8 * maxFileBytes;

/**
 * Verifies whether files are texts of ours, including those in a folder, a mail or a .zip, such as a signing set. An unreadable
 * file does not stop the others. The exit code is 1 if a file is another text, carries something besides the text, or
 * cannot be read.
 */
export function createVerifyAction(args: ParsedArguments): CommandAction {
  const paths = args.many('FILES');
  return async (core) => {
    const value: PathVerification[] = [];
    for (const path of paths) {
      for (const file of listFileSources(path)) for (const one of await verifyFileSource(core, file)) value.push(one);
    }
    return {
      value,
      text: (speech) => value.map((one) => printed.formatVerification(one, speech)).join('\n\n'),
      found: value.some((one) => !isUnchangedText(one)),
    };
  };
}

function isUnchangedText(one: PathVerification): boolean {
  if ('error' in one || one.state === 'other-text' || one.state === 'unknown') return false;
  return one.state === 'same-file' || Object.values(one.carries).every((count) => count === 0);
}

type FileSource = { readonly path: string; readonly bytes: () => Uint8Array };

/** The result for a file, or for each that can be read in a mail. */
async function verifyFileSource(core: Core, { path, bytes }: FileSource): Promise<PathVerification[]> {
  try {
    const name = readFileName(path);
    const handed = core.receive(null, name, bytes());
    if (!handed.ok) throw new CommandRefusal(handed.error);
    const file = { file: handed.value.file.sha256, name };
    if (!isContainerName(name)) return [{ path, ...(await runCommand(core, 'files.verify', file)) }];
    const { parts, unread } = await runCommand(core, 'files.parts', file);
    const results: PathVerification[] = [];
    for (const one of parts.filter(({ readable }) => readable))
      results.push(await verifyPart(core, `${path}/${one.name}`, { ...file, part: one.part }));
    return [
      ...results,
      ...unread.map(({ name, code, details }) => ({ path: `${path}/${name}`, error: { code, details } })),
    ];
  } catch (problem) {
    return [{ path, error: readRefusal(problem) }];
  }
}

async function verifyPart(core: Core, path: string, part: Input<'files.verify'>): Promise<PathVerification> {
  try {
    return { path, ...(await runCommand(core, 'files.verify', part)) };
  } catch (problem) {
    return { path, error: readRefusal(problem) };
  }
}

/** Throws the problem again if it is no refusal. */
function readRefusal(problem: unknown): Pick<Failure, 'code' | 'details'> {
  if (problem instanceof Failure) return { code: problem.code, details: problem.details };
  if (!(problem instanceof CommandRefusal)) throw problem;
  const { code, details } = problem.error;
  return { code, details };
}

/** The files that a path refers to, in the order of their names. */
function listFileSources(path: string): FileSource[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => createFileSource(join(entry.parentPath, entry.name)))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }
  return /\.zip$/i.test(path) ? listZipSources(path) : [createFileSource(path)];
}

function createRefusedSource(path: string, failure: Failure): FileSource {
  const bytes = () => {
    throw failure;
  };
  return { path, bytes };
}

const createFileSource = (path: string): FileSource => ({ path, bytes: () => readFileBytes(path) });

/**
 * A .zip that is not a zip file or too large is returned as a file, whose reader reports the reason. An ambiguous one
 * is refused.
 */
function listZipSources(path: string): FileSource[] {
  try {
    return unzipFiles(readFileBytes(path), MAX_UNZIPPED_BYTES).map(({ name, bytes }) => ({
      path: `${path}/${name}`,
      bytes: () => bytes,
    }));
  } catch (problem) {
    if (problem instanceof Failure) return [createRefusedSource(path, problem)];
    return [createFileSource(path)];
  }
}
