// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of settings: what there is to set at the left, the chosen part beside it. In a narrow
// window the list turns into a combo box. Which parts there are stands in settingssections.cpp.
// Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/modellists.h"
#include "ui/settings/datapage.h"
#include "ui/settings/settingsindex.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace parley {

class Button;
class Keymap;
class ProvidersPage;
class SettingMark;
class SettingsNavigation;

class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    // In the order of the list and of the rows in settingssections.cpp.
    enum Section {
        General,
        Providers,
        Network,
        Budget,
        Prices,
        Cache,
        Tools,
        Routing,
        Chats,
        Appearance,
        Language,
        Shortcuts,
        Desktop,
        Privacy,
        Data
    };
    struct Parts
    {
        Theme &theme;
        Services &services;
        ModelLists &lists;
        Keymap &keys;
    };

    explicit SettingsPage(const Parts &parts, QWidget *parent = nullptr);

    // What people call them, in order.
    [[nodiscard]] static QStringList sections();
    void showSection(Section section);
    // The provider's form; the page to add one when the name is empty or unknown.
    void showProvider(const QString &profile);
    // Every setting on every page, as the pages are now; makes all of them.
    [[nodiscard]] QList<SettingEntry> entries();
    // Makes one more page, so that entries() has less to do; false: all are there.
    bool makeNext();
    // Goes to its page, scrolls to it, gives it the focus and marks it for a moment.
    void showSetting(const SettingEntry &entry);
    void focusFirst();
    [[nodiscard]] DataPage &data() { return page<DataPage>(Data); }

Q_SIGNALS:
    // A page is there, which happens when it is first shown or searched.
    void pageMade(parley::SettingsPage::Section section);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildNarrow(QVBoxLayout &column);
    void arrange();
    void beginSearch();
    [[nodiscard]] QWidget &made(int section);
    template <class Page>
    [[nodiscard]] Page &page(Section section)
    {
        return static_cast<Page &>(made(section));
    }

    const Parts m_parts;
    SettingsNavigation *m_side = nullptr;
    QWidget *m_narrow = nullptr; // what stands for the list in a narrow window
    QComboBox *m_combo = nullptr;
    Button *m_search = nullptr;
    SettingMark *m_mark = nullptr;
    QStackedWidget *m_pages = nullptr;
    QList<QWidget *> m_made; // the pages, by section; null: not needed yet
};

} // namespace parley
