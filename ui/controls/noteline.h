// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An icon and a sentence below a control: where a key goes, what a test found. Wraps. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Label;

class NoteLine final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(const Theme &theme, QWidget *parent = nullptr);

    // `icon`: name in resources/icons. An empty sentence hides the line.
    void say(ColorRole role, const QString &icon, const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Label *m_text;
    QString m_icon;
    ColorRole m_role = ColorRole::Ink2;
};

} // namespace parley
