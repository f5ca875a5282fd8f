// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings, Cache: the cache a team shares. Where it is, who one is there, what sharing means and
// whether that is accepted; how it stands and what it saved. While it is on its fields rest. Main
// thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "engine/teamaccess.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace parley {

class Button;
class Label;
class NoteLine;

class TeamSection final : public QWidget
{
    Q_OBJECT
public:
    // With services.team.
    TeamSection(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // Asks again what it holds.
    void refresh();

private:
    void buildFields(QVBoxLayout &column);
    void buildSwitch(QVBoxLayout &column);
    void buildState(QVBoxLayout &column);
    void connectButtons();
    [[nodiscard]] QLineEdit *addField(QVBoxLayout &column, const QString &name,
                                      const QString &hint);
    void show(const TeamChoice &choice);
    void showState();
    void showFigures(const Result<CacheFigures> &figures);
    void say(const Error &error);
    // What is filled in; nothing where it can't be right: then it says so.
    [[nodiscard]] std::optional<TeamChoice> filledIn();
    // The one that is typed, else the one that is kept for that server.
    void withPassword(const TeamChoice &choice, const std::function<void(const Secret &)> &use);
    void test();
    void showReport(const Result<TeamServerReport> &report);
    void switchOn();
    void switchOff();
    void clear();

    const Theme &m_theme;
    Services &m_services;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_space = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_accept = nullptr;
    Button *m_test = nullptr;
    Button *m_switch = nullptr;
    Button *m_clear = nullptr;
    NoteLine *m_found = nullptr; // what a test or a switch said
    NoteLine *m_state = nullptr;
    Label *m_holds = nullptr;
    Awaiting<Secret> m_reading;
    Awaiting<void> m_writing;
    Awaiting<TeamServerReport> m_testing;
    Awaiting<CacheFigures> m_asking;
    Awaiting<void> m_clearing;
};

} // namespace parley
