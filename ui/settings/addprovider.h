// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: adding a provider: choose the vendor, paste a key, try it, save. Local servers and the
// demo need no key and are saved at once. Main thread; `services` and `lists` outlive it.
#pragma once

#include "ui/modellists.h"
#include "ui/profilesetup.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

class KeyEntry;
class Label;

class AddProvider final : public QWidget
{
    Q_OBJECT
public:
    AddProvider(const Theme &theme, Services &services, ModelLists &lists,
                QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void added(const QString &profile);

private:
    void choose(const ProviderPreset &preset);

    const Theme &m_theme;
    ModelLists &m_lists;
    ProfileSetup m_setup;
    KeyEntry *m_entry;
    Label *m_problem;
};

} // namespace parley
