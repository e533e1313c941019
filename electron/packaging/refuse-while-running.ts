import { linux } from './systems.ts';

/** The programs of the installed packages; each process of them runs one of these files. */
const PROGRAMS = ['runtime/node', linux.windowProgram].map((name) => `"$DPKG_ROOT/usr/lib/naskah/${name}"`);

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
  case "$(readlink "$program" 2>/dev/null)" in
    ${PROGRAMS.join(' | ')}) ;;
    *) continue ;;
  esac
  process=\${program#/proc/}
  echo "Naskah sedang berjalan (proses \${process%/exe}). Pilih Berkas > Keluar di jendelanya, lalu ulangi. Tidak ada yang diubah." >&2
  echo "Naskah is running (process \${process%/exe}). Choose File > Quit in its window, then try again. Nothing was changed." >&2
  exit 1
done
`;
}
