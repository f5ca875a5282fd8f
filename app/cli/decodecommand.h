// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "decode DIALECT FILE [--status N] [--headers FILE] [--chunk N]": the body of a response to stream
// events, one JSON object a line; the last line is the result.
#pragma once

#include "app/cli/command.h"
#include "net/transport.h"

namespace parley {

class DecodeCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] Result<HttpHead> head() const;
    // Both print the events and give the result.
    [[nodiscard]] QJsonObject body(const QByteArray &bytes, const HttpHead &responseHead) const;
    [[nodiscard]] QJsonObject messages(const QByteArray &bytes) const;

    QString m_dialect;
    QString m_path;
    QString m_headersPath;
    int m_status = 200;
    qsizetype m_chunk = 0; // 0: all at once
};

} // namespace parley
