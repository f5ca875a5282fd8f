// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: light or dark, contrast, size of text, motion, what screen readers are told of an
// answer. Applied as soon as it is chosen. Main thread.
#pragma once

#include "base/setting.h"
#include "ui/controls/sheet.h"

class QVBoxLayout;

namespace parley {

class Segmented;

class AppearancePage final : public Sheet
{
    Q_OBJECT
public:
    AppearancePage(Theme &theme, SettingsStore &settings, QWidget *parent = nullptr);

    // Below the others; the page owns it.
    void addSection(QWidget *section);

private:
    // `words`: what else it is searched by.
    Segmented *add(QVBoxLayout &column, const QString &name, const QStringList &choices,
                   const QString &sentence, const QString &words);
    void build(QVBoxLayout &column);
    void listen();
    void showChoice();

    Theme &m_appearance;
    SettingsStore &m_settings;
    QWidget *m_content;
    Segmented *m_scheme = nullptr;
    Segmented *m_contrast = nullptr;
    Segmented *m_size = nullptr;
    Segmented *m_motion = nullptr;
    Segmented *m_reading = nullptr;
};

} // namespace parley
