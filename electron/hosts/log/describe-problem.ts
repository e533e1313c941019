import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, type FailureCode } from '../../../shared/api/failure.ts';

/** Kinds of errors whose name may be logged; the name of any other may come from elsewhere. */
const ERROR_NAMES = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'SqliteError', 'ZodError'];

/** Codes of SQLite and Node; those of the system are listed in it. */
const CODE = /^(?:SQLITE_[A-Z_]{1,40}|ERR_[A-Z_]{1,60})$/;

/** An entry point of the command line and the browser host, of the desktop window, and of the sources. */
const PROGRAM_FILES = [join('main', 'loopback.js'), join('main', 'core-process.js'), join('electron', 'loopback.ts')];

const MAX_CAUSES = 5;
const MAX_FRAMES = 12;

/** Where our own files are: the folder of the built program, or of the sources. */
const programFolder = findProgramFolder(import.meta.dirname);

export type ProblemDescription = {
  readonly code: FailureCode;
  readonly causes: readonly string[];
  readonly at: readonly string[];
};

/** What may be logged of an error: codes, and where in our files it was thrown; no message, and no path but ours. */
export function describeProblem(problem: unknown): ProblemDescription {
  const chain = listCauses(problem);
  const code = problem instanceof Failure ? problem.code : 'internal';
  const causes = chain.flatMap((one) => (one === problem && one instanceof Failure ? [] : nameProblem(one)));
  // The innermost error has the place where it began.
  const innermost = chain.findLast((one) => one instanceof Error);
  const isExpected = problem instanceof Failure && problem.code !== 'internal' && chain.length === 1;
  return { code, causes, at: innermost instanceof Error && !isExpected ? listOwnFrames(innermost) : [] };
}

function listCauses(problem: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let one = problem; one !== undefined && one !== null && chain.length < MAX_CAUSES; ) {
    chain.push(one);
    one = one instanceof Error ? one.cause : undefined;
  }
  return chain;
}

function nameProblem(problem: unknown): string[] {
  if (problem instanceof Failure) return [problem.code];
  if (!(problem instanceof Error)) return ['other'];
  const code = 'code' in problem ? problem.code : undefined;
  if (typeof code === 'string' && (CODE.test(code) || Object.hasOwn(constants.errno, code))) return [code];
  const { name } = problem.constructor;
  return [ERROR_NAMES.includes(name) ? name : 'Error'];
}

/** The frames of an error that are in our own files, as `main/loopback.js:12:34`. */
function listOwnFrames(problem: Error): string[] {
  // A message may hold lines that look like frames; a file of ours must exist by the name.
  const lines = (problem.stack ?? '').split('\n');
  return lines
    .flatMap((line) => {
      const { place = '', at = '' } =
        /^ {4}at (?:.*\()?(?<place>(?:file:|\/|[A-Za-z]:\\).*?)(?<at>:\d+:\d+)\)?$/.exec(line)?.groups ?? {};
      const file = findOwnFile(place);
      return file === null ? [] : [`${file}${at}`];
    })
    .slice(0, MAX_FRAMES);
}

function findOwnFile(place: string): string | null {
  if (place === '') return null;
  try {
    const path = place.startsWith('file:') ? fileURLToPath(place) : place;
    const name = relative(programFolder, path).replaceAll(sep, '/');
    if (!isOwnName(name) || !existsSync(path)) return null;
    return name;
  } catch {
    return null;
  }
}

const isOwnName = (name: string): boolean =>
  !isAbsolute(name) &&
  /^(?:main|preload|electron|shared)\/[\w./-]+\.(?:js|cjs|mjs|ts)$/.test(name) &&
  !name.includes('..');

/** The folder above `main`, where a built program has its entry points; else the one with `electron`, where the sources are. */
function findProgramFolder(start: string): string {
  for (let here = start; ; here = dirname(here)) {
    if (PROGRAM_FILES.some((name) => existsSync(join(here, name)))) return here;
    if (dirname(here) === here) return start;
  }
}
