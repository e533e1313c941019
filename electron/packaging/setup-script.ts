import { windows } from './systems.ts';

type SetupOptions = {
  readonly version: string;
  readonly quick: boolean;
  readonly out: string;
  /** The paths of what it installs. */
  readonly files: readonly string[];
};

/** What a setup with or without Electron may have installed before, in folders of our own and directly in the chosen one. */
const OWN_FOLDERS = ['runtime', 'app', 'bin', 'resources', 'locales'];
const OWN_FILES = ['Naskah.cmd', windows.windowProgram, 'naskah.ico', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'];

/** Naskah opens its own files, and is offered for Word files without becoming what opens them. */
const writeFileTypes = (program: string): string =>
  [
    'WriteRegStr SHCTX "Software\\Classes\\.naskah" "" "Naskah.File"',
    'WriteRegNone SHCTX "Software\\Classes\\.docx\\OpenWithProgids" "Naskah.Document"',
    ...['Naskah.File', 'Naskah.Document'].flatMap((kind) => [
      `WriteRegStr SHCTX "Software\\Classes\\${kind}" "" "Naskah"`,
      `WriteRegStr SHCTX "Software\\Classes\\${kind}\\DefaultIcon" "" "$INSTDIR\\naskah.ico"`,
      `WriteRegStr SHCTX "Software\\Classes\\${kind}\\shell\\open\\command" "" '"$INSTDIR\\${program}" "%1"'`,
    ]),
    // Has the desktop read what was written (SHCNE_ASSOCCHANGED).
    "System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'",
  ]
    .map((line) => `  ${line}`)
    .join('\n');

/**
 * The script of the Windows setup for makensis 3. It installs for one user without an administrator, or with /AllUsers for
 * the whole machine; /S is silent, /D=FOLDER chooses the folder. One with Electron and one without replace each other.
 * Removing the program never touches anybody's data.
 */
export function writeSetupScript({ version, quick, out, files }: SetupOptions): string {
  const hasWindow = files.includes(windows.windowProgram);
  const single = [...new Set([...OWN_FILES, ...files.filter((path) => !path.includes('/'))])].sort();
  const shortcut = hasWindow
    ? `"$INSTDIR\\${windows.windowProgram}"`
    : `"$INSTDIR\\Naskah.cmd" "" "$INSTDIR\\naskah.ico" 0 SW_SHOWMINIMIZED`;
  return `Unicode true
ManifestDPIAware true
SetCompressor ${quick ? 'zlib' : '/SOLID lzma'}
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Naskah"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!define MUI_ICON "program/naskah.ico"
!define MUI_UNICON "program/naskah.ico"
!define UNINSTALL_KEY "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Naskah"

Name "Naskah"
OutFile "${out}"
BrandingText "Naskah ${version}"
VIProductVersion "${version}.0"
VIAddVersionKey "ProductName" "Naskah"
VIAddVersionKey "FileDescription" "Naskah"
VIAddVersionKey "FileVersion" "${version}"
VIAddVersionKey "LegalCopyright" "MIT"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"
LangString inUse \${LANG_INDONESIAN} "Naskah sedang berjalan. Pilih Berkas > Keluar di jendela Naskah, lalu jalankan pemasangan ini sekali lagi. Tidak ada yang diubah."
LangString inUse \${LANG_ENGLISH} "Naskah is running. Choose File > Quit in its window, then run this setup again. Nothing was changed."

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

!macro RemoveProgram
${OWN_FOLDERS.map((name) => `  RMDir /r "$INSTDIR\\${name}"`).join('\n')}
${single.map((name) => `  Delete "$INSTDIR\\${name}"`).join('\n')}
!macroend

!macro RefuseWhileOneRuns PROGRAM
  ClearErrors
  IfFileExists "$INSTDIR\\\${PROGRAM}" 0 +7
  FileOpen $0 "$INSTDIR\\\${PROGRAM}" a
  IfErrors +3
  FileClose $0
  Goto +3
  MessageBox MB_OK|MB_ICONSTOP "$(inUse)" /SD IDOK
  Abort
!macroend

!macro RefuseWhileRunning
  !insertmacro RefuseWhileOneRuns "runtime\\node.exe"
  !insertmacro RefuseWhileOneRuns "${windows.windowProgram}"
!macroend

!macro ForgetFileTypes
  DeleteRegKey SHCTX "Software\\Classes\\.naskah"
  DeleteRegKey SHCTX "Software\\Classes\\Naskah.File"
  DeleteRegKey SHCTX "Software\\Classes\\Naskah.Document"
  DeleteRegValue SHCTX "Software\\Classes\\.docx\\OpenWithProgids" "Naskah.Document"
!macroend

Section
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "program\\*.*"
  WriteUninstaller "$INSTDIR\\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\\Naskah.lnk" ${shortcut}
${writeFileTypes(hasWindow ? windows.windowProgram : 'Naskah.cmd')}
  WriteRegStr SHCTX "\${UNINSTALL_KEY}" "DisplayName" "Naskah"
  WriteRegStr SHCTX "\${UNINSTALL_KEY}" "DisplayVersion" "${version}"
  WriteRegStr SHCTX "\${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\\naskah.ico"
  WriteRegStr SHCTX "\${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "\${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "\${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "\${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "\${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  !insertmacro ForgetFileTypes
  Delete "$SMPROGRAMS\\Naskah.lnk"
  Delete "$INSTDIR\\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "\${UNINSTALL_KEY}"
SectionEnd
`;
}
