// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the language of the window, and how dates, numbers and money look in it. Another
// language takes effect at the next start, which the page offers. Main thread.
#pragma once

#include "base/setting.h"
#include "ui/controls/sheet.h"

class QComboBox;
class QVBoxLayout;

namespace parley {

class Button;
class Label;

class LanguagePage final : public Sheet
{
    Q_OBJECT
public:
    LanguagePage(const Theme &theme, SettingsStore &settings, QWidget *parent = nullptr);

private:
    void buildChoice(QVBoxLayout &column);
    void buildSample(QVBoxLayout &column);
    void choose(const QString &language);
    void showChoice();
    void restart();

    const Theme &m_theme;
    SettingsStore &m_settings;
    const QString m_spoken; // chosen when the program was started
    QComboBox *m_languages = nullptr;
    QWidget *m_later = nullptr; // what is seen once another one is chosen
    Label *m_sample = nullptr;
};

} // namespace parley
