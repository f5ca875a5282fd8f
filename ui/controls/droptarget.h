// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Shows over a place what a drop there would do, while something is held over it. Takes no clicks
// and no drops itself. Main thread; child of the place.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class DropTarget final : public QWidget
{
    Q_OBJECT
public:
    DropTarget(const Theme &theme, QWidget &place);

    // A few words: what will happen.
    void offer(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_words;
};

} // namespace parley
