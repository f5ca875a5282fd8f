// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// In the place of a thing while there is none: what it is for, and ways to begin, the first of them
// the usual one. Main thread.
#pragma once

#include "ui/controls/sheet.h"

#include <functional>

namespace parley {

class EmptyPage final : public Sheet
{
    Q_OBJECT
public:
    struct Way
    {
        QString text;
        std::function<void()> begin;
    };
    EmptyPage(const Theme &theme, const QString &sentence, const QList<Way> &ways,
              QWidget *parent = nullptr);

    void focusFirst();

private:
    QWidget *m_first = nullptr;
};

} // namespace parley
