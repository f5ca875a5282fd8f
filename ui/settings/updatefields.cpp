// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/updatefields.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/linkguard.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {

UpdateFields::UpdateFields(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_choice(new QCheckBox(tr("Look for a newer Parley once a day"), this))
    , m_ask(
          new Button(theme, ButtonKind::Standard, tr("Look now"), QStringLiteral("refresh"), this))
    , m_open(new Button(theme, ButtonKind::Standard, tr("What is new"), QStringLiteral("external"),
                        this))
    , m_note(new NoteLine(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_choice->setFont(theme.font(TextStyle::Interface));
    column->addWidget(m_choice);
    auto *what = new Label(theme, TextStyle::Interface, ColorRole::Ink2,
                           tr("Off unless you choose otherwise: asks github.com for the list of "
                              "releases, and sends nothing else. Parley never downloads or "
                              "installs one by itself."),
                           this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_note);
    reload();
    connect(m_choice, &QCheckBox::toggled, this, [this](bool on) {
        m_services.settings.set(releaseWatchSetting, on);
        if (on) {
            m_services.releases->keepWatch();
        }
    });
    connect(m_ask, &QPushButton::clicked, this, &UpdateFields::ask);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto newer = m_services.releases->newer()) {
            openOwnPage(newer->page);
        }
    });
    connect(m_services.releases, &ReleaseWatch::changed, this, &UpdateFields::showNewer);
}

void UpdateFields::reload()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->setChecked(m_services.settings.get(releaseWatchSetting));
    showNewer();
}

void UpdateFields::showNewer()
{
    const auto newer = m_services.releases->newer();
    m_open->setVisible(newer.has_value());
    if (!newer) {
        m_note->say(ColorRole::Ink2, {}, {});
    } else if (newer->day.isValid()) {
        m_note->say(ColorRole::Ok, QStringLiteral("info"),
                    tr("Parley %1 came out on %2.").arg(newer->version, dayText(newer->day)));
    } else {
        m_note->say(ColorRole::Ok, QStringLiteral("info"),
                    tr("Parley %1 is out.").arg(newer->version));
    }
}

void UpdateFields::ask()
{
    m_ask->setEnabled(false);
    m_note->say(ColorRole::Ink2, QStringLiteral("info"), tr("Looking…"));
    m_asking.wait(m_services.releases->ask(), [this](const Result<std::optional<Release>> &found) {
        m_ask->setEnabled(true);
        showNewer();
        if (!found) {
            m_note->say(ColorRole::Danger, QStringLiteral("error"),
                        tr("Nobody knows whether there is a newer one: %1. Try again later.")
                            .arg(found.error().detail));
        } else if (!*found) {
            m_note->say(ColorRole::Ok, QStringLiteral("check"), tr("This is the newest Parley."));
        }
    });
}

} // namespace parley
