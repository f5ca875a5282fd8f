// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: where the names of chats come from. Applied as soon as it is chosen. Main thread; what
// it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"
#include "ui/modellists.h"

class QComboBox;

namespace parley {

class NamesPage final : public Sheet
{
    Q_OBJECT
public:
    NamesPage(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent = nullptr);

private:
    void fill();
    void choose(int index);

    Services &m_services;
    ModelLists &m_lists;
    QComboBox *m_models;
};

} // namespace parley
