// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One choice of a few, all visible: a row of joined buttons. Arrow keys move. Main thread.
#pragma once

#include "ui/theme.h"

#include <QButtonGroup>
#include <QWidget>

namespace parley {

class Segmented final : public QWidget
{
    Q_OBJECT
public:
    Segmented(const Theme &theme, const QString &name, const QStringList &choices,
              QWidget *parent = nullptr);

    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_group.checkedId(); }

Q_SIGNALS:
    void chosen(int index); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup m_group;
};

} // namespace parley
