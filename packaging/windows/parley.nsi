; SPDX-FileCopyrightText: 2026 The Parley developers
; SPDX-License-Identifier: MIT
; The installer for Windows, for one person (no administrator). The folder it packs is what
; "cmake --install" made there.
; usage: by make-installer.sh, which also lists the files that are taken away again.
; It takes no URL scheme and no file type; taking Parley off again leaves chats and settings alone.
Unicode true
!ifdef TARGET
Target ${TARGET}
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Parley"

Name "Parley"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Parley"
InstallDirRegKey HKCU "Software\Parley" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Parley"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Parley Setup"
VIAddVersionKey "CompanyName" "The Parley developers"
VIAddVersionKey "LegalCopyright" "2026 The Parley developers, MIT licence"

!define MUI_ICON "..\icons\parley.ico"
!define MUI_UNICON "..\icons\parley.ico"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSES\MIT.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\parley.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

Section "Parley"
  ; What an earlier version had and this one has not must not stay beside it. Its own uninstaller
  ; knows its files; chats are kept elsewhere.
  ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    ExecWait '"$0\uninstall.exe" /S _?=$0'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Parley.lnk" "$INSTDIR\parley.exe"
  WriteRegStr HKCU "Software\Parley" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Parley"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\parley.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Parley developers"
  WriteRegStr HKCU "${KEY}" "URLInfoAbout" "https://parleychat.github.io"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  ; Only what the installer put there, named by the list it was built from: a person who chose a
  ; folder with other things in it keeps them.
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Parley.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Parley"
SectionEnd
