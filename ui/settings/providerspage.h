// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the providers at the left, the chosen one, or how to add one, beside them. Main thread;
// what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/modellists.h"
#include "ui/theme.h"

#include <QWidget>

class QStackedWidget;

namespace parley {

class AddProvider;
class ProviderForm;
class ProviderList;

class ProvidersPage final : public QWidget
{
    Q_OBJECT
public:
    ProvidersPage(Theme &theme, Services &services, ModelLists &lists, QWidget *parent = nullptr);

    // The page to add one when the name is empty or unknown.
    void showProvider(const QString &profile);
    void setNarrow(bool narrow);
    // Before a control of the form is gone to: it is about a provider, at least the first.
    void prepare(const QWidget &control);
    [[nodiscard]] ProviderList &list() { return *m_providers; }

private:
    void follow();

    const Theme &m_theme;
    Services &m_services;
    QString m_shown; // the provider in the form; empty: none yet
    ProviderList *m_providers;
    QStackedWidget *m_detail;
    AddProvider *m_add;
    ProviderForm *m_form;
    bool m_narrow = false;
};

} // namespace parley
