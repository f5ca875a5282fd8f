// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A benchmark's child process: runs a program to its end and tells what it took. A process of its
// own per run, so that start-up and CPU time are those of a fresh program. POSIX.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace parley::bench {

struct ChildRun
{
    double wallMs = 0; // from fork to exit
    double cpuMs = 0;  // user and system
    QByteArray out;
};

// Nothing when it can't be run or exits with another code than 0.
[[nodiscard]] std::optional<ChildRun> runChild(const QStringList &command);

[[nodiscard]] double median(std::vector<double> values);

} // namespace parley::bench
