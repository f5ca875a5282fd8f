// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Start of the window to its first painted frame, beside a bare QMainWindow in the same run. Wall
// time counts from fork to exit of a process of its own; CPU time hardly feels other load.
#include "window/childrun.h"

#include <QTemporaryDir>
#include <cstdio>

int main()
{
    using namespace parley::bench;
    constexpr int rounds = 15;
    const QTemporaryDir data;
    const QStringList bare = {QStringLiteral(PARLEY_BENCH_FOLDER "/window_bare")};
    const QStringList ours = {QStringLiteral(PARLEY_BENCH_FOLDER "/window_parley"), data.path()};
    std::vector<double> bareWall;
    std::vector<double> bareCpu;
    std::vector<double> oursWall;
    std::vector<double> oursCpu;
    for (int i = 0; i < rounds; ++i) {
        const auto first = runChild(bare);
        const auto second = runChild(ours);
        if (!first || !second) {
            std::fprintf(stderr, "startup: a window could not be shown\n");
            return 1;
        }
        bareWall.push_back(first->wallMs);
        bareCpu.push_back(first->cpuMs);
        oursWall.push_back(second->wallMs);
        oursCpu.push_back(second->cpuMs);
    }
    const double wall = median(oursWall) / median(bareWall);
    const double cpu = median(oursCpu) / median(bareCpu);
    std::printf("startup: first frame after %.1f ms, bare window %.1f ms: ratio %.2f\n",
                median(oursWall), median(bareWall), wall);
    std::printf("startup: CPU %.1f ms, bare window %.1f ms: ratio %.2f\n", median(oursCpu),
                median(bareCpu), cpu);
    return 0;
}
