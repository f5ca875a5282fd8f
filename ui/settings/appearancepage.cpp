// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/appearancepage.h"

#include "ui/appearance.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/settings/settingsindex.h"
#include "ui/settings/settingsrows.h"
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
    : Sheet(theme, parent), m_appearance(theme), m_settings(settings), m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Appearance"));
    column->addSpacing(8);
    build(*column);
    column->addStretch(1);
    showChoice();
    listen();
}

void AppearancePage::addSection(QWidget *section)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->insertWidget(column->count() - 1, section);
}

Segmented *AppearancePage::add(QVBoxLayout &column, const QString &name, const QStringList &choices,
                               const QString &sentence, const QString &words)
{
    auto *control = new Segmented(m_appearance, name, choices, m_content);
    column.addWidget(
        new Label(m_appearance, TextStyle::InterfaceStrong, ColorRole::Ink, name, m_content));
    column.addSpacing(8);
    column.addWidget(control, 0, Qt::AlignLeft);
    column.addSpacing(6);
    auto *says = new Label(m_appearance, TextStyle::Small, ColorRole::Ink2, sentence, m_content);
    says->setWordWrap(true);
    column.addWidget(says);
    column.addSpacing(24);
    describeSetting(*control, sentence, words);
    return control;
}

void AppearancePage::build(QVBoxLayout &column)
{
    m_scheme = add(column, tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")},
                   tr("Light or dark; as the system follows its choice at once."),
                   QStringLiteral("theme scheme night"));
    m_contrast = add(column, tr("Contrast"), {tr("As the system"), tr("Usual"), tr("High")},
                     tr("High contrast is black and white, with lines instead of tints and a "
                        "thicker ring around what has the keyboard."),
                     QStringLiteral("accessibility theme sight"));
    m_size = add(column, tr("Text size"), sizeNames(),
                 tr("Of everything in the window. The commands “Larger text” and “Smaller text” "
                    "change it too."),
                 QStringLiteral("font zoom"));
    m_motion = add(column, tr("Motion"), {tr("As the system"), tr("Usual"), tr("Reduced")},
                   tr("With reduced motion nothing slides, turns or blinks: it is there at once, "
                      "or says in words that it goes on."),
                   QStringLiteral("accessibility animation"));
    m_reading = add(column, tr("What screen readers are told"),
                    {tr("Answers as they are written"), tr("Only start and end")},
                    tr("An answer aloud while it is written, or only that it began and ended."),
                    QStringLiteral("accessibility speech"));
}

void AppearancePage::listen()
{
    connect(m_scheme, &Segmented::chosen, this, [this](int index) {
        chooseScheme(m_appearance, m_settings, static_cast<ColorScheme>(index));
    });
    connect(m_contrast, &Segmented::chosen, this, [this](int index) {
        chooseHighContrast(m_appearance, m_settings, static_cast<Wish>(index));
    });
    connect(m_size, &Segmented::chosen, this,
            [this](int index) { chooseTextSize(m_appearance, m_settings, textSizes().at(index)); });
    connect(m_motion, &Segmented::chosen, this,
            [this](int index) { chooseStill(m_appearance, m_settings, static_cast<Wish>(index)); });
    connect(m_reading, &Segmented::chosen, this,
            [this](int index) { m_settings.set(readsAnswersSetting, index == 0); });
    connect(&m_appearance, &Theme::changed, this, &AppearancePage::showChoice);
}

void AppearancePage::showChoice()
{
    m_scheme->setCurrent(static_cast<int>(m_appearance.scheme()));
    m_contrast->setCurrent(static_cast<int>(m_appearance.highContrast()));
    m_size->setCurrent(static_cast<int>(textSizes().indexOf(m_appearance.textScale())));
    m_motion->setCurrent(static_cast<int>(m_appearance.still()));
    m_reading->setCurrent(m_settings.get(readsAnswersSetting) ? 0 : 1);
}

} // namespace parley
