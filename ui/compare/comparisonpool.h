// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The comparisons that are open: the one shown, those in which somebody still answers, and those of
// which something is only in memory. Main thread; owns the sessions; book and services outlive it.
#pragma once

#include "engine/comparisonsession.h"

namespace parley {

class ComparisonPool final : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(const Result<ComparisonSession *> &)>;

    ComparisonPool(Services &services, ComparisonBook &book, QObject *parent = nullptr);
    ~ComparisonPool() override;

    // Calls back from inside when it is open already. Configuration error for one without panes
    // that could be read.
    void open(const ComparisonId &id, Opened opened);
    // A new one with these panes, which are stored nowhere yet.
    ComparisonSession &create(const QList<Conversation> &panes);
    // Out of here; null when it is not open.
    [[nodiscard]] std::unique_ptr<ComparisonSession> take(const ComparisonId &id);
    void put(std::unique_ptr<ComparisonSession> session);
    // This one stays, whatever it does.
    void setShown(const ComparisonId &id);

    [[nodiscard]] QList<ComparisonSession *> sessions() const;
    [[nodiscard]] int answering() const;
    [[nodiscard]] int unsaved() const;

Q_SIGNALS:
    void statusChanged();

private:
    void add(std::unique_ptr<ComparisonSession> session);
    void dropIdle();

    Services &m_services;
    ComparisonBook &m_book;
    std::map<ComparisonId, std::unique_ptr<ComparisonSession>> m_sessions;
    ComparisonId m_shown;
};

} // namespace parley
