/** The program of the installed package; each process of it runs this file. */
const RUNTIME = 'usr/lib/naskah/runtime/node';

/**
 * The script that dpkg runs before it replaces or removes the program. A process that goes on would load parts of a program
 * that is no longer there, or of another version, so that nothing is changed while one runs.
 */
export function writeRefusalScript(...cases: readonly string[]): string {
  return `#!/bin/sh
set -e
case "$1" in
  ${cases.join('|')}) ;;
  *) exit 0 ;;
esac
for program in /proc/[0-9]*/exe; do
  [ "$(readlink "$program" 2>/dev/null)" = "$DPKG_ROOT/${RUNTIME}" ] || continue
  process=\${program#/proc/}
  echo "Naskah sedang berjalan (proses \${process%/exe}). Pilih Berkas > Keluar di jendelanya, lalu ulangi. Tidak ada yang diubah." >&2
  echo "Naskah is running (process \${process%/exe}). Choose File > Quit in its window, then try again. Nothing was changed." >&2
  exit 1
done
`;
}
