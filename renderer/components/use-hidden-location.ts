import { useSyncExternalStore } from 'react';

/**
 * Where a page is (`/text/CODE/CLAUSE`) stands in an entry of the browser's history as its state, and never in an address:
 * a browser lists addresses long after a text is deleted, offers them while somebody types, and sends them to its maker
 * where it shares a history between devices. Reload, back and forward find the state again.
 */
type HistoryEntry = { readonly place: string };

const HOME_PATH = '/';
/** The address of every place. */
const PUBLIC_ADDRESS = '#/';
/** What a link to a place shows instead of it. */
const LINK_PATTERN = /^#~([\w-]+)$/;
/** How long other windows have to say which place a link of theirs leads to. */
const LINK_TIMEOUT_MS = 1000;

type LinkMessage = { readonly asks: string } | { readonly link: string; readonly place: string };

const ownLinks = new Map<string, string>();
const listeners = new Set<() => void>();

function getCurrentPath(): string {
  const { place } = (history.state ?? {}) as Partial<HistoryEntry>;
  return typeof place === 'string' ? place : HOME_PATH;
}

function subscribeToLocation(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function navigateTo(place: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const entry: HistoryEntry = { place };
  if (replace) history.replaceState(entry, '', PUBLIC_ADDRESS);
  else history.pushState(entry, '', PUBLIC_ADDRESS);
  for (const listener of listeners) listener();
}

/** The place as it was gone to, none of its signs decoded, and the way to another; to be a wouter router's hook. */
export function useHiddenLocation(): [string, typeof navigateTo] {
  return [useSyncExternalStore(subscribeToLocation, getCurrentPath), navigateTo];
}

/** What stands in a link, for whoever opens it in another window: means nothing outside the windows that are open. */
useHiddenLocation.hrefs = (place: string): string => {
  const link = ownLinks.get(place) ?? crypto.randomUUID();
  ownLinks.set(place, link);
  return `#~${link}`;
};

/**
 * Goes to what the address names, and takes it out of there: a place that somebody typed or kept, or a link of another
 * window. From then on this window goes on with addresses that come to it, and tells others where its links lead.
 */
export async function openPathFromAddress(): Promise<void> {
  const channel = new BroadcastChannel('naskah-links');
  channel.addEventListener('message', ({ data }: MessageEvent<LinkMessage>) => {
    if (!('asks' in data)) return;
    const [place] = [...ownLinks].find(([, link]) => link === data.asks) ?? [];
    if (place !== undefined) channel.postMessage({ link: data.asks, place } satisfies LinkMessage);
  });
  window.addEventListener('hashchange', () => void openAddress(channel));
  await openAddress(channel);
}

async function openAddress(channel: BroadcastChannel): Promise<void> {
  const link = LINK_PATTERN.exec(location.hash)?.[1];
  if (link !== undefined) navigateTo((await resolveLink(link, channel)) ?? HOME_PATH, { replace: true });
  else if (/^#\/./.test(location.hash)) navigateTo(location.hash.slice(1), { replace: true });
}

function resolveLink(link: string, channel: BroadcastChannel): Promise<string | null> {
  const [own] = [...ownLinks].find(([, one]) => one === link) ?? [];
  if (own !== undefined) return Promise.resolve(own);
  return new Promise((resolve) => {
    const end = (place: string | null) => {
      clearTimeout(timer);
      channel.removeEventListener('message', hear);
      resolve(place);
    };
    const hear = ({ data }: MessageEvent<LinkMessage>) => {
      if ('link' in data && data.link === link) end(data.place);
    };
    const timer = setTimeout(() => end(null), LINK_TIMEOUT_MS);
    channel.addEventListener('message', hear);
    channel.postMessage({ asks: link } satisfies LinkMessage);
  });
}
