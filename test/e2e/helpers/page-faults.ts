import type { BrowserContext, Page } from '@playwright/test';

export type PageFaults = {
  /** Everything that went wrong on any page: an unexpected fault fails its test. */
  readonly found: () => readonly string[];
  readonly expect: (pattern: RegExp) => void;
};

/** Longer answers are no refusals, and reading each would make the pages slower. */
const MAX_REFUSAL_BYTES = 1000;

/**
 * What no page may do: log an error, throw, contact anything but its own host, open a dialog of the browser, or call a command
 * without what it needs.
 */
export async function watchForFaults(context: BrowserContext, origin: () => string): Promise<PageFaults> {
  const found: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    // Violations of the content security policy appear here as errors too.
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => found.push(`page: ${error.error().stack ?? error.error().message}`));
  context.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  // Of pages, their workers and service workers.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin()}/`) && !/^(blob|data):/.test(url)) found.push(`request: ${url}`);
  });
  context.on('response', async (response) => {
    if (!response.url().startsWith(`${origin()}/call/`)) return;
    if (Number(response.headers()['content-length'] ?? Infinity) > MAX_REFUSAL_BYTES) return;
    const answer = await response.text().catch(() => '');
    if (answer.includes('"input-invalid"')) found.push(`call: ${answer}`);
  });
  const hear = (page: Page) =>
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(origin()).host) found.push(`socket: ${socket.url()}`);
    });
  context.on('page', hear);
  for (const page of context.pages()) hear(page);
  // Would remain in the browser after the workbench, on a port that another program may own by then.
  context.on('serviceworker', (worker) => found.push(`service worker: ${worker.url()}`));
  // Requests for which these send no event.
  await context.addInitScript(`for (const name of ['RTCPeerConnection', 'WebTransport'])
    window[name] = class { constructor() { console.error(name); } };`);
  return {
    found: () => found.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
    expect: (pattern) => expected.push(pattern),
  };
}
