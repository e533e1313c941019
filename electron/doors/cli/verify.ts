import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { maxFileBytes } from '../../../shared/api/client.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Core } from '../../core/core.ts';
import { unzipFiles } from '../../core/unzip-files.ts';
import { type Action, call, Refused } from './action.ts';
import { readBytes } from './files.ts';
import type { Given } from './given.ts';
import type { VerifiedPath } from './print-verify.ts';
import * as printed from './print-verify.ts';

/** So many bytes of one .zip are taken out. */
const MOST_UNZIPPED = 8 * maxFileBytes;

/**
 * Whether files are texts of ours, those of a folder or of a .zip too, such as a signing set. One that cannot be read does not
 * stop the others. Found is one that is another text, that carries something beside it, or that cannot be read.
 */
export function verified(given: Given): Action {
  const paths = given.many('FILES');
  return async (core) => {
    const value: VerifiedPath[] = [];
    for (const path of paths) {
      for (const file of filesAt(path)) value.push(await one(core, file));
    }
    return {
      value,
      text: (speech) => value.map((one) => printed.verified(one, speech)).join('\n\n'),
      found: value.some((one) => !isOurs(one)),
    };
  };
}

function isOurs(one: VerifiedPath): boolean {
  if ('error' in one || one.state === 'other-text' || one.state === 'unknown') return false;
  return one.state === 'same-file' || Object.values(one.carries).every((count) => count === 0);
}

type Named = { readonly path: string; readonly bytes: () => Uint8Array };

async function one(core: Core, { path, bytes }: Named): Promise<VerifiedPath> {
  try {
    const name = basename(path);
    const handed = core.receive(null, name, bytes());
    if (!handed.ok) throw new Refused(handed.error);
    return { path, ...(await call(core, 'files.verify', { file: handed.value.file.sha256, name })) };
  } catch (problem) {
    const failure = problem instanceof Refused ? problem.error : problem;
    if (!(problem instanceof Refused) && !(problem instanceof Failure)) throw problem;
    const { code, details } = failure as Failure;
    return { path, error: { code, details } };
  }
}

/** The files that are meant by a path, in the order of their names. */
function filesAt(path: string): Named[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fileAt(join(entry.parentPath, entry.name)))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }
  return /\.zip$/i.test(path) ? filesIn(path) : [fileAt(path)];
}

function refusedAt(path: string, failure: Failure): Named {
  const bytes = () => {
    throw failure;
  };
  return { path, bytes };
}

const fileAt = (path: string): Named => ({ path, bytes: () => readBytes(path) });

/** Of a .zip that is none, or is too large, the file itself: whoever reads that says why. One of two readings is refused. */
function filesIn(path: string): Named[] {
  try {
    return unzipFiles(readBytes(path), MOST_UNZIPPED).map(({ name, bytes }) => ({
      path: `${path}/${name}`,
      bytes: () => bytes,
    }));
  } catch (problem) {
    if (problem instanceof Failure) return [refusedAt(path, problem)];
    return [fileAt(path)];
  }
}
