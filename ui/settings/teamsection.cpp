// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/teamsection.h"

#include "ui/confirm.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/settings/teamwords.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int labelWidth = 160;
constexpr int fieldWidth = 320;

} // namespace

TeamSection::TeamSection(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Team cache"), this));
    column->addSpacing(8);
    buildState(*column);
    buildFields(*column);
    buildSwitch(*column);
    connectButtons();
    show(teamChoice(m_services.settings));
    connect(m_services.team, &TeamCache::stateChanged, this, &TeamSection::showState);
    showState();
}

QLineEdit *TeamSection::addField(QVBoxLayout &column, const QString &name, const QString &hint)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, this);
    label->setMinimumWidth(m_theme.scaled(labelWidth));
    row->addWidget(label);
    auto *field = new QLineEdit(this);
    field->setAccessibleName(tr("Team cache: %1").arg(name));
    field->setFont(m_theme.font(TextStyle::Interface));
    field->setPlaceholderText(hint);
    field->setMaximumWidth(m_theme.scaled(fieldWidth));
    row->addWidget(field, 1);
    row->addStretch(0);
    column.addLayout(row);
    column.addSpacing(8);
    return field;
}

void TeamSection::buildFields(QVBoxLayout &column)
{
    m_address = addField(column, tr("Address"), QStringLiteral("rediss://cache.example:6379/0"));
    m_space = addField(column, tr("Namespace"), usualTeamSpace);
    m_user = addField(column, tr("User"), tr("Only if the server has users"));
    m_password = addField(column, tr("Password"), {});
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void TeamSection::buildSwitch(QVBoxLayout &column)
{
    auto *meaning = new NoteLine(m_theme, this);
    meaning->say(ColorRole::Ink2, QStringLiteral("info"),
                 tr("Answers, and with them what was asked, become readable by everybody who can "
                    "read that server, and who can write there can put words into answers that "
                    "you get. Temporary chats and answers with tools are never shared."));
    column.addWidget(meaning);
    column.addSpacing(8);
    m_accept = new QCheckBox(tr("I accept that my answers are shared there"), this);
    m_accept->setFont(m_theme.font(TextStyle::Interface));
    column.addWidget(m_accept);
    column.addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_switch = new Button(m_theme, ButtonKind::Standard, {}, {}, this);
    m_test = new Button(m_theme, ButtonKind::Standard, tr("Test connection"), {}, this);
    m_clear = new Button(m_theme, ButtonKind::Standard, tr("Clear for the whole team…"),
                         QStringLiteral("trash"), this);
    for (Button *button : {m_switch, m_test, m_clear}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column.addLayout(buttons);
    column.addSpacing(8);
    m_found = new NoteLine(m_theme, this);
    m_found->say(ColorRole::Ink2, {}, {});
    column.addWidget(m_found);
}

void TeamSection::buildState(QVBoxLayout &column)
{
    auto *what = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("Answers can be shared with a team on a Redis server of yours. Your "
                              "own cache is looked into first, then the team's; what is new is "
                              "kept in both."),
                           this);
    what->setWordWrap(true);
    column.addWidget(what);
    column.addSpacing(8);
    m_state = new NoteLine(m_theme, this);
    column.addWidget(m_state);
    m_holds = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, {}, this);
    m_holds->setWordWrap(true);
    column.addWidget(m_holds);
    column.addSpacing(12);
}

void TeamSection::connectButtons()
{
    connect(m_accept, &QCheckBox::toggled, this, [this](bool accepted) {
        m_switch->setEnabled(accepted || teamChoice(m_services.settings).on);
    });
    connect(m_test, &QPushButton::clicked, this, &TeamSection::test);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (teamChoice(m_services.settings).on) {
            switchOff();
        } else {
            switchOn();
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        confirm(*window(), m_theme,
                {tr("Clear the answers of the whole team?"),
                 tr("Nobody finds them any more. Everybody keeps the chats and the answers in "
                    "their own caches."),
                 tr("Clear")},
                [this] { clear(); });
    });
}

void TeamSection::show(const TeamChoice &choice)
{
    m_address->setText(choice.address);
    m_space->setText(choice.space);
    m_user->setText(choice.user);
    m_password->clear();
    m_password->setPlaceholderText(choice.hasPassword ? tr("Kept in the keychain")
                                                      : tr("Only if the server has one"));
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_address, m_space, m_user, m_password, m_accept}) {
        field->setEnabled(!choice.on);
    }
    setFaulty(*m_address, false);
    const QSignalBlocker blocker(m_accept);
    m_accept->setChecked(choice.accepted);
    m_switch->setText(choice.on ? tr("Switch off") : tr("Switch on"));
    m_switch->setEnabled(choice.on || choice.accepted);
    m_clear->setVisible(choice.on);
}

void TeamSection::showState()
{
    const TeamLine line =
        teamStateLine(teamChoice(m_services.settings).on, m_services.team->state());
    m_state->say(line.role, line.icon, line.sentence);
    if (m_services.team->state().phase == TeamCacheState::Phase::Connected && isVisible()) {
        refresh();
    } else {
        m_holds->setText({});
    }
}

void TeamSection::refresh()
{
    if (teamChoice(m_services.settings).on) {
        m_asking.wait(m_services.team->figures(),
                      [this](const Result<CacheFigures> &figures) { showFigures(figures); });
    }
}

void TeamSection::showFigures(const Result<CacheFigures> &figures)
{
    if (!figures) {
        m_holds->setText({}); // why is said above
        return;
    }
    const QString holds =
        tr("The team keeps %1 answers, %2.", nullptr, pluralOf(figures->answers))
            .arg(groupedNumber(figures->answers),
                 QLocale().formattedDataSize(figures->bytes, 1, QLocale::DataSizeSIFormat));
    const QString saved =
        tr("%1 questions were answered from it, %2 saved.", nullptr, pluralOf(figures->hits))
            .arg(groupedNumber(figures->hits), moneyText(figures->saved));
    m_holds->setText(figures->hits > 0 ? holds + u' ' + saved : holds);
}

void TeamSection::say(const Error &error)
{
    m_found->say(ColorRole::Danger, QStringLiteral("error"), teamErrorText(error));
}

std::optional<TeamChoice> TeamSection::filledIn()
{
    const TeamChoice kept = teamChoice(m_services.settings);
    TeamChoice choice;
    choice.on = true;
    choice.address = m_address->text().trimmed();
    const QString space = m_space->text().trimmed();
    choice.space = space.isEmpty() ? usualTeamSpace : space;
    choice.user = m_user->text().trimmed();
    choice.accepted = m_accept->isChecked();
    // What is kept was meant for that server and user, and goes to no other.
    choice.hasPassword =
        !m_password->text().isEmpty() ||
        (kept.hasPassword && kept.address == choice.address && kept.user == choice.user);
    const auto server = choice.server();
    setFaulty(*m_address, !server);
    if (!server) {
        say(server.error());
        return std::nullopt;
    }
    return choice;
}

void TeamSection::withPassword(const TeamChoice &choice,
                               const std::function<void(const Secret &)> &use)
{
    if (const QString typed = m_password->text(); !typed.isEmpty()) {
        use(Secret(typed.toUtf8()));
        return;
    }
    m_reading.wait(teamPassword(choice, m_services.vault),
                   [this, use](const Result<Secret> &password) {
                       if (password) {
                           use(*password);
                       } else {
                           say(password.error());
                       }
                   });
}

void TeamSection::test()
{
    const auto choice = filledIn();
    if (!choice) {
        return;
    }
    m_found->say(ColorRole::Ink2, QStringLiteral("info"), tr("Asking the server…"));
    withPassword(*choice, [this, server = choice->server().value()](const Secret &password) {
        m_testing.wait(m_services.team->test(server, password),
                       [this](const auto &report) { showReport(report); });
    });
}

void TeamSection::showReport(const Result<TeamServerReport> &report)
{
    if (!report) {
        say(report.error());
        return;
    }
    const QString found = report->vectorSets
                              ? tr("It works: %1, with vector sets.").arg(report->version)
                              : tr("It works: %1, without vector sets.").arg(report->version);
    if (report->keepsNothing) {
        m_found->say(ColorRole::Warn, QStringLiteral("warning"),
                     tr("%1 But nothing can be kept there: %2")
                         .arg(found, teamErrorText(*report->keepsNothing)));
    } else {
        m_found->say(ColorRole::Ok, QStringLiteral("check"), found);
    }
}

void TeamSection::switchOn()
{
    const auto choice = filledIn();
    if (!choice) {
        return;
    }
    const auto store = [this, choice = *choice](const Result<void> &written) {
        if (!written) {
            say(written.error());
            return;
        }
        setTeamChoice(m_services.settings, choice);
        m_found->say(ColorRole::Ink2, {}, {});
        show(teamChoice(m_services.settings));
        showState();
        refresh();
    };
    if (const QString typed = m_password->text(); !typed.isEmpty()) {
        m_writing.wait(m_services.vault.write(teamPasswordName, Secret(typed.toUtf8())), store);
    } else {
        store({});
    }
}

void TeamSection::switchOff()
{
    TeamChoice choice = teamChoice(m_services.settings);
    choice.on = false;
    setTeamChoice(m_services.settings, choice);
    m_found->say(ColorRole::Ink2, {}, {});
    show(teamChoice(m_services.settings));
    showState();
}

void TeamSection::clear()
{
    m_clearing.wait(m_services.team->clear(), [this](const Result<void> &cleared) {
        if (!cleared) {
            say(cleared.error());
        }
        refresh();
    });
}

} // namespace parley
