// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A small coloured word: "Ready", "Anthropic, 9 models", "demo". Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

enum class TagTone { Plain, Good, Warning, Danger, Accent, Info };

class Tag final : public QWidget
{
    Q_OBJECT
public:
    Tag(const Theme &theme, TagTone tone, const QString &text, QWidget *parent = nullptr);

    void set(TagTone tone, const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TagTone m_tone;
    QString m_text;
};

} // namespace parley
