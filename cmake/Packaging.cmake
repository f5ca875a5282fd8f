# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# What is installed where, and what CPack makes of it. "./dev package" makes all packages of Linux;
# docs/packaging.md says what each system needs.
include(GNUInstallDirs)
set(parley_id io.github.parleychat.Parley)
set(parley_packaging "${PROJECT_SOURCE_DIR}/packaging")
set(parley_generated "${PROJECT_BINARY_DIR}/packaging")
file(MAKE_DIRECTORY "${parley_generated}")

# The day of this release stands in the changelog alone: "## 1.2.3 (2026-11-23)".
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
file(STRINGS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" heading REGEX "^## ${PROJECT_VERSION} \\(")
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+" PARLEY_RELEASE_DAY "${heading}")
if(NOT PARLEY_RELEASE_DAY)
  message(FATAL_ERROR "CHANGELOG.md has no heading \"## ${PROJECT_VERSION} (YEAR-MONTH-DAY)\"")
endif()

set(CPACK_PACKAGE_NAME parley)
set(CPACK_PACKAGE_VENDOR "The Parley developers")
set(CPACK_PACKAGE_CONTACT "The Parley developers <parleychat@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://parleychat.github.io")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop chat app for language models")
set(CPACK_PACKAGE_DESCRIPTION
    "Parley streams answers from OpenAI, Anthropic, OpenRouter and compatible
services, or from servers on your own computer, into a native window or a
terminal. It keeps conversations as trees and keys in the keychain of the
system.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt")
set(CPACK_STRIP_FILES ON)

if(WIN32)
  include(PackagingWindows)
elseif(APPLE)
  include(PackagingMacos)
else()
  include(PackagingLinux)
endif()
include(CPack)
