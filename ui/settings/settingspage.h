// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of settings: what there is to set at the left, the chosen part beside it. In a narrow
// window the list turns into a combo box. Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/modellists.h"
#include "ui/settings/datapage.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace parley {

class AddProvider;
class ProviderForm;
class ProviderList;

class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    enum Section { Providers, Budget, Prices, Cache, Tools, Routing, Chats, Appearance, Data };

    SettingsPage(Theme &theme, Services &services, ModelLists &lists, QWidget *parent = nullptr);

    // What people call them, in order.
    [[nodiscard]] static QStringList sections();
    void showSection(Section section);
    // The provider's form; the page to add one when the name is empty or unknown.
    void showProvider(const QString &profile);
    void focusFirst();
    [[nodiscard]] DataPage &data() { return *m_data; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNavigation();
    QWidget *makeProviders();

    Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    QWidget *m_side = nullptr;
    QListWidget *m_sections = nullptr;
    QComboBox *m_combo = nullptr;
    QStackedWidget *m_pages = nullptr;
    ProviderList *m_providers = nullptr;
    QStackedWidget *m_detail = nullptr;
    ProviderForm *m_form = nullptr;
    AddProvider *m_add = nullptr;
    DataPage *m_data = nullptr;
};

} // namespace parley
