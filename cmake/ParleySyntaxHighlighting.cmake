# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Parley::SyntaxHighlighting, the colours of code blocks: KSyntaxHighlighting of the system where it
# has one for Qt 6 (KF6), else release 5.116.0, the last of KF5's line, which also builds with Qt 6.
# That one is made once, static and with its syntax definitions inside, and kept in
# PARLEY_CACHE_DIR for every later build on this machine; the product needs no file of it.

set(parley_syntax_version 5.116.0)
set(parley_syntax_sha256 6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7)
set(parley_syntax_url
    https://download.kde.org/stable/frameworks/5.116/syntax-highlighting-5.116.0.tar.xz)

# Where downloads and third-party libraries are kept between builds.
if(DEFINED ENV{PARLEY_CACHE_DIR})
  set(parley_cache_default "$ENV{PARLEY_CACHE_DIR}")
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(parley_cache_default "$ENV{XDG_CACHE_HOME}/parley-build")
elseif(DEFINED ENV{HOME} AND IS_DIRECTORY "$ENV{HOME}")
  set(parley_cache_default "$ENV{HOME}/.cache/parley-build")
else()
  set(parley_cache_default "${CMAKE_BINARY_DIR}/deps")
endif()
set(PARLEY_CACHE_DIR "${parley_cache_default}" CACHE PATH "Downloads and libraries kept between builds")

# parley_syntax_tarball(FILE): puts the checked source archive at FILE or leaves it missing.
function(parley_syntax_tarball file)
  macro(keep_if_good)
    if(EXISTS "${file}")
      file(SHA256 "${file}" sum)
      if(sum STREQUAL parley_syntax_sha256)
        return()
      endif()
      message(STATUS "KSyntaxHighlighting: ${file} has a wrong checksum, removed")
      file(REMOVE "${file}")
    endif()
  endmacro()

  keep_if_good()
  find_program(APT_GET apt-get)
  find_program(BASH bash)
  if(APT_GET AND BASH)
    message(STATUS "KSyntaxHighlighting: asking the distribution's source archive")
    execute_process(
      COMMAND "${BASH}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/debian-source.sh" ksyntax-highlighting
              ${parley_syntax_version} trixie "${file}" ERROR_VARIABLE trouble)
    keep_if_good()
    message(STATUS "KSyntaxHighlighting: not there (${trouble})")
  endif()
  message(STATUS "KSyntaxHighlighting: asking upstream")
  file(DOWNLOAD "${parley_syntax_url}" "${file}" TIMEOUT 120)
  keep_if_good()
endfunction()

# parley_syntax_build(PREFIX): downloads, patches, builds and installs into PREFIX.
function(parley_syntax_build prefix)
  find_package(ECM 5.103 QUIET NO_MODULE)
  find_package(Perl QUIET)
  if(NOT ECM_FOUND OR NOT PERL_FOUND)
    message(FATAL_ERROR "KSyntaxHighlighting is not installed for Qt 6 and can't be built here: install it "
                        "(libkf6syntaxhighlighting-dev), or extra-cmake-modules and perl to build it")
  endif()
  file(MAKE_DIRECTORY "${PARLEY_CACHE_DIR}/downloads")
  set(tarball "${PARLEY_CACHE_DIR}/downloads/syntax-highlighting-${parley_syntax_version}.tar.xz")
  parley_syntax_tarball("${tarball}")
  if(NOT EXISTS "${tarball}")
    message(FATAL_ERROR "KSyntaxHighlighting could not be downloaded: install libkf6syntaxhighlighting-dev, "
                        "or put syntax-highlighting-${parley_syntax_version}.tar.xz at ${tarball}")
  endif()

  message(STATUS "KSyntaxHighlighting: building ${parley_syntax_version}, once, for ${prefix}")
  set(work "${CMAKE_BINARY_DIR}/deps/syntax-highlighting")
  file(REMOVE_RECURSE "${work}")
  file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${work}")
  set(source "${work}/syntax-highlighting-${parley_syntax_version}")
  # Works with the older ECM of Debian 12; its own tool and the examples aren't needed.
  file(READ "${source}/CMakeLists.txt" listfile)
  string(REPLACE "find_package(ECM 5.116.0" "find_package(ECM 5.103.0" listfile "${listfile}")
  string(REPLACE "add_subdirectory(examples)" "" listfile "${listfile}")
  file(WRITE "${source}/CMakeLists.txt" "${listfile}")
  file(READ "${source}/src/CMakeLists.txt" listfile)
  string(REPLACE "add_subdirectory(cli)" "" listfile "${listfile}")
  file(WRITE "${source}/src/CMakeLists.txt" "${listfile}")
  file(REMOVE_RECURSE "${source}/poqm")

  # Installed beside its final place, then renamed, so that a broken build is never found later.
  set(staging "${prefix}.new")
  file(REMOVE_RECURSE "${staging}")
  macro(run)
    execute_process(COMMAND "${CMAKE_COMMAND}" ${ARGV} OUTPUT_VARIABLE text ERROR_VARIABLE text
                    RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
      message(FATAL_ERROR "KSyntaxHighlighting failed to build:\n${text}")
    endif()
  endmacro()
  string(REPLACE ";" "\\;" prefix_path "${CMAKE_PREFIX_PATH}")
  run(-G "${CMAKE_GENERATOR}" -S "${source}" -B "${work}/build"
      -DCMAKE_BUILD_TYPE=Release "-DCMAKE_INSTALL_PREFIX=${staging}" -DKDE_INSTALL_LIBDIR=lib
      -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_TESTING=OFF
      "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}" "-DCMAKE_PREFIX_PATH=${prefix_path}"
      "-DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}" -DQT_MAJOR_VERSION=6
      -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON
      -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON)
  run(--build "${work}/build" --parallel)
  run(--install "${work}/build")
  file(RENAME "${staging}" "${prefix}")
  file(REMOVE_RECURSE "${work}")
endfunction()

find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
  set(parley_syntax_target KF6::SyntaxHighlighting)
else()
  set(parley_syntax_prefix
      "${PARLEY_CACHE_DIR}/syntax-highlighting-${parley_syntax_version}-qt${Qt6_VERSION}-${CMAKE_CXX_COMPILER_ID}${CMAKE_CXX_COMPILER_VERSION}-${CMAKE_SYSTEM_PROCESSOR}")
  if(NOT EXISTS "${parley_syntax_prefix}")
    file(MAKE_DIRECTORY "${PARLEY_CACHE_DIR}")
    file(LOCK "${PARLEY_CACHE_DIR}/lock" TIMEOUT 1200)
    if(NOT EXISTS "${parley_syntax_prefix}")
      parley_syntax_build("${parley_syntax_prefix}")
    endif()
    file(LOCK "${PARLEY_CACHE_DIR}/lock" RELEASE)
  endif()
  find_package(KF5SyntaxHighlighting ${parley_syntax_version} EXACT REQUIRED NO_DEFAULT_PATH
               PATHS "${parley_syntax_prefix}")
  set(parley_syntax_target KF5::SyntaxHighlighting)
endif()
message(STATUS "Code colours: ${parley_syntax_target}")
add_library(parley_syntax_highlighting INTERFACE)
target_link_libraries(parley_syntax_highlighting INTERFACE ${parley_syntax_target})
add_library(Parley::SyntaxHighlighting ALIAS parley_syntax_highlighting)
