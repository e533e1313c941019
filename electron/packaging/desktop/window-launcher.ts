import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { createTextFile, type PackageFile } from '../package-entry.ts';
import { linux } from '../systems.ts';

export const WINDOW_LAUNCHER = 'Naskah';

/**
 * What opens the window on Linux. Chromium's sandbox needs user namespaces or a helper that runs as root, and refuses to work
 * for root; without it the program would end before it could say anything. The workbench then opens in the browser, and
 * gets everything but the option by which an AppImage would do without the sandbox.
 */
export function createWindowLauncher(): PackageFile {
  const notice = (language: 'id' | 'en') => `echo "${formatMessage(language, 'packages.browser-instead')}" >&2`;
  const script = `#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
unset NODE_OPTIONS ELECTRON_RUN_AS_NODE
if [ "$(id -u)" != 0 ]; then
  if [ -u "$here/chrome-sandbox" ] || unshare --user --map-root-user --net true 2>/dev/null; then
    exec "$here/${linux.windowProgram}" "$@"
  fi
fi
case "\${NASKAH_UI:-$LANG}" in
  en*) ${notice('en')} ;;
  *) ${notice('id')} ;;
esac
value=
for one do
  shift
  case "$value$one" in
    --no-sandbox) ;;
    --data | --ui) set -- "$@" "$one"; value=:; continue ;;
    *) set -- "$@" "$one" ;;
  esac
  value=
done
exec "$here/runtime/node" "$here/app/out/main/workbench.js" "$@"
`;
  return createTextFile(WINDOW_LAUNCHER, script, true);
}
