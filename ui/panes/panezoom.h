// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The size of the text in one transcript, beside the one of the whole window: its own theme, which
// looks as the window's does, larger or smaller. Remembered for each chat, shown for a moment when
// it changes. Main thread; belongs to its pane; theme and services outlive it.
#pragma once

#include "base/clock.h"
#include "base/setting.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

class Actions;
class Label;
struct Services;

// "ID=PERCENT" each, the newest last.
inline const Setting<QStringList> zoomsSetting{"window/zooms", {}, SettingScope::Machine};

class PaneZoom final : public QObject
{
    Q_OBJECT
public:
    PaneZoom(const Theme &window, Services &services, QWidget &pane);
    ~PaneZoom() override;

    // For the transcript of the pane.
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    // The wheel over it changes its size.
    void attach(TranscriptView &view);
    // Of which chat it is; empty: of none that is remembered.
    void setChat(const QString &id);
    [[nodiscard]] int percent() const { return m_percent; }
    // 0: back to the size of the window.
    void step(int direction);
    // Of the pane that the focus is in; null: it is in none.
    [[nodiscard]] static PaneZoom *focused();

private:
    void apply(int percent);
    void remember();
    void tell();

    const Theme &m_window;
    Services &m_services;
    QWidget &m_pane;
    Theme m_theme;
    QString m_chat;
    int m_percent = 100;
    Label *m_told = nullptr;
    std::unique_ptr<Clock::Timer> m_hide;
};

// Larger, smaller and normal text: of the pane with the focus, outside of panes of the whole
// window.
void connectTextSizes(const Actions &actions, Theme &theme, SettingsStore &settings);

} // namespace parley
