// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Under whose name requests are booked: empty, it is the account of the computer. What the
// environment says wins, and can't be changed here. Kept as soon as it is changed. Main thread;
// what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class PersonField final : public QWidget
{
    Q_OBJECT
public:
    PersonField(const Theme &theme, Services &services, QWidget *parent);

    [[nodiscard]] QLineEdit &edit() { return *m_edit; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    Services &m_services;
    QLineEdit *m_edit;
};

} // namespace parley
