// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/releasenotice.h"

#include "ui/messagebar.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct ReleaseNotice
{
    Q_DECLARE_TR_FUNCTIONS(parley::ReleaseNotice)
public:
    static QString sentence(const Release &release)
    {
        return tr("Parley %1 is out. Nothing was downloaded; Settings lead to the page that says "
                  "what is new.")
            .arg(release.version);
    }
};

const Setting<QString> toldSetting{"releases/told", {}, SettingScope::Machine};

} // namespace

void tellReleases(ReleaseWatch &releases, SettingsStore &settings, MessageBar &bar,
                  QObject *context)
{
    const auto tell = [&releases, &settings, &bar] {
        const auto newer = releases.newer();
        if (newer && settings.get(releaseWatchSetting) &&
            settings.get(toldSetting) != newer->version) {
            settings.set(toldSetting, newer->version);
            bar.tell(MessageBar::Tone::Good, ReleaseNotice::sentence(*newer),
                     MessageBar::About::Program);
        }
    };
    QObject::connect(&releases, &ReleaseWatch::changed, context, tell);
    tell();
}

} // namespace parley
