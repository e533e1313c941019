import '@mantine/core/styles.css';
import './styles/base.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '../shared/i18n/format-message.ts';
import { prefetchReadQuery } from './api/call.ts';
import { flushDelayedWrites } from './api/delayed-writes.ts';
import { connectToHost } from './api/open-door.ts';
import { toProblem } from './api/problem.ts';
import { createQueryClient } from './api/query-client.ts';
import { App } from './app/app.tsx';
import { ConnectionFailed } from './app/unopened.tsx';
import { readCspNonce } from './nonce.ts';
import { hasLocalSpellCheck } from './ui/has-local-spelling.ts';
import { openPathFromAddress } from './ui/use-hidden-location.ts';

setNonce(readCspNonce());
document.documentElement.spellcheck = hasLocalSpellCheck();
const root = createRoot(document.getElementById('root') ?? document.body);

try {
  const door = await connectToHost();
  await openPathFromAddress();
  const queries = createQueryClient();
  const [settings] = await Promise.all([
    prefetchReadQuery(queries, door.client, 'settings.show', {}),
    prefetchReadQuery(queries, door.client, 'person.show', {}),
  ]);
  await i18n.changeLanguage(settings['ui.language'] === 'en' ? 'en' : 'id');
  window.addEventListener('pagehide', flushDelayedWrites);
  root.render(
    <StrictMode>
      <App door={door} queries={queries} />
    </StrictMode>,
  );
} catch (error) {
  root.render(<ConnectionFailed problem={toProblem(error)} />);
}
