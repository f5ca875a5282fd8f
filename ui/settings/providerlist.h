// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the providers that are set up, one row each. Main thread; `services` outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"

class QListWidget;

namespace parley {

class ProviderList final : public Sheet
{
    Q_OBJECT
public:
    ProviderList(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // Selects it; an empty name selects nothing.
    void select(const QString &profile);
    [[nodiscard]] QString selected() const;
    void rebuild();

Q_SIGNALS:
    void chosen(const QString &profile);
    void addWanted();

private:
    const Theme &m_theme;
    Services &m_services;
    QListWidget *m_list;
};

} // namespace parley
