// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The strip at the bottom of the window while chats are imported or exported: how far it is and a
// way to stop it; then how it went, with the report of what could not be carried over. Main thread;
// `transfer` outlives it; child of the window's page.
#pragma once

#include "ui/theme.h"
#include "ui/transfer/transfer.h"

#include <QWidget>

class QProgressBar;

namespace parley {

class Button;
class ImportReport;
class Label;

class TransferBar final : public QWidget
{
    Q_OBJECT
public:
    TransferBar(const Theme &theme, Transfer &transfer, QWidget &window, QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;
    void showReport();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Running, Good, Bad };
    void connectTransfer();
    void show(Tone tone, const QString &sentence);
    void announce();

    const Theme &m_theme;
    Transfer &m_transfer;
    QWidget &m_window;
    Label *m_text;
    QProgressBar *m_progress;
    Button *m_stop;
    Button *m_details;
    Button *m_close;
    ImportReport *m_report = nullptr; // made at first use
    ImportOutcome m_outcome;
    Tone m_tone = Tone::Running;
};

} // namespace parley
