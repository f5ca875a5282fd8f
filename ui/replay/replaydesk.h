// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person does with replays: looks at those there are, sets up a new one, lets it run, takes
// a row of it into a comparison. Joins the page to the comparisons, in whose part of the window it
// is seen, and to the store. Main thread; what it is given outlives it.
#pragma once

#include "ui/compare/comparisondesk.h"
#include "ui/replay/replaybook.h"

#include <QPointer>

class QStackedWidget;

namespace parley {

class NamePopup;
class ReplayList;
class ReplayResults;
class ReplaySetup;

class ReplayDesk final : public Desk
{
    Q_OBJECT
public:
    ReplayDesk(const Parts &parts, ComparisonDesk &compare);
    ~ReplayDesk() override;

    // Before this there are no replays, and nothing leads to them. It outlives the desk.
    void setStore(ReplayStore &store);
    // The one that is shown, else the list.
    void openPage();
    void openList();
    void openSetup();
    void open(const ReplayId &id);
    [[nodiscard]] ReplayList &list() { return *m_list; }
    [[nodiscard]] ReplaySetup &setup() { return *m_setup; }
    [[nodiscard]] ReplayResults &results() { return *m_results; }
    [[nodiscard]] ReplayBook &book() { return *m_book; }

    // Which panes of a replay are asked in batches; batchesChanged() when they are others.
    void setElsewhere(const ReplayBook::Elsewhere &elsewhere);
    void batchesChanged(const ReplayId &id);

Q_SIGNALS:
    // What of it is not answered is to be asked in batches.
    void batchWanted(const parley::ReplayRecord &record);

private:
    void makePage();
    void connectParts();
    void showPart(QWidget *part);
    void showRows();
    void show(ReplayRunner *runner);
    void begin(const Replay &replay);
    void rename(const ReplayId &id, const QString &title);
    void remove(const ReplayId &id);
    void changeBudget();
    void compare(int prompt);
    void tell(const Error &error);

    ComparisonDesk &m_compare;
    std::unique_ptr<ReplayBook> m_book;
    ReplayBook::Elsewhere m_elsewhere;
    QPointer<QWidget> m_page; // at first use; belongs to the window then
    QStackedWidget *m_stack = nullptr;
    ReplayList *m_list = nullptr;
    ReplaySetup *m_setup = nullptr;
    ReplayResults *m_results = nullptr;
    NamePopup *m_name = nullptr;
    std::unique_ptr<Parting> m_parting;
};

} // namespace parley
