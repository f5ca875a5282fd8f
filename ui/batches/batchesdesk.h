// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person does with batches: looks at those there are, makes a new one, cancels one, asks
// failed rows again, takes answers away. Keeps the book of those under way, whichever page is seen.
// Main thread; what it is given outlives it.
#pragma once

#include "engine/batchbook.h"
#include "ui/desk.h"

#include <QPointer>

class QStackedWidget;

namespace parley {

class BatchList;
class BatchPage;
class BatchSetup;

class BatchesDesk final : public Desk
{
    Q_OBJECT
public:
    explicit BatchesDesk(const Parts &parts);
    ~BatchesDesk() override;

    // Before this there are no batches, and nothing leads to them. Goes on with those under way.
    // The store outlives the desk.
    void setStore(ReplayStore &replays);
    void openList();
    void openSetup();
    void open(const BatchId &id);
    [[nodiscard]] BatchBook *book() { return m_book.get(); }
    [[nodiscard]] BatchList &list() { return *m_list; }
    [[nodiscard]] BatchPage &page() { return *m_page; }
    [[nodiscard]] BatchSetup &setup() { return *m_setup; }
    // False: it could not be written; the page says why.
    bool exportTo(const QString &path, const QList<BatchRow> &rows, bool csv);

    // Tells the price of what is not answered, and sends it when the person agrees.
    void offerReplay(const ReplayRecord &record);
    // Panes that are asked in batches now.
    [[nodiscard]] QSet<int> panesOf(const ReplayId &id) const;

Q_SIGNALS:
    // Batches of it have begun or ended.
    void replayChanged(const parley::ReplayId &id);
    // There is a book now, for as long as the desk.
    void booked();

private:
    void makePages();
    void connectParts();
    void showPart(QWidget *part);
    void load();
    [[nodiscard]] BatchSummary current(const BatchSummary &kept) const;
    void refresh(const BatchId &id);
    void send(const BatchPlan &plan);
    void retry();
    void cancel();
    void remove(const BatchId &id);
    void chooseExport(bool csv);
    void tell(const Error &error);

    std::unique_ptr<BatchBook> m_book;
    QPointer<QWidget> m_whole; // at first use; belongs to the window then
    QStackedWidget *m_stack = nullptr;
    BatchList *m_list = nullptr;
    BatchPage *m_page = nullptr;
    BatchSetup *m_setup = nullptr;
    BatchPlanner m_planner{m_parts.services};
    std::unique_ptr<Clock::Timer> m_soon;
    Awaiting<QList<BatchSummary>> m_loading;
    Awaiting<BatchSummary> m_shown;
    Awaiting<QList<BatchRow>> m_exported;
    Awaiting<void> m_removed;
};

} // namespace parley
