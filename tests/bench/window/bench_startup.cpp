// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Start of the window to its first painted frame, beside a bare QMainWindow in the same run, and in
// German beside English; with PARLEY_BENCH_STORE=FOLDER/parley.db (made by bench_store) also with
// that store. Wall time counts from fork to exit of a process of its own; CPU time hardly feels
// other load.
#include "window/childrun.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace parley::bench;

struct Series
{
    QStringList command;
    std::vector<double> wall;
    std::vector<double> cpu;
};

void compare(const char *what, const Series &series, const char *against, const Series &other)
{
    std::printf("startup: %s: first frame after %.1f ms, %s %.1f ms: ratio %.2f\n", what,
                median(series.wall), against, median(other.wall),
                median(series.wall) / median(other.wall));
    std::printf("startup: %s: CPU %.1f ms, %s %.1f ms: ratio %.2f\n", what, median(series.cpu),
                against, median(other.cpu), median(series.cpu) / median(other.cpu));
}

} // namespace

int main()
{
    constexpr int rounds = 15;
    const QTemporaryDir data;
    const QString window = QStringLiteral(PARLEY_BENCH_FOLDER "/window_parley");
    const QString store = qEnvironmentVariable("PARLEY_BENCH_STORE");
    std::vector<Series> all{{{QStringLiteral(PARLEY_BENCH_FOLDER "/window_bare")}, {}, {}},
                            {{window, data.path()}, {}, {}},
                            {{window, data.path(), QStringLiteral("de")}, {}, {}}};
    if (store.endsWith(QLatin1String("/parley.db")) && QFileInfo::exists(store)) {
        all.push_back({{window, QFileInfo(store).absolutePath()}, {}, {}});
    }
    for (int i = 0; i < rounds; ++i) {
        for (Series &series : all) {
            const auto run = runChild(series.command);
            if (!run) {
                std::fprintf(stderr, "startup: a window could not be shown\n");
                return 1;
            }
            series.wall.push_back(run->wallMs);
            series.cpu.push_back(run->cpuMs);
        }
    }
    compare("empty store", all[1], "bare window", all[0]);
    compare("German", all[2], "English", all[1]);
    if (all.size() > 3) {
        compare("full store", all[3], "empty store", all[1]);
    }
    return 0;
}
