// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How far something is, as a thin line; pale all along while nobody knows. Main thread.
#pragma once

#include "ui/theme.h"

#include <QProgressBar>

namespace parley {

class ProgressLine final : public QProgressBar
{
    Q_OBJECT
public:
    ProgressLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {120, lineHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, lineHeight}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int lineHeight = 6;
    const Theme &m_theme;
};

} // namespace parley
