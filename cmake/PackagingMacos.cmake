# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Parley.app with Qt inside, and a disk image of it by CPack. Signing comes after, in the release
# workflow, where there is a certificate. Part of Packaging.cmake.
set(icon "${parley_packaging}/icons/parley.icns")
target_sources(parley PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY parley PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(
  parley
  PROPERTIES MACOSX_BUNDLE ON
             OUTPUT_NAME Parley
             MACOSX_BUNDLE_INFO_PLIST "${parley_packaging}/macos/Info.plist.in"
             MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
             MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
install(TARGETS parley BUNDLE DESTINATION .)
install(TARGETS parley-cli RUNTIME DESTINATION Parley.app/Contents/MacOS)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt" "${PROJECT_SOURCE_DIR}/LICENSES/OFL-1.1.txt"
        DESTINATION Parley.app/Contents/Resources/licenses)

find_program(PARLEY_MACDEPLOYQT macdeployqt)
if(PARLEY_MACDEPLOYQT)
  install(CODE "execute_process(COMMAND \"${PARLEY_MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/Parley.app\"
      \"-executable=\${CMAKE_INSTALL_PREFIX}/Parley.app/Contents/MacOS/parley-cli\" -always-overwrite
      COMMAND_ERROR_IS_FATAL ANY)")
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Parley ${PROJECT_VERSION}")
set(CPACK_PACKAGE_FILE_NAME "parley-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
