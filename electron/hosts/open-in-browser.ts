import { spawn } from 'node:child_process';

/** Opens an address of ours in the machine's browser. If that fails, the person has the printed address. */
export function openInBrowser(address: string): void {
  const [program, args] = getOpenCommand(address);
  const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
  child.on('error', () => {});
  child.unref();
}

function getOpenCommand(address: string): [string, string[]] {
  // The empty quotes are the title that `start` expects first; our addresses hold no characters that cmd interprets.
  if (process.platform === 'win32') return ['cmd.exe', ['/c', 'start', '""', address]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}
