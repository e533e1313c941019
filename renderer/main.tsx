import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './styles/tokens.css';
import './styles/base.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { resolveInterfaceLanguage } from '../shared/model/interface-language.ts';
import { interfaceLanguages } from '../shared/model/interface-languages.mjs';
import { connectToHost } from './api/connect-to-host.ts';
import { flushDelayedWrites } from './api/delayed-writes.ts';
import { changeInterfaceLanguage, loadInterfaceTexts } from './api/load-interface-texts.ts';
import { toProblem } from './api/problem.ts';
import { createQueryClient } from './api/query-client.ts';
import { startAfterUpdate } from './api/store-update.ts';
import { prefetchReadQuery } from './api/use-command.ts';
import { App } from './app/app.tsx';
import { ConnectionFailed } from './app/connection-failed.tsx';
import { readLastPlace } from './app/last-place.ts';
import { StoreUpdating } from './app/store-updating.tsx';
import { readCspNonce } from './components/csp-nonce.ts';
import { hasLocalSpellCheck } from './components/has-local-spell-check.ts';
import { preloadViews } from './components/lazy-view.ts';
import { openPathFromAddress } from './components/use-hidden-location.ts';
import { isProjectorWindow } from './features/projector/window/projector-window.ts';
import { BlankProjectorWindow } from './views/projector/blank-projector-window.tsx';

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

/** By then the first screen is painted and read; Safari has no requestIdleCallback. */
const REST_AFTER_MS = 1500;

/** What the first screen did not need, while nobody waits for it. What cannot be loaded now is asked for when it is needed. */
async function loadTheRest(): Promise<void> {
  try {
    await preloadViews();
    for (const language of interfaceLanguages) await loadInterfaceTexts(language);
  } catch {}
}

try {
  const isWindow = window.naskah !== undefined;
  const { host, queries, settings } = await startAfterUpdate(start, async (update) => {
    await loadInterfaceTexts(resolveInterfaceLanguage(update.speech));
    root.render(
      isProjectorWindow() ? (
        <BlankProjectorWindow fails={false} />
      ) : (
        <StoreUpdating update={update} isWindow={isWindow} />
      ),
    );
  });
  await openPathFromAddress(readLastPlace(settings));
  await changeInterfaceLanguage(resolveInterfaceLanguage(settings['ui.language']));
  window.addEventListener('pagehide', () => void flushDelayedWrites());
  root.render(
    <StrictMode>
      <App host={host} queries={queries} />
    </StrictMode>,
  );
  setTimeout(() => void loadTheRest(), REST_AFTER_MS);
} catch (error) {
  // The person's language is unknown, so the browser's is used.
  await changeInterfaceLanguage(resolveInterfaceLanguage(navigator.language.split('-')[0]));
  root.render(isProjectorWindow() ? <BlankProjectorWindow fails /> : <ConnectionFailed problem={toProblem(error)} />);
}
