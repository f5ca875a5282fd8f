// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: whether Parley looks for a newer release once a day, what it found, and a button that
// looks now. It only tells: the page of a release opens in the browser. Applied as soon as it is
// chosen. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/releasewatch.h"
#include "engine/services.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;

namespace parley {

class Button;
class NoteLine;

class UpdateFields final : public QWidget
{
    Q_OBJECT
public:
    // services.releases must be there.
    UpdateFields(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // Settings may have been changed elsewhere.
    void reload();

private:
    void ask();
    void showNewer();

    Services &m_services;
    QCheckBox *m_choice;
    Button *m_ask;
    Button *m_open;
    NoteLine *m_note;
    Awaiting<std::optional<Release>> m_asking;
};

} // namespace parley
