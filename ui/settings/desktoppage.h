// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: how Parley starts, what it tells of answers nobody looks at, the quick window and its
// keys, the tray. Applied as soon as it is chosen. Main thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"

class QCheckBox;
class QVBoxLayout;

namespace parley {

class Button;
class NoteLine;

class DesktopPage final : public Sheet
{
    Q_OBJECT
public:
    DesktopPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildStart(QVBoxLayout &column);
    void buildNotices(QVBoxLayout &column);
    void buildQuick(QVBoxLayout &column);
    void buildTray(QVBoxLayout &column);
    void head(QVBoxLayout &column, const QString &text);
    void say(QVBoxLayout &column, const QString &sentence);
    QCheckBox *choice(QVBoxLayout &column, const QString &text, const Setting<bool> &setting);
    void setKeys(const QString &keys);
    void showShortcut();
    void showTray();

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content;
    Button *m_keys = nullptr; // says which they are; pressed, it waits for others
    NoteLine *m_shortcut = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_stay = nullptr;
    NoteLine *m_noTray = nullptr;
};

} // namespace parley
