import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Release = {
  readonly version: string;
  /** The one time that everything in a package has. */
  readonly time: Date;
  /** Whether to save time instead of bytes, for trying out. */
  readonly quick: boolean;
};

/** Without a repository, as in a source archive. */
const FALLBACK_SECONDS = 1_642_118_400;

/** The time is that of the commit, or of `SOURCE_DATE_EPOCH` (reproducible-builds.org). */
export function readRelease(root: string, quick: boolean): Release {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? readCommitSeconds(root));
  const time = new Date((Number.isSafeInteger(seconds) ? seconds : FALLBACK_SECONDS) * 1000);
  return { version, time, quick };
}

function readCommitSeconds(root: string): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return String(FALLBACK_SECONDS);
  }
}
