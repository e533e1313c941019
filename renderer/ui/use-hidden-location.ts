import { useSyncExternalStore } from 'react';

/**
 * Where a page is (`/text/CODE/CLAUSE`) stands in an entry of the browser's history as its state, and never in an address:
 * a browser lists addresses long after a text is deleted, offers them while somebody types, and sends them to its maker
 * where it shares a history between devices. Reload, back and forward find the state again.
 */
type Entry = { readonly place: string };

const HOME = '/';
/** The address of every place. */
const ADDRESS = '#/';
/** What a link to a place shows instead of it. */
const LINK = /^#~([\w-]+)$/;
/** How long other windows have to say which place a link of theirs leads to. */
const PATIENCE_MS = 1000;

type Message = { readonly asks: string } | { readonly link: string; readonly place: string };

const links = new Map<string, string>();
const listeners = new Set<() => void>();

function currentPlace(): string {
  const { place } = (history.state ?? {}) as Partial<Entry>;
  return typeof place === 'string' ? place : HOME;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function go(place: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const entry: Entry = { place };
  if (replace) history.replaceState(entry, '', ADDRESS);
  else history.pushState(entry, '', ADDRESS);
  for (const listener of listeners) listener();
}

/** The place as it was gone to, none of its signs decoded, and the way to another; to be a wouter router's hook. */
export function useHiddenLocation(): [string, typeof go] {
  return [useSyncExternalStore(subscribe, currentPlace), go];
}

/** What stands in a link, for whoever opens it in another window: means nothing outside the windows that are open. */
useHiddenLocation.hrefs = (place: string): string => {
  const link = links.get(place) ?? crypto.randomUUID();
  links.set(place, link);
  return `#~${link}`;
};

/**
 * Goes to what the address names, and takes it out of there: a place that somebody typed or kept, or a link of another
 * window. From then on this window goes on with addresses that come to it, and tells others where its links lead.
 */
export async function enterByAddress(): Promise<void> {
  const channel = new BroadcastChannel('naskah-links');
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (!('asks' in data)) return;
    const [place] = [...links].find(([, link]) => link === data.asks) ?? [];
    if (place !== undefined) channel.postMessage({ link: data.asks, place } satisfies Message);
  });
  window.addEventListener('hashchange', () => void enter(channel));
  await enter(channel);
}

async function enter(channel: BroadcastChannel): Promise<void> {
  const link = LINK.exec(location.hash)?.[1];
  if (link !== undefined) go((await placeOfLink(link, channel)) ?? HOME, { replace: true });
  else if (/^#\/./.test(location.hash)) go(location.hash.slice(1), { replace: true });
}

function placeOfLink(link: string, channel: BroadcastChannel): Promise<string | null> {
  const [own] = [...links].find(([, one]) => one === link) ?? [];
  if (own !== undefined) return Promise.resolve(own);
  return new Promise((resolve) => {
    const end = (place: string | null) => {
      clearTimeout(timer);
      channel.removeEventListener('message', hear);
      resolve(place);
    };
    const hear = ({ data }: MessageEvent<Message>) => {
      if ('link' in data && data.link === link) end(data.place);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    channel.addEventListener('message', hear);
    channel.postMessage({ asks: link } satisfies Message);
  });
}
