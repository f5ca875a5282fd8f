// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/pdfprinter.h"

#include "archive/conversationarchive.h"

#include <QCoreApplication>
#include <QDir>

namespace parley {

QFuture<Result<QByteArray>> PdfPrinter::print(const Conversation &conversation,
                                              const QDateTime &now)
{
    m_promise = QPromise<Result<QByteArray>>();
    m_promise.start();
    const QFuture<Result<QByteArray>> future = m_promise.future();
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("parley"));
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(Unexpected(ErrorKind::Configuration,
                           QStringLiteral("PDF is made by the window program \"parley\", which is "
                                          "not beside parley-cli; try another --format")));
        }
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code) {
        const QByteArray pdf = m_process->readAllStandardOutput();
        if (code == 0 && m_process->exitStatus() == QProcess::NormalExit && !pdf.isEmpty()) {
            end(pdf);
            return;
        }
        const QString why = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
        end(Unexpected(ErrorKind::Storage, QStringLiteral("no PDF could be made: ") +
                                               (why.isEmpty() ? m_process->errorString() : why)));
    });
    m_process->start(program, {QStringLiteral("--print-pdf")});
    m_process->write(writeArchive({{conversation}}, now));
    m_process->closeWriteChannel();
    return future;
}

void PdfPrinter::end(const Result<QByteArray> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace parley
