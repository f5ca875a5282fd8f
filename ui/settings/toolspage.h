// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: what tools were allowed for longer, and taking it back; how many rounds of calls an
// answer may take; whether pages of private networks may be read; and what was called, newest
// first. Applied as soon as it is chosen. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/toolbook.h"
#include "engine/services.h"
#include "ui/controls/sheet.h"

class QTableWidget;
class QVBoxLayout;

namespace parley {

class Label;
class NoteLine;

class ToolsPage final : public Sheet
{
    Q_OBJECT
public:
    static constexpr int shownCalls = 200;

    ToolsPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildChoices(QVBoxLayout &column);
    void buildConsents(QVBoxLayout &column);
    void buildLog(QVBoxLayout &column);
    void addHeading(QVBoxLayout &column, const QString &text);
    void ask();
    void showConsents(const Result<QList<ToolConsent>> &consents);
    void addConsent(const ToolConsent &consent);
    void showLog(const Result<QList<ToolLogEntry>> &entries);
    void revoke(const ToolConsent &consent);
    void tell(const Error &error);

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content;
    QVBoxLayout *m_consents = nullptr;
    Label *m_none = nullptr;
    QTableWidget *m_log = nullptr;
    NoteLine *m_problem = nullptr;
    Awaiting<QList<ToolConsent>> m_asking;
    Awaiting<QList<ToolLogEntry>> m_reading;
    Awaiting<QList<ConversationSummary>> m_naming;
    Awaiting<void> m_revoking;
    QHash<ConversationId, QString> m_titles;
};

} // namespace parley
