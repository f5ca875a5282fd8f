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
    // Prefixes of the vendors' key formats. They may follow a digit ("%22sk-…"), but no letter. A
    // key the vendor has already masked ("sk-abc***xyz") may stay: it helps to tell which it was.
    static const QRegularExpression keys(QStringLiteral(
        R"((?<![A-Za-z])(?:(?:sk|pk|rk|gsk|xai|pplx|hf|ghp|gho|github_pat|fw|csk|nvapi|r8)[-_])"
        R"([A-Za-z0-9_\-.]{6,}|AIza[A-Za-z0-9_\-]{6,}))"));
    // Headers, JSON members, URL parameters and variables that carry one.
    static const QRegularExpression carriers(
        QStringLiteral(
            R"(((?:authorization|api[-_]?key)(?:[\\"']*\s*[:=]\s*[\\"']*|["']\s*,\s*["']))"
            R"((?:(?:bearer|basic)\s+)?|\bbearer\s+)"
            R"(|[?&](?:key|token|access_token|password)=|://[^\s/:@]*:(?=[^\s/@]+@)))"
            R"([^\s"'\\&,;}@]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(carriers, QStringLiteral("\\1[redacted]"));
    result.replace(keys, QStringLiteral("[redacted]"));
    return result;
}

QString withVisibleControls(const QString &text)
{
    constexpr char16_t pictures = 0x2400; // the block of Unicode's pictures of controls
    constexpr char16_t pictureOfDelete = 0x2421;
    QString result = text;
    for (QChar &c : result) {
        const char16_t u = c.unicode();
        if (u < u' ' && u != u'\n' && u != u'\t') {
            c = QChar(static_cast<char16_t>(pictures + u));
        } else if (u == 0x7f) {
            c = QChar(pictureOfDelete);
        } else if (u > 0x7f && u < 0xa0) {
            c = QChar(QChar::ReplacementCharacter); // 8-bit controls have no picture
        }
    }
    return result;
}

namespace {

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString line = withVisibleControls(redacted(qFormatLogMessage(type, context, message)));
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
    // The compiler of JavaScript warns of the style of what others wrote (core/math).
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler.warning=false"));
    qSetMessagePattern(QStringLiteral("%{if-category}%{category}: %{endif}%{message}"));
    qInstallMessageHandler(writeRedacted);
}

} // namespace parley
