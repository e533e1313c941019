import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './styles/tokens.css';
import './styles/base.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '../shared/i18n/format-message.ts';
import { resolveInterfaceLanguage } from '../shared/model/interface-language.ts';
import { connectToHost } from './api/connect-to-host.ts';
import { flushDelayedWrites } from './api/delayed-writes.ts';
import { toProblem } from './api/problem.ts';
import { createQueryClient } from './api/query-client.ts';
import { startAfterUpdate } from './api/store-update.ts';
import { prefetchReadQuery } from './api/use-command.ts';
import { App } from './app/app.tsx';
import { ConnectionFailed } from './app/connection-failed.tsx';
import { StoreUpdating } from './app/store-updating.tsx';
import { readCspNonce } from './components/csp-nonce.ts';
import { hasLocalSpellCheck } from './components/has-local-spell-check.ts';
import { openPathFromAddress } from './components/use-hidden-location.ts';

setNonce(readCspNonce());
document.documentElement.spellcheck = hasLocalSpellCheck();
const root = createRoot(document.getElementById('root') ?? document.body);

/** Connects to the core, and reads what every screen needs. */
async function start() {
  const host = await connectToHost();
  const queries = createQueryClient();
  const [settings] = await Promise.all([
    prefetchReadQuery(queries, host.client, 'settings.show', {}),
    prefetchReadQuery(queries, host.client, 'person.show', {}),
    prefetchReadQuery(queries, host.client, 'settings.managed', {}),
  ]);
  return { host, queries, settings };
}

try {
  const isWindow = window.naskah !== undefined;
  const { host, queries, settings } = await startAfterUpdate(start, (update) =>
    root.render(<StoreUpdating update={update} isWindow={isWindow} />),
  );
  await openPathFromAddress();
  await i18n.changeLanguage(resolveInterfaceLanguage(settings['ui.language']));
  window.addEventListener('pagehide', flushDelayedWrites);
  root.render(
    <StrictMode>
      <App host={host} queries={queries} />
    </StrictMode>,
  );
} catch (error) {
  root.render(<ConnectionFailed problem={toProblem(error)} />);
}
