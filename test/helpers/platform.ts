/** Whether a test is left out on this system, and what its title then says. */
export type PlatformSkip = { readonly isSkipped: boolean; readonly why: string };

export function skipUnless(isPossible: boolean, reason: string): PlatformSkip {
  return { isSkipped: !isPossible, why: isPossible ? '' : ` (skipped: ${reason})` };
}

export function skipOnWindows(reason: string): PlatformSkip {
  return skipUnless(process.platform !== 'win32', `on Windows ${reason}`);
}

export function skipExceptOnLinux(reason: string): PlatformSkip {
  return skipUnless(process.platform === 'linux', `only on Linux ${reason}`);
}
