// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A file with an additional certificate authority: typed or chosen, and taken away again. Main
// thread.
#pragma once

#include "base/result.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class Button;

class AuthorityField final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorityField(const Theme &theme, QWidget *parent = nullptr);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    // The path, judged anew where it is not `kept`; the field is marked when it is no such file.
    [[nodiscard]] Result<QString> judged(const QString &kept);
    [[nodiscard]] QLineEdit &edit() { return *m_path; }

Q_SIGNALS:
    // It was left, chosen or emptied.
    void edited();

private:
    void choose();
    void leave();

    QLineEdit *m_path;
    Button *m_choose;
    Button *m_clear;
};

} // namespace parley
