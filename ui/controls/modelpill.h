// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The round button that names a model: its dot, its title, a chevron. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace parley {

class ModelPill final : public QPushButton
{
    Q_OBJECT
public:
    explicit ModelPill(const Theme &theme, QWidget *parent = nullptr);

    // `model` is ModelRef::toString() and decides the colour; an empty title asks to choose one.
    void setModel(const QString &model, const QString &title);
    // While its popup is open the frame is lit.
    void setOpen(bool open);
    void makeSmall();
    // No frame while nothing points at it.
    void makeBare() { m_bare = true; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int pillHeight() const;

    const Theme &m_theme;
    QString m_model;
    QString m_title;
    bool m_open = false;
    bool m_small = false;
    bool m_bare = false;
};

} // namespace parley
