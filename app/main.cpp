// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/composition.h"
#ifdef PARLEY_DESKTOP_SCHEME
#include "app/desktopscheme.h"
#endif
#include "app/firstrunpicture.h"
#include "app/printpdf.h"
#include "app/start/windowcall.h"
#include "app/windowoptions.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "chat/pricelist.h"
#include "engine/upkeep.h"
#include "print/pdftext.h"
#include "ui/appearance.h"
#include "ui/panes/chatpane.h"

#include <QFutureWatcher>

namespace {

// For a model that reads an attached file.
parley::Result<QString> pdfTextOf(const parley::FilePart &file)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    return parley::looksLikePdf(file.data) ? parley::pdfText(file.data, most)
                                           : parley::Unexpected(parley::ErrorKind::Configuration,
                                                                QStringLiteral("it is no text"));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace parley;
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
    Application application(argc, argv);
    WindowCall call(resolveDataDir(options->dataDir));
    if (call.callFirst()) {
        return 0;
    }
    Composition composition({options->dataDir, false, pdfTextOf});
    const Upkeep upkeep(composition.services(),
                        [&composition] { return composition.checkDatabase(); });
    applyAppearance(application.theme(), composition.services().settings);
#ifdef PARLEY_DESKTOP_SCHEME
    DesktopScheme desktop(application.theme(), composition.services().settings);
#endif
    MainWindow window(application.theme(), composition.services());
    window.desk().pane().setPictureFetcher(composition.pictures());
    window.desks().replays().setStore(composition.replays());
    window.desks().batches().setStore(composition.replays());
#ifdef PARLEY_DESKTOP_SCHEME
    QObject::connect(&window, &MainWindow::settled, &desktop, &DesktopScheme::follow);
#endif
    QObject::connect(&window, &MainWindow::settled, composition.services().prices,
                     &PriceList::keepCurrent);
    window.tellAtStart(composition.profilesProblem());
    QObject::connect(&call, &WindowCall::called, &window, &MainWindow::comeForward);
    QObject::connect(&call, &WindowCall::heard, &application, &QCoreApplication::quit);
    // No continuation: a future has one only, and the window waits for this one too.
    QFutureWatcher<Result<OpenReport>> opening;
    QObject::connect(&opening, &QFutureWatcherBase::finished, &call, [&opening, &call] {
        const Result<OpenReport> opened = opening.result();
        call.decide(opened && !opened->readOnly);
    });
    opening.setFuture(composition.services().backups.opened());
    std::unique_ptr<FirstRunPicture> picture;
    if (!options->firstRunPicture.isEmpty()) {
        picture = std::make_unique<FirstRunPicture>(window, composition.services(),
                                                    options->firstRunPicture, options->question);
    }
    window.show();
    return Application::exec();
}
