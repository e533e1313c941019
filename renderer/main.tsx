import '@mantine/core/styles.css';
import './styles/base.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '../shared/i18n/format-message.ts';
import { readAhead } from './api/call.ts';
import { flushWrites } from './api/delayed-writes.ts';
import { openDoor } from './api/open-door.ts';
import { problemOf } from './api/problem.ts';
import { newQueryClient } from './api/query-client.ts';
import { App } from './app/app.tsx';
import { Unopened } from './app/unopened.tsx';
import { nonce } from './nonce.ts';
import { hasLocalSpelling } from './ui/has-local-spelling.ts';
import { enterByAddress } from './ui/use-hidden-location.ts';

setNonce(nonce());
document.documentElement.spellcheck = hasLocalSpelling();
const root = createRoot(document.getElementById('root') ?? document.body);

try {
  const door = await openDoor();
  await enterByAddress();
  const queries = newQueryClient();
  const [settings] = await Promise.all([
    readAhead(queries, door.client, 'settings.show', {}),
    readAhead(queries, door.client, 'person.show', {}),
  ]);
  await i18n.changeLanguage(settings['ui.language'] === 'en' ? 'en' : 'id');
  window.addEventListener('pagehide', flushWrites);
  root.render(
    <StrictMode>
      <App door={door} queries={queries} />
    </StrictMode>,
  );
} catch (error) {
  root.render(<Unopened problem={problemOf(error)} />);
}
