import { app, type Session, session, type WebContents, type WebPreferences } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** A proxy that never answers: only the system may listen on port 1, and nothing does. */
const DEAD_PROXY = 'http://127.0.0.1:1';

/**
 * Confines every page of this app: any navigation, new window, attachment, download or permission is refused; a page of
 * ours may only be reloaded. Call it once the app is ready, before there is a window.
 */
export async function confinePages(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  confineSession(session.defaultSession);
  await session.defaultSession.setProxy({
    mode: 'fixed_servers',
    proxyRules: DEAD_PROXY,
    proxyBypassRules: '<-loopback>',
  });
}

/** The preferences of every window: a sandboxed page without Node. `preload` is the built bridge. */
export function buildConfinedPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    // Except on macOS, the dictionaries would be fetched from Google's servers.
    spellcheck: process.platform === 'darwin',
  };
}

function confineContents(contents: WebContents): void {
  const stay = (event: { url: string; isMainFrame: boolean; preventDefault: () => void }) => {
    if (!event.isMainFrame || !isSamePage(event.url, contents.getURL())) event.preventDefault();
  };
  contents.on('will-frame-navigate', stay);
  contents.on('will-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC contacts servers of the page's choice despite the content security policy (Chromium 156 does not know its
  // `webrtc` directive) and despite `onBeforeRequest`: this policy stops all datagrams, and connections end at the
  // proxy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Whether a page of ours is only reloaded: `location.reload()` is a navigation too. */
function isSamePage(to: string, from: string): boolean {
  const [there, here] = [to, from].map((url) => url.split('#', 1)[0] ?? '');
  return there === here && to.startsWith(`${APP_ORIGIN}/`);
}

function confineSession(all: Session): void {
  all.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  all.setPermissionCheckHandler(() => false);
  all.setDevicePermissionHandler(() => false);
  all.on('will-download', (event) => event.preventDefault());
  // Blocks every remote request, whatever the content security policy permits.
  const away = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*'] };
  all.webRequest.onBeforeRequest(away, (_details, answer) => answer({ cancel: true }));
  // On Linux and Windows a spell-checked language has its dictionary fetched from Google's servers:
  // https://www.electronjs.org/docs/latest/tutorial/spellchecker
  if (process.platform !== 'darwin') all.setSpellCheckerLanguages([]);
}
