// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Sends the message, or stops the answer: same place, same size. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class SendButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit SendButton(const Theme &theme, QWidget *parent = nullptr);

    void setStopping(bool stops);
    // Why it can't send; empty: it can.
    void setReason(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    bool m_stops = false;
    QString m_reason;
};

} // namespace parley
