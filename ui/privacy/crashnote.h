// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One sentence at the top of the window after the program ended unexpectedly, with a way to read
// the report, copy it and delete it. Nothing is sent anywhere. Main thread; child of the window.
#pragma once

#include "base/crashreports.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

class CrashNote final : public QWidget
{
    Q_OBJECT
public:
    CrashNote(const Theme &theme, SettingsStore &settings, const CrashReports &reports,
              QWidget &window);

    // Shows itself if there is something new to tell.
    void tell();
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void putAway();
    void place();

    const Theme &m_theme;
    SettingsStore &m_settings;
    const CrashReports m_reports;
    QWidget &m_window;
    QString m_sentence;
};

// The exact text, to be read and copied.
void showCrashReport(QWidget &window, const Theme &theme, const CrashReport &report);

} // namespace parley
