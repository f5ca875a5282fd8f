// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "cache team [use ADDRESS …|test|clear|off]": the answers a team shares on a Redis, and what
// "cache stats" says of them. Main thread; the services outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "engine/teamaccess.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace parley {

class CacheTeam
{
public:
    // With the exit code's reason, where it failed.
    using Done = std::function<void(const Result<void> &)>;

    static void declare(QCommandLineParser &parser);
    // `words`: what follows "team".
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser, const QStringList &words);
    // Prints what came of it and calls back once.
    void run(Services &services, Done done);

    // How it stands: asked, or why it could not be. Never an error.
    using Told = std::function<void(const QJsonObject &)>;
    void tell(Services &services, Told told);
    [[nodiscard]] static QString lineOf(const QJsonObject &told);

private:
    enum class What { Test, Use, Clear, Off };

    void use(Services &services, const Done &done);
    void test(Services &services, const Done &done);
    void clear(Services &services, const Done &done);

    What m_what = What::Test;
    TeamChoice m_choice;
    std::optional<Secret> m_password;
    Awaiting<Secret> m_reading;
    Awaiting<void> m_writing;
    Awaiting<TeamServerReport> m_testing;
    Awaiting<CacheFigures> m_asking;
};

} // namespace parley
