import type { BrowserContext } from '@playwright/test';

export type Faults = {
  /** Everything that went wrong on any page: a fault that nobody expected fails its test. */
  readonly found: () => readonly string[];
  readonly expect: (pattern: RegExp) => void;
};

/** What no page may do: complain, break, ask anyone but its own door, or open a dialog of the browser. */
export function watch(context: BrowserContext, origin: () => string): Faults {
  const found: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    // What the policy refuses stands here as an error too.
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => found.push(`page: ${error.error().stack ?? error.error().message}`));
  context.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin()}/`) && !/^(blob|data):/.test(url)) found.push(`request: ${url}`);
  });
  return {
    found: () => found.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
    expect: (pattern) => expected.push(pattern),
  };
}
