// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/logging.h"

#include <QRegularExpression>
#include <cstdio>

namespace parley {

Q_LOGGING_CATEGORY(logNet, "parley.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logProvider, "parley.provider", QtWarningMsg)
Q_LOGGING_CATEGORY(logEngine, "parley.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "parley.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logKeychain, "parley.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "parley.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "parley.app", QtInfoMsg)

QString redacted(const QString &text)
{
    // Prefixes of the vendors' key formats, then headers and URL parameters that carry one. A key
    // the vendor has already masked ("sk-abc***xyz") may stay: it helps to tell which one it was.
    static const QRegularExpression keys(
        QStringLiteral(R"((?:\b(?:sk|pk|rk|gsk|xai|pplx|hf|ghp|github_pat|fw|csk|nvapi|r8)[-_])"
                       R"([A-Za-z0-9_\-.]{6,}|\bAIza[A-Za-z0-9_\-]{6,}))"));
    static const QRegularExpression carriers(
        QStringLiteral(R"(((?:authorization|x-api-key|x-goog-api-key|api-key)["']?\s*[:=]\s*["']?)"
                       R"((?:bearer\s+)?|\bbearer\s+|[?&](?:key|api_key|apikey|token)=))"
                       R"([^\s"'&,;}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(carriers, QStringLiteral("\\1[redacted]"));
    result.replace(keys, QStringLiteral("[redacted]"));
    return result;
}

namespace {

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString line = redacted(qFormatLogMessage(type, context, message));
    for (QChar &c : line) {
        const bool control = c < u' ' || c == QChar(0x7f);
        if (control && c != u'\n' && c != u'\t') {
            c = QChar(0x2400 + (c.unicode() & 0x1f)); // the Unicode picture of that control
        }
    }
    line.append(u'\n');
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    if (type == QtFatalMsg) {
        std::abort();
    }
}

} // namespace

void installRedactingLogger()
{
    qSetMessagePattern(QStringLiteral("%{if-category}%{category}: %{endif}%{message}"));
    qInstallMessageHandler(writeRedacted);
}

} // namespace parley
