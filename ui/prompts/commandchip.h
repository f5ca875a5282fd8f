// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The command a prompt is called by, as "/explain" beside its title: pressed, it can be changed in
// place. Enter and leaving the field take what is written, Escape doesn't. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class CommandChip final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandChip(const Theme &theme, QWidget *parent = nullptr);

    // Without the slash; empty: it has none.
    void setCommand(const QString &command);
    // It can't be used as it is.
    void setFaulty(bool faulty);
    void begin();

Q_SIGNALS:
    void entered(const QString &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Chip;
    void end(bool keep);

    Chip *m_chip;
    QLineEdit *m_edit;
    QString m_command;
};

} // namespace parley
