import '@mantine/core/styles.css';
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
import { prefetchReadQuery } from './api/use-command.ts';
import { App } from './app/app.tsx';
import { ConnectionFailed } from './app/connection-failed.tsx';
import { readCspNonce } from './components/csp-nonce.ts';
import { hasLocalSpellCheck } from './components/has-local-spell-check.ts';
import { openPathFromAddress } from './components/use-hidden-location.ts';

setNonce(readCspNonce());
document.documentElement.spellcheck = hasLocalSpellCheck();
const root = createRoot(document.getElementById('root') ?? document.body);

try {
  const host = await connectToHost();
  await openPathFromAddress();
  const queries = createQueryClient();
  const [settings] = await Promise.all([
    prefetchReadQuery(queries, host.client, 'settings.show', {}),
    prefetchReadQuery(queries, host.client, 'person.show', {}),
  ]);
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
