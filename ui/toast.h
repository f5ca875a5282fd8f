// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "Chat deleted · Undo" at the bottom of a sheet. Only for undo, never for errors. The time it
// stays belongs to whoever shows it; it tells when the mouse rests on it. Main thread; child of the
// sheet.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Toast final : public QWidget
{
    Q_OBJECT
public:
    Toast(const Theme &theme, QWidget &sheet);

    void offer(const QString &sentence, const QString &action);

Q_SIGNALS:
    void chosen();
    void hovered(bool hovered);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    class ToastButton;
    ToastButton *m_button;
    QString m_sentence;
};

} // namespace parley
