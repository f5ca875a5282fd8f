// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/toolspage.h"

#include "engine/toolturns.h"
#include "text/visibletext.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/settingbox.h"
#include "ui/controls/tablelook.h"
#include "ui/corewords.h"
#include "ui/settings/settingsrows.h"
#include "ui/tools/toolwords.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int mostRounds = 50;
constexpr qsizetype longestCell = 200;

} // namespace

ToolsPage::ToolsPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services), m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Tools"));
    column->addSpacing(8);
    buildChoices(*column);
    buildConsents(*column);
    buildLog(*column);
    m_content->setEnabled(services.toolBook);
}

void ToolsPage::addHeading(QVBoxLayout &column, const QString &text)
{
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, text, m_content));
    column.addSpacing(8);
}

void ToolsPage::buildChoices(QVBoxLayout &column)
{
    auto *note = new NoteLine(m_theme, m_content);
    note->say(
        ColorRole::Ink2, QStringLiteral("info"),
        tr("Each chat has its own choice of tools, and none is on by itself. Before a tool is "
           "called you are asked, unless you allowed it for longer."));
    column.addWidget(note);
    column.addSpacing(16);
    column.addWidget(settingBox(m_theme, m_services.settings, privatePagesSetting,
                                tr("Allow pages on this computer and in private networks"),
                                m_content));
    column.addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const QString name = tr("Most rounds of calls for one question");
    row->addWidget(new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, m_content));
    auto *rounds = new QSpinBox(m_content);
    rounds->setAccessibleName(name);
    rounds->setFont(m_theme.font(TextStyle::Interface));
    rounds->setRange(1, mostRounds);
    rounds->setButtonSymbols(QAbstractSpinBox::NoButtons);
    rounds->setFixedWidth(m_theme.scaled(80));
    rounds->setValue(m_services.settings.get(toolRoundsSetting));
    connect(rounds, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(toolRoundsSetting, value); });
    row->addWidget(rounds);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(24);
}

void ToolsPage::buildConsents(QVBoxLayout &column)
{
    addHeading(column, tr("Allowed for longer"));
    m_none = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                       tr("Nothing: you are asked before every call."), m_content);
    column.addWidget(m_none);
    m_consents = new QVBoxLayout;
    m_consents->setSpacing(4);
    column.addLayout(m_consents);
    m_problem = new NoteLine(m_theme, m_content);
    m_problem->say(ColorRole::Warn, {}, {});
    column.addWidget(m_problem);
    column.addSpacing(24);
}

void ToolsPage::buildLog(QVBoxLayout &column)
{
    addHeading(column, tr("What was called"));
    m_log = new QTableWidget(0, 5, m_content);
    m_log->setAccessibleName(tr("What was called"));
    m_log->setHorizontalHeaderLabels(
        {tr("Time"), tr("Tool"), tr("Chat"), tr("Decision"), tr("Called with")});
    makeRowTable(*m_log, m_theme, TextStyle::Small);
    m_log->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    m_log->setMinimumHeight(m_theme.scaled(240));
    column.addWidget(m_log, 1);
}

void ToolsPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    ask();
}

void ToolsPage::ask()
{
    if (!m_services.toolBook) {
        return;
    }
    m_reading.wait(m_services.toolBook->log(shownCalls),
                   [this](const Result<QList<ToolLogEntry>> &entries) { showLog(entries); });
    // Consents name their chats.
    m_naming.wait(m_services.conversations.list(),
                  [this](const Result<QList<ConversationSummary>> &chats) {
                      m_titles.clear();
                      for (const auto &chat : chats.value_or(QList<ConversationSummary>())) {
                          m_titles.insert(chat.id, chat.title);
                      }
                      m_asking.wait(m_services.toolBook->consents(),
                                    [this](const Result<QList<ToolConsent>> &consents) {
                                        showConsents(consents);
                                    });
                  });
}

void ToolsPage::showConsents(const Result<QList<ToolConsent>> &consents)
{
    emptyLayout(*m_consents);
    if (!consents) {
        tell(consents.error());
        return;
    }
    m_none->setVisible(consents->isEmpty());
    for (const ToolConsent &consent : *consents) {
        addConsent(consent);
    }
}

void ToolsPage::addConsent(const ToolConsent &consent)
{
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const QString tool = toolTitle(consent.tool);
    const QString where =
        consent.conversation.isNull()
            ? tr("in every chat")
            : tr("in “%1”").arg(visibleLine(m_titles.value(consent.conversation), longestCell));
    line->addWidget(new Label(m_theme, TextStyle::Interface, ColorRole::Ink, tool, row));
    auto *what = new Label(m_theme, TextStyle::Small, ColorRole::Ink2,
                           consent.scope.isEmpty()
                               ? where
                               : tr("%1, %2").arg(visibleLine(consent.scope, longestCell), where),
                           row);
    what->setElided(true);
    line->addWidget(what, 1);
    auto *revoking = new Button(m_theme, ButtonKind::Standard, tr("Revoke"), {}, row);
    revoking->makeSmall();
    revoking->setAccessibleName(tr("Revoke %1, %2").arg(tool, what->text()));
    connect(revoking, &QPushButton::clicked, this, [this, consent] { revoke(consent); });
    line->addWidget(revoking);
    m_consents->addWidget(row);
}

void ToolsPage::revoke(const ToolConsent &consent)
{
    m_revoking.wait(m_services.toolBook->revoke(consent), [this](const Result<void> &revoked) {
        if (!revoked) {
            tell(revoked.error());
        }
        ask();
    });
}

void ToolsPage::showLog(const Result<QList<ToolLogEntry>> &entries)
{
    if (!entries) {
        tell(entries.error());
        return;
    }
    m_log->setRowCount(static_cast<int>(entries->size()));
    for (int row = 0; row < m_log->rowCount(); ++row) {
        const ToolLogEntry &entry = entries->at(row);
        const QString chat = entry.conversation.isNull() ? tr("Temporary or none")
                             : entry.title.isEmpty()     ? tr("Removed or unnamed")
                                                         : visibleLine(entry.title, longestCell);
        const QString decided =
            tr("%1, %2").arg(toolDecisionText(entry.decision), toolOutcomeText(entry.outcome));
        const QStringList cells{momentText(entry.at), toolTitle(entry.tool), chat, decided,
                                visibleLine(entry.arguments, longestCell)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setToolTip(column + 1 == cells.size() ? QString() : cells.at(column));
            m_log->setItem(row, column, cell);
        }
    }
    m_log->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_log->columnCount(); ++column) {
        m_log->setColumnWidth(column, m_log->columnWidth(column) + m_theme.scaled(24));
    }
}

void ToolsPage::tell(const Error &error)
{
    m_problem->say(
        ColorRole::Warn, QStringLiteral("warning"),
        tr("What tools were allowed can't be read or changed: %1").arg(detailText(error)));
}

} // namespace parley
