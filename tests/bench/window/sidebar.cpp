// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The chat list of the whole window, scrolled end to end by the wheel's step: prints the rows, the
// median and the longest frame in milliseconds of the clock and of this thread's processor, and how
// long the list took to come. argv[1]: data folder.
#include "ui/sidebar/sidebar.h"
#include "app/application.h"
#include "app/composition.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"

#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace parley;

namespace {

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void scroll(QListView &list, qint64 came)
{
    QScrollBar &bar = *list.verticalScrollBar();
    std::vector<double> walls;
    std::vector<double> cpus;
    const int step = std::max(1, bar.singleStep() * 3);
    for (int value = 0; value <= bar.maximum(); value += step) {
        QElapsedTimer clock;
        clock.start();
        const double before = threadMs();
        bar.setValue(value);
        list.viewport()->repaint();
        cpus.push_back(threadMs() - before);
        walls.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(walls.begin(), walls.end());
    std::sort(cpus.begin(), cpus.end());
    std::printf("%d %zu %.2f %.2f %.2f %.2f %lld\n", list.model()->rowCount(), walls.size(),
                walls[walls.size() / 2], walls.back(), cpus[cpus.size() / 2], cpus.back(),
                static_cast<long long>(came));
}

} // namespace

int main(int argc, char **argv)
{
    Application::prepare();
    Application application(argc, argv);
    Composition composition({QString::fromLocal8Bit(argv[1])});
    applyAppearance(application.theme(), composition.services().settings);
    MainWindow window(application.theme(), composition.services());
    window.resize(1280, 800);
    QElapsedTimer clock;
    clock.start();
    window.show();
    auto *sidebar = window.findChild<Sidebar *>();
    QTimer ready; // until all chats are in the list
    QObject::connect(&ready, &QTimer::timeout, sidebar, [&] {
        if (sidebar->list().model()->rowCount() >= 10'000) {
            ready.stop();
            scroll(sidebar->list(), clock.elapsed());
            QCoreApplication::exit(0);
        } else if (clock.elapsed() > 30'000) {
            QCoreApplication::exit(1);
        }
    });
    ready.start(1);
    return Application::exec();
}
