import type { Client } from '../../shared/api/client.ts';
import type { PortClient } from '../../shared/api/port/port-client.ts';
import type { ProjectorBridge, WindowBridge } from '../../shared/api/window-bridge.ts';
import type { HostConnection } from './host-connection.ts';
import { openPortSession } from './port-session.ts';
import { toProblem } from './problem.ts';
import { isReadName } from './read-topics.ts';

/** Stops repeating a request during which the core dies every time. */
const MAX_TRIES = 3;

/** Connects to the core from a window of the desktop program, over a port to its process. */
export function connectOverPort(bridge: WindowBridge | ProjectorBridge): HostConnection {
  const workbench = 'isProjector' in bridge ? null : bridge;
  const session = openPortSession(bridge);
  /** What is asked while there is no core waits for it; what it has not answered is asked again where that is harmless. */
  const ask = async <T>(isRepeatable: boolean, work: (port: PortClient) => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      const port = await session.connected();
      try {
        return await work(port);
      } catch (problem) {
        if (!isRepeatable || tries === MAX_TRIES || toProblem(problem).code !== 'host-gone') throw problem;
      }
    }
  };
  const client: Client = {
    call: (name, input) => ask(isReadName(name), (port) => port.call(name, input)),
    file: (sha256) => ask(true, (port) => port.file(sha256)),
    // The same file once more is recorded once.
    receive: (negotiation, name, bytes) => ask(true, (port) => port.receive(negotiation, name, bytes)),
    saveAs: workbench?.saveAs ?? null,
    printPage: workbench?.printPage ?? null,
    reopened: workbench?.reopened ?? null,
    stores: {
      list: () => ask(true, (port) => port.stores.list()),
      open: (folder) => ask(false, (port) => port.stores.open(folder)),
    },
    opened: { take: () => ask(false, (port) => port.opened.take()), onMore: session.onOpened },
    openLogs: () => ask(false, (port) => port.openLogs()),
    onChanged: session.onChanged,
  };
  return { client, quit: null, connection: session.status, restarts: true, window: workbench };
}
