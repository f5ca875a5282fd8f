// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One answer of 20,000 tokens from a server on loopback, with the window (argv[3] "window") or only
// through the same transport and decoder ("raw"). Prints CPU milliseconds from the question to the
// end and the longest gap of a 16 ms timer. argv: data folder, address, mode, model.
#include "app/application.h"
#include "app/composition.h"
#include "engine/exchange.h"
#include "ui/appearance.h"
#include "ui/chatdesk.h"
#include "ui/mainwindow.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"

#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>
#include <sys/resource.h>

using namespace parley;

namespace {

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

// Watches from the question to a little after the end.
class Meter final : public QObject
{
public:
    void begin()
    {
        m_cpu = cpuMs();
        m_clock.start();
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_tick.start(16);
    }
    void end()
    {
        QTimer::singleShot(200, this, [this] {
            std::printf("%.1f %lld\n", cpuMs() - m_cpu, static_cast<long long>(m_longest));
            QCoreApplication::exit(0);
        });
    }

private:
    double m_cpu = 0;
    QElapsedTimer m_clock;
    QTimer m_tick;
    qint64 m_longest = 0;
};

ProviderProfile profileAt(const QString &address)
{
    ProviderProfile profile;
    profile.name = QStringLiteral("bench");
    profile.dialect = QStringLiteral("openai-chat");
    profile.baseUrl = QUrl(address);
    profile.quirks.keyRequired = false;
    return profile;
}

int runRaw(Services &services, const ProviderProfile &profile, const QString &model)
{
    ChatRequest request;
    request.model = model;
    request.messages = {Message::fromText(Role::User, QStringLiteral("go"))};
    Meter meter;
    Exchange exchange(services, {profile, request});
    QObject::connect(&exchange, &Exchange::arrived, &meter, [&meter](const StreamEvent &event) {
        if (std::holds_alternative<Finished>(event)) {
            meter.end();
        } else if (std::holds_alternative<Failed>(event)) {
            QCoreApplication::exit(1);
        }
    });
    QTimer::singleShot(300, &meter, [&meter, &exchange] {
        meter.begin();
        exchange.start();
    });
    return Application::exec();
}

int runWindow(Services &services, Theme &theme, const QString &model)
{
    MainWindow window(theme, services);
    window.resize(1280, 900);
    Meter meter;
    QObject::connect(&window, &MainWindow::settled, &meter, [&window, &meter, &model] {
        window.showChats();
        window.desk().newChat();
        window.desk().setModel({QStringLiteral("bench"), model});
        QTimer::singleShot(500, &meter, [&window, &meter] {
            ChatPane &pane = window.desk().pane();
            pane.composer().setText(QStringLiteral("go"));
            meter.begin();
            pane.composer().submit();
            QObject::connect(pane.session(), &ChatSession::statusChanged, &meter, [&pane, &meter] {
                if (!pane.session()->isBusy()) {
                    meter.end();
                }
            });
        });
    });
    window.show();
    return Application::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fprintf(stderr, "usage: streaming DATA ADDRESS raw|window MODEL\n");
        return 2;
    }
    Application::prepare();
    Application application(argc, argv);
    Composition composition({QString::fromLocal8Bit(argv[1])});
    const QString model = QString::fromLocal8Bit(argv[4]);
    const ProviderProfile profile = profileAt(QString::fromLocal8Bit(argv[2]));
    if (!composition.services().profiles.save(profile)) {
        return 1;
    }
    return QByteArrayView(argv[3]) == "raw"
               ? runRaw(composition.services(), profile, model)
               : runWindow(composition.services(), application.theme(), model);
}
