# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# The tree below /usr, and CPack's .deb and .rpm of it. Part of Packaging.cmake.
set(linux "${parley_packaging}/linux")
set(docs "${CMAKE_INSTALL_DATADIR}/doc/parley")
install(TARGETS parley parley-cli RUNTIME)
install(FILES "${linux}/${parley_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
configure_file("${linux}/${parley_id}.metainfo.xml.in" "${parley_generated}/${parley_id}.metainfo.xml" @ONLY)
install(FILES "${parley_generated}/${parley_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/parley-mark.svg" DESTINATION "${icons}/scalable/apps"
        RENAME ${parley_id}.svg)
foreach(size 16 24 32 48 64 128 256 512)
  install(FILES "${parley_packaging}/icons/parley-${size}.png" DESTINATION "${icons}/${size}x${size}/apps"
          RENAME ${parley_id}.png)
endforeach()

# Qt's websockets carry the exact version of Qt, so each release of Debian needs a package of its own.
if(EXISTS /etc/debian_version AND EXISTS /etc/os-release)
  file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
  string(REGEX REPLACE "[^0-9]" "" release "${release}")
  set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${release}")
endif()

# Debian wants its copyright file whole, and manual pages and the changelogs packed.
file(READ "${linux}/copyright" copyright)
foreach(license MIT OFL-1.1)
  file(READ "${PROJECT_SOURCE_DIR}/LICENSES/${license}.txt" text)
  string(REGEX REPLACE "\n\n" "\n.\n" text "${text}")
  string(REGEX REPLACE "\n" "\n " text "${text}")
  string(APPEND copyright "License: ${license}\n ${text}\n\n")
endforeach()
file(WRITE "${parley_generated}/copyright" "${copyright}")
install(FILES "${parley_generated}/copyright" DESTINATION "${docs}")
find_program(PARLEY_GZIP gzip)
if(PARLEY_GZIP)
  configure_file("${parley_packaging}/cli/parley.1.in" "${parley_generated}/parley.1" @ONLY)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C date -u -R -d "${PARLEY_RELEASE_DAY}"
                  OUTPUT_VARIABLE debian_day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  # The packaging has no changes but those of the program.
  file(CONFIGURE OUTPUT "${parley_generated}/changelog.Debian" @ONLY CONTENT
"parley (@PROJECT_VERSION@-@CPACK_DEBIAN_PACKAGE_RELEASE@) stable; urgency=medium

  * Release @PROJECT_VERSION@, see changelog.gz.

 -- @CPACK_PACKAGE_CONTACT@  @debian_day@
")
  foreach(file "${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${docs}"
               "${parley_generated}/changelog.Debian changelog.Debian ${docs}"
               "${parley_generated}/parley.1 parley.1 ${CMAKE_INSTALL_MANDIR}/man1")
    separate_arguments(parts UNIX_COMMAND "${file}")
    list(POP_FRONT parts source name folder)
    execute_process(COMMAND "${PARLEY_GZIP}" -9nc "${source}" OUTPUT_FILE "${parley_generated}/${name}.gz"
                    COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${parley_generated}/${name}.gz" DESTINATION "${folder}")
  endforeach()
endif()

# The page of parley-cli and its completions come from its own --help.
find_program(PARLEY_PERL perl)
if(PARLEY_GZIP AND PARLEY_PERL AND NOT CMAKE_CROSSCOMPILING AND NOT PARLEY_SANITIZE)
  set(cli "${parley_packaging}/cli")
  configure_file("${cli}/parley-cli.1.in" "${parley_generated}/parley-cli.1.in" @ONLY)
  set(pages parley-cli.1.gz parley-cli.bash _parley-cli parley-cli.fish)
  list(TRANSFORM pages PREPEND "${parley_generated}/")
  add_custom_command(
    OUTPUT ${pages}
    COMMAND "${PARLEY_PERL}" "${cli}/pages.pl" $<TARGET_FILE:parley-cli> parley-cli.1.in .
    COMMAND "${PARLEY_GZIP}" -9nf parley-cli.1
    DEPENDS parley-cli "${cli}/pages.pl" "${parley_generated}/parley-cli.1.in"
    WORKING_DIRECTORY "${parley_generated}"
    COMMENT "Writing the manual page and completions of parley-cli"
    VERBATIM)
  add_custom_target(parley_pages ALL DEPENDS ${pages})
  install(FILES "${parley_generated}/parley-cli.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES "${parley_generated}/parley-cli.bash" RENAME parley-cli
          DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  install(FILES "${parley_generated}/_parley-cli" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
  install(FILES "${parley_generated}/parley-cli.fish"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endif()

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no tool finds them: platform and database plugins, the keychain, and whom to
# trust: without that no provider can be asked by TLS.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-svg-plugins")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, fonts-noto-color-emoji")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND Apache-2.0 AND OFL-1.1")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_URL "${CPACK_PACKAGE_HOMEPAGE_URL}")
set(CPACK_RPM_PACKAGE_SUMMARY "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
# By the names of Fedora and of openSUSE for what is loaded at run time.
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, libsecret-1.so.0()(64bit), (qt6-qtbase or qt6-sql-sqlite), (qt6-qtsvg or libQt6Svg6)")
set(CPACK_RPM_PACKAGE_RECOMMENDS "(qt6-qtwayland or qt6-wayland)")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")
set(folders "")
foreach(folder applications metainfo icons man man/man1 bash-completion bash-completion/completions zsh
               zsh/site-functions fish fish/vendor_completions.d icons/hicolor icons/hicolor/scalable
               icons/hicolor/scalable/apps)
  list(APPEND folders "/usr/share/${folder}")
endforeach()
foreach(size 16 24 32 48 64 128 256 512)
  list(APPEND folders "/usr/share/icons/hicolor/${size}x${size}" "/usr/share/icons/hicolor/${size}x${size}/apps")
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${folders})
