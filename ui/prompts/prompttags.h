// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tags of a prompt: pressing one takes it off, a line at the end adds one. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class FlowLayout;

class PromptTags final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptTags(const Theme &theme, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);

Q_SIGNALS:
    void edited(const QStringList &tags);

private:
    void rebuild();
    void add();

    const Theme &m_theme;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QList<QWidget *> m_chips;
    QStringList m_tags;
};

} // namespace parley
