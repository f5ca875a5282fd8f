// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The menu of line-ups: begin with one, save the panes as one, rename, delete with undo, to and
// from a file. Keeps the list in step with the store. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/theme.h"

class QMenu;

namespace parley {

class NamePopup;
class Parting;

class LineUpMenu final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        Parting &parting;
        QWidget &window;
    };
    LineUpMenu(const Parts &parts, QMenu &menu);
    ~LineUpMenu() override;

    // What is saved as one; asked for when it is.
    void setSource(std::function<QList<LineUpPane>()> source) { m_source = std::move(source); }
    void load();
    [[nodiscard]] const QList<LineUp> &all() const { return m_all; }
    void save(const QString &name);
    void importFrom(const QString &path);
    void exportTo(const LineUp &lineUp, const QString &path);

Q_SIGNALS:
    void chosen(const parley::LineUp &lineUp);
    // A sentence for people.
    void refused(const QString &sentence);
    void failed(const parley::Error &error);

private:
    void fill();
    void addEntry(const LineUp &lineUp);
    void askName(const QString &name, const std::function<void(const QString &)> &named);
    void rename(const LineUp &lineUp);
    void remove(const LineUp &lineUp);
    void chooseExport(const LineUp &lineUp);
    void chooseImport();
    void write(const QFuture<Result<void>> &future);

    Parts m_parts;
    QMenu &m_menu;
    NamePopup *m_name = nullptr; // at first use; belongs to the window
    std::function<QList<LineUpPane>()> m_source;
    QList<LineUp> m_all;
    Awaiting<QList<LineUp>> m_listing;
    std::map<int, Awaiting<void>> m_writing;
    int m_writes = 0;
};

} // namespace parley
