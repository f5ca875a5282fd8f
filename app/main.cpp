// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/composition.h"
#include "app/desktop/desktopports.h"
#ifdef PARLEY_DBUS
#include "app/desktop/desktoplooks.h"
#endif
#include "app/firstrunpicture.h"
#include "app/guards.h"
#include "app/printpdf.h"
#include "app/restart.h"
#include "app/silencenotice.h"
#include "app/start/windowcall.h"
#include "app/windowoptions.h"
#include "app/wishes.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "chat/pricelist.h"
#include "engine/upkeep.h"
#include "print/pdftext.h"
#include "spell/makespelling.h"
#include "ui/appearance.h"
#include "ui/languages.h"
#include "ui/panes/chatpane.h"
#include "ui/releasenotice.h"

#include <QFutureWatcher>

namespace {

using namespace parley;

// For a model that reads an attached file.
parley::Result<QString> pdfTextOf(const parley::FilePart &file)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    return parley::looksLikePdf(file.data) ? parley::pdfText(file.data, most)
                                           : parley::Unexpected(parley::ErrorKind::Configuration,
                                                                QStringLiteral("it is no text"));
}

// The exit code, where another start with the same folder is there: it was heard, or it hangs and
// the person gave up.
std::optional<int> calledAlready(const parley::WindowCall &call, const parley::Theme &theme)
{
    constexpr std::chrono::seconds patience(5);
    while (true) {
        switch (call.callFirst(patience)) {
        case parley::WindowCall::Answer::Heard:
            return 0;
        case parley::WindowCall::Answer::Nobody:
            return {};
        case parley::WindowCall::Answer::Silent:
            break;
        }
        if (!parley::tellSilence(theme)) {
            return 1;
        }
    }
}

// From the database to the last window.
int runWindow(Application &application, const WindowOptions &options, const StartWish &wish,
              WindowCall &call)
{
    Composition composition({options.dataDir, false, pdfTextOf});
    Guards guards(composition.services(), options.forgetLock);
    const Upkeep upkeep(composition.services(),
                        [&composition] { return composition.checkDatabase(); });
    application.speak(options.language.isEmpty()
                          ? composition.services().settings.get(languageSetting)
                          : options.language);
    applyAppearance(application.theme(), composition.services().settings);
#ifdef PARLEY_DBUS
    DesktopLooks desktop(application.theme(), composition.services().settings);
#endif
    const std::unique_ptr<Spelling> spelling = makeSpelling(composition.dataDir());
    const std::unique_ptr<Notifier> notifier = makeNotifier();
    const std::unique_ptr<GlobalShortcut> shortcut = makeGlobalShortcut();
    composition.services().notifier = notifier.get();
    composition.services().globalShortcut = shortcut.get();
    MainWindow window(application.theme(), composition.services());
    window.desks().spelling().use(spelling.get());
    Wishes wishes(window, wish);
    window.desks().desktop().setPictureFetcher(composition.pictures());
    window.desk().pane().setPictureFetcher(composition.pictures());
    window.desks().replays().setStore(composition.replays());
    window.desks().batches().setStore(composition.replays());
#ifdef PARLEY_DBUS
    QObject::connect(&window, &MainWindow::settled, &desktop, [&desktop] { desktop.follow(); });
#endif
    QObject::connect(&window, &MainWindow::settled, composition.services().prices,
                     &PriceList::keepCurrent);
    guards.follow(window);
    tellReleases(*composition.services().releases, composition.services().settings,
                 window.desk().pane().bar(), &window);
    QObject::connect(&window, &MainWindow::settled, composition.services().releases,
                     &ReleaseWatch::keepWatch);
    window.tellAtStart(composition.profilesProblem());
    QObject::connect(&call, &WindowCall::called, &wishes, &Wishes::add);
    QObject::connect(&call, &WindowCall::heard, &application, &QCoreApplication::quit);
    // No continuation: a future has one only, and the window waits for this one too.
    QFutureWatcher<Result<OpenReport>> opening;
    QObject::connect(&opening, &QFutureWatcherBase::finished, &call, [&opening, &call] {
        const Result<OpenReport> opened = opening.result();
        call.decide(opened && !opened->readOnly);
    });
    opening.setFuture(composition.services().backups.opened());
    std::unique_ptr<FirstRunPicture> picture;
    if (!options.firstRunPicture.isEmpty()) {
        picture = std::make_unique<FirstRunPicture>(window, composition.services(),
                                                    options.firstRunPicture, options.question);
    }
    window.show();
    return Application::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate();
    installRedactingLogger();
    Application::prepare();
    const auto options = parseWindowOptions(argumentsOf(argc, argv));
    if (const auto code = answeredAtOnce(options)) {
        return *code;
    }
    if (options->printPdf) {
        return printPdf(argc, argv);
    }
    const StartWish wish = wishOf(*options);
    Restart restart(options->dataDir);
    Application application(argc, argv);
    restart.setProgram(Application::applicationFilePath());
    WindowCall call(resolveDataDir(options->dataDir), wish);
    const std::optional<int> done = calledAlready(call, application.theme());
    if (done) {
        return *done;
    }
    return runWindow(application, *options, wish, call);
}
