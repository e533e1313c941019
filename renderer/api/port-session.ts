import { PortClient } from '../../shared/api/port/port-client.ts';
import type { Topic } from '../../shared/api/result.ts';
import type { CoreBridge } from '../../shared/api/window-bridge.ts';
import type { ConnectionStatus } from './host-connection.ts';
import { Problem } from './problem.ts';

type TopicListener = (topics: readonly Topic[]) => void;

/** This page's port to the process of the core, which may die and be started again while the page stays open. */
export type PortSession = {
  /** Resolves when there is a core. */
  readonly connected: () => Promise<PortClient>;
  readonly status: ConnectionStatus;
  readonly onChanged: (listener: TopicListener) => () => void;
  /** Calls the listener when files were opened with the program. */
  readonly onOpened: (listener: () => void) => () => void;
};

/** Opens a port, and another one whenever the core is started again. What was not answered fails as `host-gone`. */
export function openPortSession(bridge: CoreBridge): PortSession {
  const name = crypto.randomUUID();
  const listeners = new Set<() => void>();
  const hearers = new Set<TopicListener>();
  const openers = new Set<() => void>();
  let isLost = false;
  let open: PortClient | null = null;
  let opening = Promise.withResolvers<PortClient>();

  const change = (lost: boolean) => {
    isLost = lost;
    for (const listener of listeners) listener();
  };
  const tell: TopicListener = (topics) => {
    for (const hear of hearers) hear(topics);
  };
  const lose = () => {
    if (open === null) return;
    open.fail(new Problem('host-gone', 'the core ended'));
    open = null;
    opening = Promise.withResolvers();
  };
  window.addEventListener('message', ({ source, data, ports: [port] }) => {
    if (source !== window || data?.naskah !== name || port === undefined) return;
    lose();
    const client = new PortClient((message) => port.postMessage(message));
    client.onChanged(tell);
    client.opened.onMore(() => {
      for (const hear of openers) hear();
    });
    // Without `onclose`, with which a page crashes when it is reloaded (before Electron 29): the main process says when
    // the core has gone.
    port.onmessage = ({ data: message }) => client.take(message);
    open = client;
    opening.resolve(client);
    if (!isLost) return;
    change(false);
    // What changed meanwhile is unknown.
    tell([]);
  });
  bridge.onCoreState((state) => {
    lose();
    if (state === 'gone') change(true);
    else bridge.connect(name);
  });
  bridge.connect(name);

  return {
    connected: () => opening.promise,
    status: {
      isLost: () => isLost,
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    onChanged: (listener) => {
      hearers.add(listener);
      return () => hearers.delete(listener);
    },
    onOpened: (listener) => {
      openers.add(listener);
      return () => openers.delete(listener);
    },
  };
}
