// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/keyrow.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tag.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

namespace parley {

namespace {

constexpr int nameWidth = 160;

QString reasonOf(const Error &error)
{
    QString reason;
    switch (error.kind) {
    case ErrorKind::Auth:
        reason = KeyRow::tr("the provider rejects it");
        break;
    case ErrorKind::Permission:
        reason = KeyRow::tr("it has no access");
        break;
    case ErrorKind::QuotaExhausted:
        reason = KeyRow::tr("its credit is used up");
        break;
    case ErrorKind::RateLimited:
        reason = KeyRow::tr("too many requests");
        break;
    default:
        reason = KeyRow::tr("the provider did not take it");
    }
    return error.httpStatus == 0
               ? reason
               : KeyRow::tr("%1 (%2)", "reason, HTTP status").arg(reason).arg(error.httpStatus);
}

} // namespace

QString KeyRow::stateOf(const KeyHealth &health, const Clock &clock)
{
    if (health.ok) {
        return {};
    }
    const Error reason = health.reason.value_or(Error());
    const QDateTime until =
        clock.now().addMSecs((health.restingUntil - clock.steady()).count()).toLocalTime();
    const QString when = QLocale().toString(until.time(), QLocale::ShortFormat);
    const bool refused = reason.kind == ErrorKind::Auth || reason.kind == ErrorKind::Permission;
    return refused ? tr("Refused: %1. Tried again after %2").arg(reasonOf(reason), when)
                   : tr("Resting until %1: %2").arg(when, reasonOf(reason));
}

KeyRow::KeyRow(const Theme &theme, const Clock &clock, const KeyStatus &key, const Place &place,
               QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 8, 0);
    column->setSpacing(0);
    auto *line = new QWidget(this);
    line->setFixedHeight(theme.scaled(44));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    addWords(*row, key, place);
    addSwitch(*row, key.name);
    addButtons(*row, key.name.title(), place);
    column->addWidget(line);
    if (const QString state = stateOf(key.health, clock); !state.isEmpty()) {
        addState(*column, key.name.title(), state);
    }
}

void KeyRow::addWords(QHBoxLayout &row, const KeyStatus &key, const Place &place)
{
    const QString name = key.name.title();
    auto *label = new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, name, this);
    label->setElided(true);
    label->setMaximumWidth(nameWidth);
    label->setMinimumWidth(70);
    row.addWidget(label);
    if (!key.name.hint.isEmpty() && key.name.hint != name) {
        row.addWidget(new Label(m_theme, TextStyle::Code, ColorRole::Ink2, key.name.hint, this));
    }
    const bool environment = key.name.source == KeyName::Source::Environment;
    auto *lock = new QLabel(this);
    lock->setPixmap(m_theme.pixmap(
        environment ? QStringLiteral("variable") : QStringLiteral("lock"), 14,
        m_theme.color(place.missing ? ColorRole::Ink3 : ColorRole::Ok), devicePixelRatioF()));
    row.addWidget(lock);
    auto *where = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, place.where, this);
    where->setElided(true);
    row.addWidget(where, 1);
    if (!place.spent.isEmpty()) {
        row.addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink2, place.spent, this));
    }
    const bool good = !place.missing && key.health.ok;
    const TagTone tone = !key.name.enabled ? TagTone::Plain
                         : good            ? TagTone::Good
                                           : TagTone::Warning;
    row.addWidget(new Tag(m_theme, tone,
                          !key.name.enabled ? tr("Off")
                          : good            ? tr("Ready")
                          : place.missing   ? tr("Not set")
                                            : tr("Resting"),
                          this));
}

void KeyRow::addSwitch(QHBoxLayout &row, const KeyName &key)
{
    m_switch = new QCheckBox(this);
    m_switch->setChecked(key.enabled);
    m_switch->setAccessibleName(tr("Use the key %1").arg(key.title()));
    m_switch->setToolTip(key.enabled ? tr("Used. Switch off to keep it without using it")
                                     : tr("Not used. Switch on to use it"));
    connect(m_switch, &QCheckBox::toggled, this, &KeyRow::switched);
    row.addWidget(m_switch);
}

void KeyRow::focusSwitch()
{
    m_switch->setFocus(Qt::OtherFocusReason);
}

void KeyRow::addButtons(QHBoxLayout &row, const QString &name, const Place &place)
{
    const auto button = [&](const char *icon, const QString &what) {
        Button *made = Button::icon(m_theme, QLatin1String(icon), what, this);
        made->makeSmall();
        row.addWidget(made);
        return made;
    };
    if (!place.first || !place.last) {
        m_up = button("chevron-up", tr("Use the key %1 earlier").arg(name));
        m_up->setEnabled(!place.first);
        connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
        m_down = button("chevron-down", tr("Use the key %1 later").arg(name));
        m_down->setEnabled(!place.last);
        connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    }
    m_remove = button("trash", tr("Remove the key %1").arg(name));
    connect(m_remove, &QPushButton::clicked, this, &KeyRow::removeWanted);
}

void KeyRow::addState(QVBoxLayout &column, const QString &name, const QString &state)
{
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 8);
    below->setSpacing(8);
    auto *words = new Label(m_theme, TextStyle::Small, ColorRole::Warn, state, this);
    words->setWordWrap(true);
    below->addWidget(words, 1);
    auto *wake = new Button(m_theme, ButtonKind::Standard, tr("Use again now"), {}, this);
    wake->setAccessibleName(tr("Use the key %1 again now").arg(name));
    wake->makeSmall();
    connect(wake, &QPushButton::clicked, this, &KeyRow::wakeWanted);
    below->addWidget(wake, 0, Qt::AlignTop);
    column.addLayout(below);
}

void KeyRow::focusMove(bool up)
{
    Button *wanted = up ? m_up : m_down;
    (wanted && wanted->isEnabled() ? wanted : m_remove)->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
