// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Conversations as PDF, in the terminal: made by the window program beside this one, which has the
// fonts; nothing touches the disk on the way. Main thread; one at a time; destroying it ends the
// other program.
#pragma once

#include "chat/conversation.h"

#include <QFuture>
#include <QProcess>
#include <QPromise>

namespace parley {

class PdfPrinter : public QObject
{
    Q_OBJECT
public:
    // Configuration error when that program is not there.
    [[nodiscard]] QFuture<Result<QByteArray>> print(const Conversation &conversation,
                                                    const QDateTime &now);

private:
    void end(const Result<QByteArray> &result);

    std::unique_ptr<QProcess> m_process;
    QPromise<Result<QByteArray>> m_promise;
};

} // namespace parley
