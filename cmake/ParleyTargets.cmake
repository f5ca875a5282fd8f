# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# How every library, program and test of the house is compiled.

# Flags every target of ours shares; third-party code is never built with them.
add_library(parley_flags INTERFACE)
target_compile_features(parley_flags INTERFACE cxx_std_20)
target_compile_definitions(
  parley_flags
  INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
            QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # We write for Qt 6.4; what a newer Qt calls old has no other name there yet.
  target_compile_definitions(parley_flags INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_compile_options(parley_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion
                                              $<IF:$<BOOL:${PARLEY_UNITY}>,-Wshadow=local,-Wshadow>
                                              $<$<BOOL:${PARLEY_WERROR}>:-Werror>)
target_include_directories(parley_flags INTERFACE "${PROJECT_SOURCE_DIR}/core"
                                                  "${PROJECT_SOURCE_DIR}")
target_link_libraries(parley_flags INTERFACE parley_hardening parley_sanitizers)

# The sources of tests are not optimised: two thirds of compiling them was that, and what they test
# is in libraries, which are. (The C library's checks need an optimiser.) Qt Test's headers make the
# compiler itself collect garbage for an eighth of its time unless it may take half a gigabyte.
add_library(parley_test_flags INTERFACE)
if(NOT PARLEY_SANITIZE)
  target_compile_options(
    parley_test_flags
    INTERFACE "SHELL:-O0 -U_FORTIFY_SOURCE"
              "$<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-heapsize=524288>")
endif()
include(PrecompiledHeaders)

# Linking the tests is a seventh of a clean build with the linker of binutils; lld needs a fifth of that.
find_program(PARLEY_LLD ld.lld)
if(PARLEY_LLD AND NOT PARLEY_SANITIZE)
  target_link_options(parley_test_flags INTERFACE -fuse-ld=lld)
endif()

# parley_add_library(NAME SOURCES … LINK …): a static library of one layer. LINK is PUBLIC. With
# PARLEY_UNITY six sources are compiled as one, which halves the time of a clean build: two files of
# one folder can't have things of the same name then, not even in unnamed namespaces.
function(parley_add_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
  if(PARLEY_UNITY AND NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests(/|$)")
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  endif()
  target_link_libraries(${name} PUBLIC parley_flags ${arg_LINK} PRIVATE ${arg_LINK_PRIVATE})
  set_property(GLOBAL APPEND PROPERTY parley_targets ${name})
endfunction()

# parley_group_sources(): called once all targets exist. Says itself which six are compiled as one:
# left to CMake each version would deal them out in its own way, and names would clash there alone.
function(parley_group_sources)
  get_property(targets GLOBAL PROPERTY parley_targets)
  foreach(target ${targets})
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(n 0)
    foreach(source ${sources})
      cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${folder}")
      get_source_file_property(alone "${source}" TARGET_DIRECTORY ${target} SKIP_UNITY_BUILD_INCLUSION)
      if(NOT alone)
        math(EXPR group "${n} / 6")
        set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group})
        math(EXPR n "${n} + 1")
      endif()
    endforeach()
  endforeach()
endfunction()

# parley_add_test_library(NAME SOURCES … LINK …): what tests share, compiled as they are.
function(parley_add_test_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PUBLIC parley_flags ${arg_LINK} PRIVATE parley_test_flags Qt6::Test)
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/tests")
  set_property(GLOBAL APPEND PROPERTY parley_tests ${name})
endfunction()

# In tests moc looks for no header: it wants the macros of the file itself, and reading what that
# includes took it thirty times as long. (Not so for the product: moc notes which arguments of signals
# are objects, and so does what it finds.) What it has to know of the system stands in one header of
# Qt, which asks for what the compiler would define.
get_target_property(qt_folders Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
find_file(PARLEY_SYSTEM_DETECTION qsystemdetection.h PATHS ${qt_folders} PATH_SUFFIXES QtCore
          Headers NO_DEFAULT_PATH REQUIRED)
mark_as_advanced(PARLEY_SYSTEM_DETECTION)

# parley_moc(NAME SOURCES…): the .moc each source includes, by one call of moc and nothing else. AUTOMOC
# costs a test program four steps and an object file more, which was a fifth of building the tests.
function(parley_moc name)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
  set(definitions "$<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>")
  set(system $<$<PLATFORM_ID:Linux>:-D__linux__> $<$<PLATFORM_ID:Darwin>:-D__APPLE__>
             $<$<PLATFORM_ID:Windows>:-D_WIN32>)
  foreach(source ${ARGN})
    get_filename_component(stem "${source}" NAME_WE)
    file(STRINGS "${source}" wanted REGEX "^#include \"${stem}\\.moc\"")
    if(wanted)
      file(MAKE_DIRECTORY "${folder}")
      add_custom_command(
        OUTPUT "${folder}/${stem}.moc"
        COMMAND Qt6::moc --include "${PARLEY_SYSTEM_DETECTION}" ${system} "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>"
                -o "${folder}/${stem}.moc" "${CMAKE_CURRENT_SOURCE_DIR}/${source}"
        DEPENDS "${source}"
        COMMAND_EXPAND_LISTS VERBATIM)
      set_source_files_properties("${source}" "${folder}/${stem}.moc" PROPERTIES SKIP_AUTOMOC ON)
      target_sources(${name} PRIVATE "${folder}/${stem}.moc")
      target_include_directories(${name} PRIVATE "${folder}")
    endif()
  endforeach()
endfunction()

# parley_add_test(NAME SOURCES … LINK … [LABELS …] [ENVIRONMENT …]): one test program, run by ctest.
# A test source ends with #include "NAME.moc". Each test runs offscreen with a home of its own and
# without the person's session bus; one labelled "gui" runs once more on a real X server.
function(parley_add_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test parley_flags parley_test_flags)
  parley_moc(${name} ${arg_SOURCES})
  target_compile_definitions(
    ${name} PRIVATE PARLEY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  set_property(GLOBAL APPEND PROPERTY parley_tests ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  parley_test_surroundings(${name} "QT_QPA_PLATFORM=offscreen;${arg_ENVIRONMENT}" "${arg_LABELS}"
                           ${arg_TIMEOUT})
  if("gui" IN_LIST arg_LABELS AND PARLEY_XVFB AND PARLEY_OPENBOX)
    add_test(NAME ${name}_on_screen COMMAND "${PROJECT_SOURCE_DIR}/tests/with-screen.sh"
                                            $<TARGET_FILE:${name}>)
    parley_test_surroundings(${name}_on_screen "${arg_ENVIRONMENT}" "${arg_LABELS};screen"
                             ${arg_TIMEOUT})
  endif()
endfunction()

# What every test may see of the machine.
function(parley_test_surroundings name environment labels timeout)
  if(PARLEY_SANITIZE) # several times as slow
    math(EXPR timeout "${timeout} * 6")
  endif()
  set(home "${PROJECT_BINARY_DIR}/tests/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(
    ${name}
    PROPERTIES LABELS "${labels}" TIMEOUT ${timeout} ENVIRONMENT
               "LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;DBUS_SESSION_BUS_ADDRESS=disabled:;${environment}")
endfunction()

find_program(PARLEY_XVFB Xvfb)
find_program(PARLEY_OPENBOX openbox)
