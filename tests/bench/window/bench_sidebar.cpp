// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Scrolling the chat list of a full store: PARLEY_BENCH_STORE=FOLDER/parley.db, made by
// bench_store. Without one there is nothing to measure.
#include "window/childrun.h"

#include <QFileInfo>
#include <cstdio>

int main()
{
    using namespace parley::bench;
    const QString store = qEnvironmentVariable("PARLEY_BENCH_STORE");
    if (!store.endsWith(QLatin1String("/parley.db")) || !QFileInfo::exists(store)) {
        std::printf("sidebar: PARLEY_BENCH_STORE names no FOLDER/parley.db: not measured\n");
        return 0;
    }
    const auto run = runChild(
        {QStringLiteral(PARLEY_BENCH_FOLDER "/window_sidebar"), QFileInfo(store).absolutePath()});
    if (!run) {
        std::fprintf(stderr, "sidebar: the window could not be shown\n");
        return 1;
    }
    const QList<QByteArray> values = run->out.trimmed().split(' ');
    if (values.size() != 7) {
        return 1;
    }
    std::printf("sidebar: %s rows there after %s ms; %s steps, frame %s ms, longest %s (goal 16)\n"
                "sidebar: CPU a frame %s ms, longest %s\n",
                values[0].constData(), values[6].constData(), values[1].constData(),
                values[2].constData(), values[3].constData(), values[4].constData(),
                values[5].constData());
    return 0;
}
