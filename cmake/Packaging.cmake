# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# What is installed where, and the .deb that CPack makes of it (./dev package).
include(GNUInstallDirs)
install(TARGETS parley parley-cli RUNTIME)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  set(application io.github.parleychat.Parley)
  set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
  set(generated "${PROJECT_BINARY_DIR}/packaging")
  install(FILES "${linux}/${application}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  configure_file("${linux}/${application}.metainfo.xml.in" "${generated}/${application}.metainfo.xml" @ONLY)
  install(FILES "${generated}/${application}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/parley-mark.svg"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ${application}.svg)

  # Debian wants its copyright file whole, and manual pages and the changelog packed.
  file(READ "${linux}/copyright" copyright)
  foreach(license MIT OFL-1.1)
    file(READ "${PROJECT_SOURCE_DIR}/LICENSES/${license}.txt" text)
    string(REGEX REPLACE "\n\n" "\n.\n" text "${text}")
    string(REGEX REPLACE "\n" "\n " text "${text}")
    string(APPEND copyright "License: ${license}\n ${text}\n\n")
  endforeach()
  file(WRITE "${generated}/copyright" "${copyright}")
  install(FILES "${generated}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
  find_program(PARLEY_GZIP gzip)
  if(PARLEY_GZIP)
    foreach(file "CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR}"
                 "packaging/linux/parley.1 parley.1 ${CMAKE_INSTALL_MANDIR}/man1"
                 "packaging/linux/parley.1 parley-cli.1 ${CMAKE_INSTALL_MANDIR}/man1")
      separate_arguments(parts UNIX_COMMAND "${file}")
      list(POP_FRONT parts source name folder)
      set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
      execute_process(COMMAND "${PARLEY_GZIP}" -9nc "${PROJECT_SOURCE_DIR}/${source}"
                      OUTPUT_FILE "${generated}/${name}.gz" COMMAND_ERROR_IS_FATAL ANY)
      install(FILES "${generated}/${name}.gz" DESTINATION "${folder}")
    endforeach()
  endif()
endif()

set(CPACK_PACKAGE_NAME parley)
set(CPACK_PACKAGE_VENDOR "The Parley developers")
set(CPACK_PACKAGE_CONTACT "The Parley developers <parleychat@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Parley streams answers from OpenAI, Anthropic, OpenRouter and compatible services, or from
servers on your own computer, into a native window or a terminal. It keeps conversations as
trees and keys in the keychain of the system.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt's websockets carry the exact version of Qt, so each release of Debian needs a package of its own.
if(EXISTS /etc/os-release)
  file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
  string(REGEX REPLACE "[^0-9]" "" release "${release}")
  if(EXISTS /etc/debian_version)
    set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${release}")
  endif()
endif()
# Loaded at run time, so no tool finds them: platform and database plugins, the keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6sql6-sqlite, libsecret-1-0")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-svg-plugins")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, fonts-noto-color-emoji")
include(CPack)
