type SetupOptions = { readonly version: string; readonly quick: boolean; readonly out: string };

/**
 * The script of the Windows setup for makensis 3. It installs for one user without an administrator, or with /AllUsers for
 * the whole machine; /S is silent, /D=FOLDER chooses the folder. Removing the program never touches anybody's data.
 */
export function writeSetupScript({ version, quick, out }: SetupOptions): string {
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
  RMDir /r "$INSTDIR\\runtime"
  RMDir /r "$INSTDIR\\app"
  RMDir /r "$INSTDIR\\bin"
  Delete "$INSTDIR\\Naskah.cmd"
  Delete "$INSTDIR\\naskah.ico"
  Delete "$INSTDIR\\LICENSE.txt"
  Delete "$INSTDIR\\THIRD-PARTY-NOTICES.txt"
  Delete "$INSTDIR\\sbom.cdx.json"
!macroend

!macro RefuseWhileRunning
  ClearErrors
  IfFileExists "$INSTDIR\\runtime\\node.exe" 0 +5
  Delete "$INSTDIR\\runtime\\node.exe"
  IfErrors 0 +3
  MessageBox MB_OK|MB_ICONSTOP "$(inUse)" /SD IDOK
  Abort
!macroend

Section
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "program\\*.*"
  WriteUninstaller "$INSTDIR\\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\\Naskah.lnk" "$INSTDIR\\Naskah.cmd" "" "$INSTDIR\\naskah.ico" 0 SW_SHOWMINIMIZED
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
  Delete "$SMPROGRAMS\\Naskah.lnk"
  Delete "$INSTDIR\\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "\${UNINSTALL_KEY}"
SectionEnd
`;
}
