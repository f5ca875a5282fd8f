// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/composition.h"
#include "app/firstrunpicture.h"
#include "app/windowoptions.h"
#include "base/logging.h"
#include "ui/appearance.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace parley;
    installRedactingLogger();
    Application::prepare();
    const auto options = parseWindowOptions(argumentsOf(argc, argv));
    if (!options) {
        std::fprintf(stderr, "parley: %s\n", qPrintable(options.error().detail));
        return 2;
    }
    if (options->help || options->version) {
        std::fputs(options->help ? qPrintable(windowHelp()) : "parley " PARLEY_VERSION "\n",
                   stdout);
        return 0;
    }
    Application application(argc, argv);
    Composition composition({options->dataDir});
    applyAppearance(application.theme(), composition.services().settings);
    MainWindow window(application.theme(), composition.services());
    std::unique_ptr<FirstRunPicture> picture;
    if (!options->firstRunPicture.isEmpty()) {
        picture = std::make_unique<FirstRunPicture>(window, composition.services(),
                                                    options->firstRunPicture, options->question);
    }
    window.show();
    return Application::exec();
}
