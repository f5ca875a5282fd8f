// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The round button beside the model: an icon while answers are asked for with the defaults, else
// what is different. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class ParametersPill final : public QPushButton
{
    Q_OBJECT
public:
    explicit ParametersPill(const Theme &theme, QWidget *parent = nullptr);

    // `summary` stands on the button, empty: nothing is different; `description` is the whole.
    void setDifference(const QString &summary, const QString &description);
    // While its popup is open the frame is lit.
    void setOpen(bool open);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_summary;
    bool m_open = false;
};

} // namespace parley
