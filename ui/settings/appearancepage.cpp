// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/appearancepage.h"

#include "ui/appearance.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/settings/settingsindex.h"
#include "ui/transcript/announcer.h"

#include <QVBoxLayout>

namespace parley {

namespace {

QStringList sizeNames()
{
    QStringList names;
    for (const int size : textSizes()) {
        names.append(AppearancePage::tr("%1 %").arg(size));
    }
    return names;
}

} // namespace

AppearancePage::AppearancePage(Theme &theme, SettingsStore &settings, QWidget *parent)
    : Sheet(theme, parent)
    , m_appearance(theme)
    , m_settings(settings)
    , m_scheme(
          new Segmented(theme, tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")}, this))
    , m_size(new Segmented(theme, tr("Text size"), sizeNames(), this))
    , m_reading(new Segmented(theme, tr("What screen readers are told"),
                              {tr("Answers as they are written"), tr("Only start and end")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 24);
    column->setSpacing(0);
    auto *title = new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, tr("Appearance"), this);
    title->setFixedHeight(theme.scaled(52));
    column->addWidget(title);
    column->addSpacing(8);
    const auto section = [&](const QString &text, QWidget *control, const QString &sentence,
                             const QString &words) {
        column->addWidget(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, text, this));
        column->addSpacing(8);
        column->addWidget(control, 0, Qt::AlignLeft);
        column->addSpacing(6);
        auto *says = new Label(theme, TextStyle::Small, ColorRole::Ink2, sentence, this);
        says->setWordWrap(true);
        column->addWidget(says);
        column->addSpacing(24);
        describeSetting(*control, sentence, words);
    };
    section(tr("Colours"), m_scheme, tr("Light or dark; as the system follows its choice at once."),
            QStringLiteral("theme scheme night"));
    section(tr("Text size"), m_size,
            tr("Of everything in the window. The commands “Larger text” and “Smaller text” change "
               "it too."),
            QStringLiteral("font zoom"));
    section(tr("What screen readers are told"), m_reading,
            tr("An answer aloud while it is written, or only that it began and ended."),
            QStringLiteral("accessibility speech"));
    column->addStretch(1);
    showChoice();
    connect(m_scheme, &Segmented::chosen, this, [this, &settings](int index) {
        chooseScheme(m_appearance, settings, static_cast<ColorScheme>(index));
    });
    connect(m_size, &Segmented::chosen, this, [this, &settings](int index) {
        chooseTextSize(m_appearance, settings, textSizes().at(index));
    });
    connect(m_reading, &Segmented::chosen, this,
            [&settings](int index) { settings.set(readsAnswersSetting, index == 0); });
    connect(&theme, &Theme::changed, this, &AppearancePage::showChoice);
}

void AppearancePage::showChoice()
{
    m_scheme->setCurrent(static_cast<int>(m_appearance.scheme()));
    m_size->setCurrent(static_cast<int>(textSizes().indexOf(m_appearance.textScale())));
    m_reading->setCurrent(m_settings.get(readsAnswersSetting) ? 0 : 1);
}

} // namespace parley
