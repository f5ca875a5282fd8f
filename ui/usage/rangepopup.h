// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two days to choose, for a range of one's own. Main thread; child of the window.
#pragma once

#include "ui/controls/popup.h"
#include "ui/usage/usagerange.h"

class QDateEdit;

namespace parley {

class RangePopup final : public Popup
{
    Q_OBJECT
public:
    RangePopup(const Theme &theme, QWidget &window, const UsageRange &range);

    void openBelow(QWidget &anchor);

Q_SIGNALS:
    void chosen(const parley::UsageRange &range);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();

    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace parley
