// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Flows as files: one saved, several read. What is in a file is taken as it is, mistakes too; only
// what can't be a flow at all is refused. Main thread; the window outlives it.
#pragma once

#include "base/result.h"
#include "chat/workflowstore.h"

#include <QObject>

class QWidget;

namespace parley {

class FlowFiles final : public QObject
{
    Q_OBJECT
public:
    explicit FlowFiles(QWidget &window, QObject *parent = nullptr);

    void chooseImport();
    void chooseExport(const StoredWorkflow &flow);

    void import(const QStringList &paths);
    void save(const StoredWorkflow &flow, const QString &path);

Q_SIGNALS:
    // Has no id yet.
    void imported(const parley::StoredWorkflow &flow);
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    QWidget &m_window;
};

} // namespace parley
