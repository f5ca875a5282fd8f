// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What narrows a search: who said it, code or files only, which model, when, in which folder. Main
// thread; asks for what there is to choose each time a menu opens.
#pragma once

#include "base/clock.h"
#include "chat/search.h"
#include "ui/theme.h"

#include <QMenu>
#include <QWidget>
#include <functional>

class QButtonGroup;
class QHBoxLayout;

namespace parley {

class Chip;

class SearchFilters final : public QWidget
{
    Q_OBJECT
public:
    struct Choices
    {
        std::function<QList<ModelRef>()> models;
        std::function<QString(const ModelRef &)> modelTitle;
        std::function<QList<Folder>()> folders;
    };

    SearchFilters(const Theme &theme, const Clock &clock, Choices choices,
                  QWidget *parent = nullptr);

    // Fills in all but the words.
    void apply(SearchRequest &request) const;
    [[nodiscard]] bool isNarrowing() const;
    void clear();
    // There may be other folders and names by now.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    Chip *addMenu(const QString &name, void (SearchFilters::*fill)(QMenu &));
    void addChoice(QMenu &menu, const QString &text, bool chosen,
                   const std::function<void()> &choose);
    void fillModels(QMenu &menu);
    void fillTimes(QMenu &menu);
    void fillFolders(QMenu &menu);

    const Theme &m_theme;
    const Clock &m_clock;
    Choices m_choices;
    QButtonGroup *m_parts;
    QHBoxLayout *m_menus;
    Chip *m_models;
    Chip *m_times;
    Chip *m_folders;
    ModelRef m_model;
    int m_days = 0; // 0: any time; below: before so many days
    Folder m_folder;
};

} // namespace parley
