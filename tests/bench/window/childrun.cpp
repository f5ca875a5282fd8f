// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "window/childrun.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace parley::bench {

namespace {

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

QByteArray readAll(int descriptor)
{
    QByteArray all;
    std::array<char, 4096> buffer{};
    for (ssize_t got = read(descriptor, buffer.data(), buffer.size()); got > 0;
         got = read(descriptor, buffer.data(), buffer.size())) {
        all.append(buffer.data(), got);
    }
    return all;
}

} // namespace

std::optional<ChildRun> runChild(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command) {
        words.push_back(word.toLocal8Bit());
    }
    std::vector<char *> arguments;
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    int ends[2];
    if (pipe(ends) != 0) {
        return std::nullopt;
    }
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    ChildRun run;
    run.out = readAll(ends[0]);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) ||
        WEXITSTATUS(status) != 0) {
        return std::nullopt;
    }
    run.wallMs =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    run.cpuMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    return run;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace parley::bench
