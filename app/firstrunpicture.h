// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "What does it look like on this machine?": uses the window like a person on the first day - takes
// the demo, asks one question, waits for the answer - then saves a picture, prints what was said
// and ends the program: 0 when it worked, 1 when not. Main thread; window and services outlive it.
#pragma once

#include "ui/mainwindow.h"

namespace parley {

class FirstRunPicture final : public QObject
{
    Q_OBJECT
public:
    FirstRunPicture(MainWindow &window, Services &services, QString file, QString question);

private:
    void begin();
    void ask();
    void follow();
    void finish();
    void print(const Conversation &conversation) const;
    void end(int code, const QString &message);

    MainWindow &m_window;
    Services &m_services;
    QString m_file;
    QString m_question;
    std::unique_ptr<Clock::Timer> m_timer; // patience, then the last frame
    bool m_ended = false;
};

} // namespace parley
