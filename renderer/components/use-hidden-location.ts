import { useSyncExternalStore } from 'react';

/**
 * The location of a page (`/text/CODE/CLAUSE`) is stored in the state of a history entry, never in an address: a
 * browser lists addresses long after a text is deleted, suggests them while somebody types, and sends them to its
 * vendor if it shares the history between devices. Reload, back and forward restore the state.
 */
type HistoryEntry = { readonly place: string };

const HOME_PATH = '/';
/** The address that a browser shows for every location; the desktop window lists and sends no addresses. */
const formatAddress = (place: string): string => (location.protocol === 'app:' ? `#${place}` : '#/');
/** What a link shows instead of its location. */
const LINK_PATTERN = /^#~([\w-]+)$/;
/** How long to wait for another window to resolve one of its links. */
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
  if (replace) history.replaceState(entry, '', formatAddress(place));
  else history.pushState(entry, '', formatAddress(place));
  for (const listener of listeners) listener();
}

/** Returns the current location, undecoded, and a function that navigates to another; a hook for a wouter router. */
export function useHiddenLocation(): [string, typeof navigateTo] {
  return [useSyncExternalStore(subscribeToLocation, getCurrentPath), navigateTo];
}

/** Builds the address of a link for opening it in another window; it has no meaning outside the open windows. */
useHiddenLocation.hrefs = (place: string): string => {
  const link = ownLinks.get(place) ?? crypto.randomUUID();
  ownLinks.set(place, link);
  return `#~${link}`;
};

/**
 * Opens the location in the address and removes it from there: a location that was typed or bookmarked, or a link from
 * another window. A new window whose address has none opens
 * where a person left the program, or home if `left` is null.
 * Afterwards handles later addresses of this window and resolves its links for other windows.
 */
export async function openPathFromAddress(left: string | null): Promise<void> {
  const channel = new BroadcastChannel('naskah-links');
  channel.addEventListener('message', ({ data }: MessageEvent<LinkMessage>) => {
    if (!('asks' in data)) return;
    const [place] = [...ownLinks].find(([, link]) => link === data.asks) ?? [];
    if (place !== undefined) channel.postMessage({ link: data.asks, place } satisfies LinkMessage);
  });
  window.addEventListener('hashchange', () => void openAddress(channel));
  await openAddress(channel);
  if (history.state !== null) return;
  // Home is one step back from there.
  navigateTo(HOME_PATH, { replace: true });
  if (left !== null) navigateTo(left);
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
