// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/desktoppage.h"

#include "engine/globalshortcut.h"
#include "ui/controls/button.h"
#include "ui/controls/keyrecorder.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/segmented.h"
#include "ui/controls/settingbox.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/settings/settingsrows.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int longest = 3600; // seconds
constexpr QLatin1String suggestedKeys("Ctrl+Alt+Space");

struct Words
{
    ColorRole role = ColorRole::Ink2;
    const char *icon = "info";
    QString sentence;
};

Words wordsOf(const GlobalShortcut *shortcut, const QString &keys)
{
    using State = GlobalShortcut::State;
    switch (shortcut ? shortcut->state() : State::Nowhere) {
    case State::Off:
        return {};
    case State::Asking:
        return {ColorRole::Ink2, "info", DesktopPage::tr("Your desktop is asked for these keys…")};
    case State::Works:
        return {ColorRole::Ok, "check",
                DesktopPage::tr("%1 opens the quick window from everywhere.")
                    .arg(shortcut->given().isEmpty() ? keys : shortcut->given())};
    case State::Taken:
        return {ColorRole::Warn, "warning",
                DesktopPage::tr("Another program uses %1 already: choose other keys.").arg(keys)};
    case State::Unusable:
        return {ColorRole::Warn, "warning",
                DesktopPage::tr("%1 can't be used in all programs: choose a letter, a digit, a "
                                "function key or Space, with Ctrl, Alt or the Windows key.")
                    .arg(keys)};
    case State::Refused:
        return {ColorRole::Warn, "warning",
                DesktopPage::tr("Your desktop did not give Parley these keys. You can bind the "
                                "command \"parley --quick\" to keys in its settings instead.")};
    case State::Nowhere:
        break;
    }
    return {ColorRole::Warn, "warning",
            DesktopPage::tr("This desktop gives programs no keys of their own. Bind the command "
                            "\"parley --quick\" to keys in its settings instead.")};
}

} // namespace

DesktopPage::DesktopPage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services), m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Desktop"));
    column->addSpacing(8);
    buildStart(*column);
    buildNotices(*column);
    buildQuick(*column);
    buildTray(*column);
    column->addStretch(1);
    showShortcut();
    showTray();
}

void DesktopPage::head(QVBoxLayout &column, const QString &text)
{
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, text, m_content));
    column.addSpacing(8);
}

void DesktopPage::say(QVBoxLayout &column, const QString &sentence)
{
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, sentence, m_content);
    label->setWordWrap(true);
    column.addWidget(label);
    column.addSpacing(8);
}

QCheckBox *DesktopPage::choice(QVBoxLayout &column, const QString &text,
                               const Setting<bool> &setting)
{
    QCheckBox *box = settingBox(m_theme, m_services.settings, setting, text, m_content);
    column.addWidget(box);
    column.addSpacing(4);
    return box;
}

void DesktopPage::buildStart(QVBoxLayout &column)
{
    head(column, tr("At start"));
    auto *start =
        new Segmented(m_theme, tr("At start"), {tr("As I left it"), tr("A new chat")}, m_content);
    start->setCurrent(m_services.settings.get(startAsLeftSetting) ? 0 : 1);
    column.addWidget(start, 0, Qt::AlignLeft);
    column.addSpacing(8);
    say(column, tr("As you left it: the page, the chats and their windows come back, also after a "
                   "crash. What you were writing is kept either way."));
    column.addSpacing(16);
    connect(start, &Segmented::chosen, this,
            [this](int index) { m_services.settings.set(startAsLeftSetting, index == 0); });
}

void DesktopPage::buildNotices(QVBoxLayout &column)
{
    head(column, tr("Notifications"));
    QCheckBox *tell = choice(column, tr("Tell me when a long answer has ended"), notifySetting);
    say(column, tr("Only when you look at something else: another chat or another program."));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const QString name = tr("An answer is long after");
    row->addWidget(new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, m_content));
    auto *seconds = new QSpinBox(m_content);
    seconds->setAccessibleName(name);
    seconds->setFont(m_theme.font(TextStyle::Interface));
    seconds->setRange(1, longest);
    seconds->setSuffix(tr(" s", "seconds"));
    seconds->setButtonSymbols(QAbstractSpinBox::NoButtons);
    seconds->setFixedWidth(m_theme.scaled(96));
    seconds->setValue(m_services.settings.get(notifyAfterSetting));
    row->addWidget(seconds);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(8);
    connect(seconds, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(notifyAfterSetting, value); });
    QCheckBox *content = choice(column, tr("Show how the answer begins"), notifyContentSetting);
    say(column, tr("Off, only the title of the chat is shown. Of temporary chats nothing is "
                   "shown, whatever you choose here."));
    column.addSpacing(16);
    const auto follow = [tell, seconds, content] {
        seconds->setEnabled(tell->isChecked());
        content->setEnabled(tell->isChecked());
    };
    connect(tell, &QCheckBox::toggled, content, follow);
    follow();
}

void DesktopPage::buildQuick(QVBoxLayout &column)
{
    head(column, tr("Quick window"));
    say(column, tr("A small window for a question in between, opened by keys that work in every "
                   "program."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_keys = new Button(m_theme, ButtonKind::Standard, {}, QStringLiteral("keyboard"), m_content);
    m_keys->setMinimumWidth(m_theme.scaled(200));
    auto *recorder = new KeyRecorder(*m_keys, tr("Press keys…"));
    row->addWidget(m_keys);
    auto *suggested =
        new Button(m_theme, ButtonKind::Standard,
                   tr("Use %1").arg(QKeySequence(suggestedKeys).toString(QKeySequence::NativeText)),
                   {}, m_content);
    row->addWidget(suggested);
    auto *none = new Button(m_theme, ButtonKind::Standard, tr("No keys"), {}, m_content);
    row->addWidget(none);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(8);
    m_shortcut = new NoteLine(m_theme, m_content);
    column.addWidget(m_shortcut);
    column.addSpacing(24);
    connect(suggested, &QPushButton::clicked, this, [this] { setKeys(suggestedKeys); });
    connect(none, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(recorder, &KeyRecorder::recorded, this, [this](const QKeySequence &keys) {
        setKeys(keys.toString(QKeySequence::PortableText));
    });
    if (const GlobalShortcut *shortcut = m_services.globalShortcut) {
        connect(shortcut, &GlobalShortcut::stateChanged, this, &DesktopPage::showShortcut);
    }
}

void DesktopPage::setKeys(const QString &keys)
{
    m_services.settings.set(quickKeysSetting, keys);
    showShortcut();
}

void DesktopPage::showShortcut()
{
    const QString keys = m_services.settings.get(quickKeysSetting);
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    const QString shown = sequence.toString(QKeySequence::NativeText);
    m_keys->setText(keys.isEmpty() ? tr("Choose keys…") : shown);
    m_keys->setAccessibleName(keys.isEmpty() ? tr("Keys for the quick window")
                                             : tr("Keys for the quick window: %1").arg(shown));
    const Words words =
        keys.isEmpty()
            ? Words{ColorRole::Ink2, "info",
                    tr("No keys are set: the quick window opens from the tray, the "
                       "command palette, or with \"parley --quick\".")}
            : wordsOf(m_services.globalShortcut, sequence.toString(QKeySequence::NativeText));
    m_shortcut->say(words.role, QString::fromLatin1(words.icon), words.sentence);
}

void DesktopPage::buildTray(QVBoxLayout &column)
{
    head(column, tr("Tray"));
    m_tray = choice(column, tr("Show Parley in the tray"), traySetting);
    say(column, tr("With your chats of late, a new chat, the quick window and quit."));
    m_stay = choice(column, tr("Go on in the tray when the window is closed"), stayInTraySetting);
    say(column, tr("Answers go on as well. Quit ends Parley."));
    m_noTray = new NoteLine(m_theme, m_content);
    column.addWidget(m_noTray);
    connect(m_tray, &QCheckBox::toggled, this, &DesktopPage::showTray);
}

void DesktopPage::showTray()
{
    const bool there = QSystemTrayIcon::isSystemTrayAvailable();
    m_tray->setEnabled(there);
    m_stay->setEnabled(there && m_tray->isChecked());
    m_noTray->say(ColorRole::Warn, QStringLiteral("warning"),
                  there ? QString()
                        : tr("This desktop has no tray, so closing the window ends Parley."));
}

void DesktopPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    showShortcut();
    showTray();
}

} // namespace parley
