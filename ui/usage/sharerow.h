// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A line of the usage page: a dot or an icon, a name, a note, a figure, and perhaps a bar below
// that shows a share. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

struct Share
{
    QString name;
    QString note;
    QString figure;
    std::optional<ColorRole> dot;
    QString icon;                // name in resources/icons; where there is no dot
    std::optional<double> share; // 0 … 1: with a bar
};

class ShareRow final : public QWidget
{
    Q_OBJECT
public:
    ShareRow(const Theme &theme, Share share, QWidget *parent = nullptr);
    // As wide as its words, for a legend.
    void makeCompact();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Share m_share;
    bool m_compact = false;
};

} // namespace parley
