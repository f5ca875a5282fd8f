// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the currency in which amounts are shown, and how much of it a dollar is, both by the
// person. Applied when a field is left. Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class NoteLine;

class CurrencyFields final : public QWidget
{
    Q_OBJECT
public:
    CurrencyFields(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // As the settings have it; what was written and not taken is gone.
    void show();

private:
    QLineEdit *addField(const QString &name, const QString &hint, int width);
    void take();

    const Theme &m_theme;
    Services &m_services;
    QLineEdit *m_rate;
    QLineEdit *m_code;
    QLineEdit *m_symbol;
    NoteLine *m_note;
};

} // namespace parley
