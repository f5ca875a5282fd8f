# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Precompiled headers, made once and used by all targets: Qt Core and the standard library for the
# core, Qt Widgets on top of it for what paints, and each again with Qt Test for the tests, which are
# compiled with other flags. They halve the time of a clean build. A source still includes all it
# uses: the preset "clang" builds without them.
function(parley_make_precompiled name)
  cmake_parse_arguments(arg "" "" "LINK;HEADERS" ${ARGN})
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// carries a precompiled header\n")
  add_library(${name} STATIC "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE parley_flags ${arg_LINK})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

set(headers <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector> <QByteArray>
    <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QLoggingCategory> <QMap> <QObject> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
set(painting <QAbstractItemModel> <QAbstractScrollArea> <QApplication> <QBoxLayout> <QFont> <QIcon>
    <QImage> <QKeyEvent> <QLabel> <QMouseEvent> <QPainter> <QPushButton> <QTextLayout> <QWidget>)
# The rest of Qt Test differs by what else a test links.
set(testing <QtTest/qtestcase.h> <QSignalSpy>)
parley_make_precompiled(parley_precompiled_core LINK Qt6::Core HEADERS ${headers})
parley_make_precompiled(parley_precompiled_widgets LINK Qt6::Widgets HEADERS ${headers} ${painting})
if(PARLEY_TESTS)
  parley_make_precompiled(parley_precompiled_core_tests LINK Qt6::Core Qt6::Test parley_test_flags
                          HEADERS ${headers} ${testing})
  parley_make_precompiled(parley_precompiled_widgets_tests LINK Qt6::Widgets Qt6::Test parley_test_flags
                          HEADERS ${headers} ${painting} ${testing})
endif()

# parley_precompile_targets(): called once all targets exist, since GCC takes a header only where
# every macro it was made with is defined: the widgets' header wherever Qt Widgets is reached.
function(parley_precompile_targets)
  get_property(targets GLOBAL PROPERTY parley_targets)
  get_property(tests GLOBAL PROPERTY parley_tests)
  foreach(target ${targets} ${tests} parley parley-cli)
    if(NOT TARGET ${target})
      continue()
    endif()
    parley_reaches(${target} widgets Qt6::Widgets)
    if(widgets)
      set(header parley_precompiled_widgets)
    else()
      set(header parley_precompiled_core)
    endif()
    if(target IN_LIST tests)
      string(APPEND header _tests)
      parley_reaches(${target} window parley_gui_world)
      if(window)
        set(header parley_precompiled_gui_tests)
      endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${header})
  endforeach()
endfunction()
