// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A field for a key: hidden text in the code font, a key in front, room for a tag behind. The text
// leaves it only as a Secret. Main thread.
#pragma once

#include "base/secret.h"
#include "ui/theme.h"

#include <QLineEdit>

namespace parley {

class KeyField final : public QLineEdit
{
    Q_OBJECT
public:
    KeyField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    // Inside a frame that somebody else draws.
    void makeBare();
    // What was typed, without stray blanks around it.
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] bool isBlank() const;
    // "sk-ant-api03-", enough to recognise whose it is.
    [[nodiscard]] QString beginning() const;
    // Overwrites the text and empties the field.
    void wipe();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
};

} // namespace parley
