import { app, type Session, session, type WebContents } from 'electron';

/**
 * Keeps every page of this app where it is: nothing is navigated, opened, attached, downloaded or allowed, whatever asks
 * for it. To be called once the app is ready, before there is a window.
 */
export function confine(): void {
  app.on('web-contents-created', (_event, contents) => keepIn(contents));
  keepOut(session.defaultSession);
}

function keepIn(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function keepOut(all: Session): void {
  all.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  all.setPermissionCheckHandler(() => false);
  all.setDevicePermissionHandler(() => false);
  all.on('will-download', (event) => event.preventDefault());
  // Nothing is ever sent anywhere, whatever the content security policy lets through.
  const away = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*'] };
  all.webRequest.onBeforeRequest(away, (_details, answer) => answer({ cancel: true }));
  // On Linux and Windows a language that is checked has its dictionary fetched from Google's servers:
  // https://www.electronjs.org/docs/latest/tutorial/spellchecker
  if (process.platform !== 'darwin') all.setSpellCheckerLanguages([]);
}
