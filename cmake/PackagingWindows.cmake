# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# The folder that Windows runs Parley from: programs, Qt, icon and version; a portable zip of it by
# CPack. packaging/windows/parley.nsi makes the installer of the same folder. Part of Packaging.cmake.
enable_language(RC)
foreach(program parley parley-cli)
  set(parley_program ${program})
  configure_file("${parley_packaging}/windows/version.rc.in" "${parley_generated}/${program}.rc" @ONLY)
  target_sources(${program} PRIVATE "${parley_generated}/${program}.rc")
endforeach()
set_source_files_properties("${parley_generated}/parley.rc" "${parley_generated}/parley-cli.rc"
                            TARGET_DIRECTORY parley parley-cli
                            PROPERTIES INCLUDE_DIRECTORIES "${parley_packaging}/icons")
set_target_properties(parley PROPERTIES WIN32_EXECUTABLE ON)
install(TARGETS parley parley-cli RUNTIME DESTINATION .)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt" DESTINATION . RENAME LICENSE.txt)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSES/OFL-1.1.txt" DESTINATION licenses)

# Qt's own tool knows Qt's libraries and plugins; what else is linked is found by the import tables.
find_program(PARLEY_WINDEPLOYQT NAMES windeployqt windeployqt6 windeployqt-qt6)
if(PARLEY_WINDEPLOYQT)
  install(CODE "execute_process(COMMAND \"${PARLEY_WINDEPLOYQT}\" --release --no-translations
      --no-system-d3d-compiler --no-opengl-sw \"\${CMAKE_INSTALL_PREFIX}/parley.exe\"
      COMMAND_ERROR_IS_FATAL ANY)")
endif()
install(CODE "
  file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES \"\${CMAKE_INSTALL_PREFIX}/parley.exe\" \"\${CMAKE_INSTALL_PREFIX}/parley-cli.exe\"
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\" POST_EXCLUDE_REGEXES \".*[/\\\\\\\\][Ss]ystem32[/\\\\\\\\].*\"
    DIRECTORIES \$ENV{PATH})
  if(missing)
    message(FATAL_ERROR \"libraries that nobody has: \${missing}\")
  endif()
  file(INSTALL \${found} DESTINATION \"\${CMAKE_INSTALL_PREFIX}\")")

set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_FILE_NAME "parley-${PROJECT_VERSION}-windows-x64")
