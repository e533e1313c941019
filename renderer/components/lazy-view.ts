import { type ComponentType, lazy } from 'react';

/** A view that came with the page would be there at once; one whose host is away is asked for again, this many times. */
const ATTEMPTS = 10;
const RETRY_MS = 1000;

const loads: (() => Promise<unknown>)[] = [];

/**
 * A view whose code is loaded when it is first shown, so that the page starts with what every screen needs. Loading is
 * tried again for ten seconds, since React keeps the first failure for good; then the view throws it.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  loads.push(load);
  return lazy(async () => ({ default: await loadPatiently(load) }));
}

/** Loads the views that nobody has opened yet, so that they are there when the host is not. */
export async function preloadViews(): Promise<void> {
  for (const load of loads) await load();
}

async function loadPatiently<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
  return load();
}
