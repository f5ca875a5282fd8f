// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The bottom line of the window: providers that are set up, chats that answer now, what this chat
// has cost so far where providers say so. Main thread.
#pragma once

#include "base/money.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

struct StatusFigures
{
    int providers = 0;
    int answering = 0;
    std::optional<Money> cost; // of the chat shown; absent: not reported
    QString naming = {};       // what its name took; empty: nothing
    friend bool operator==(const StatusFigures &, const StatusFigures &) = default;
};

class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void show(const StatusFigures &figures);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString providersText() const;
    [[nodiscard]] QString answeringText() const;

    const Theme &m_theme;
    StatusFigures m_figures;
};

} // namespace parley
