// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which tools the answers of a chat may ask for: a box for each, none ticked by itself. Main
// thread.
#pragma once

#include "chat/chatrequest.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace parley {

class ToolChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ToolChoice(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<ToolSpec> &tools, const QStringList &on);
    // Names, in the order of the tools.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed(const QStringList &on);

private:
    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_boxes;
};

} // namespace parley
