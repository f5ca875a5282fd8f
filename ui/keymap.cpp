// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/keymap.h"

#include "ui/panes/sendkeys.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

// "New chat<tab>Ctrl+N; F2": the name of the action and its keys in portable words.
const Setting<QStringList> keysSetting{"shortcuts/changed", {}};
constexpr qsizetype longestRow = 300;

using Keys = QList<QKeySequence>;

// What text fields do with them everywhere, whatever the platform's own table says.
constexpr auto fieldKeys = std::to_array<QKeyCombination>({
    Qt::CTRL | Qt::Key_A,
    Qt::CTRL | Qt::Key_C,
    Qt::CTRL | Qt::Key_V,
    Qt::CTRL | Qt::Key_X,
    Qt::CTRL | Qt::Key_Y,
    Qt::CTRL | Qt::Key_Z,
    Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
    Qt::CTRL | Qt::SHIFT | Qt::Key_V,
});

bool isEditingKey(Qt::Key key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
           key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Backspace ||
           key == Qt::Key_Delete || key == Qt::Key_Insert || key == Qt::Key_Return ||
           key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab ||
           key == Qt::Key_Space || key == Qt::Key_Escape;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isCharacter(Qt::Key key)
{
    return key < Qt::Key_Escape; // Qt's keys without a character begin there
}

Keys without(Keys keys, const QKeySequence &taken)
{
    keys.removeAll(taken);
    return keys;
}

} // namespace

QString whyNotKeys(const QKeySequence &keys)
{
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown) {
        return Keymap::tr("That is no key Parley can use.");
    }
    const Qt::Key key = keys[0].key();
    const auto modifiers = keys[0].keyboardModifiers();
    const bool commanding = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool reserved = isEditingKey(key) ||
                          std::find(fieldKeys.begin(), fieldKeys.end(), keys[0]) != fieldKeys.end();
    if (reserved) {
        return Keymap::tr("%1 is needed for writing and moving in text.")
            .arg(keys.toString(QKeySequence::NativeText));
    }
    if (!commanding && !isFunctionKey(key)) {
        return Keymap::tr("Keys without Ctrl or Alt are for writing; take them together with one "
                          "of these, or a function key.");
    }
    if (isCharacter(key) && (modifiers & Qt::ControlModifier) && (modifiers & Qt::AltModifier)) {
        return Keymap::tr("Ctrl and Alt together write characters on many keyboards.");
    }
    if (key == Qt::Key_F4 && (modifiers & Qt::AltModifier)) {
        return Keymap::tr("%1 closes windows in every program.")
            .arg(keys.toString(QKeySequence::NativeText));
    }
    return {};
}

Keymap::Keymap(const Actions &actions, SettingsStore &settings)
    : m_actions(actions), m_settings(settings)
{
    for (const QAction *action : actions.all()) {
        // A command without keys has an empty one, which would be everybody's.
        m_usual.insert(action->objectName(), without(action->shortcuts(), QKeySequence()));
    }
    connect(&settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(keysSetting.key)) {
            apply();
        } else if (key == QLatin1String(sendWithControlSetting.key)) {
            setSendsWithControl(m_settings.get(sendWithControlSetting));
        }
    });
    setSendsWithControl(settings.get(sendWithControlSetting));
    apply();
}

bool Keymap::isFixed(const QAction &action) const
{
    return &action == m_actions.get(Command::StopAnswer); // Escape also closes what is open
}

bool Keymap::isChanged(const QAction &action) const
{
    return m_chosen.contains(action.objectName());
}

QList<QKeySequence> Keymap::usual(const QAction &action) const
{
    return m_usual.value(action.objectName());
}

QAction *Keymap::holder(const QKeySequence &keys, const QAction *but) const
{
    const QList<QAction *> all = m_actions.all();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QAction *action) {
        return action != but && action->shortcuts().contains(keys);
    });
    return found == all.cend() ? nullptr : *found;
}

void Keymap::read()
{
    m_chosen.clear();
    m_foreign.clear();
    Keys taken = m_usual.value(m_actions.get(Command::StopAnswer)->objectName());
    for (const QString &row : m_settings.get(keysSetting)) {
        const QString name = row.section(u'\t', 0, 0);
        const QAction *fixed = m_actions.get(Command::StopAnswer);
        if (!m_usual.contains(name)) {
            m_foreign.append(row);
            continue;
        }
        if (name == fixed->objectName() || row.size() > longestRow) {
            continue;
        }
        Keys keys;
        for (const QKeySequence &one :
             QKeySequence::listFromString(row.section(u'\t', 1), QKeySequence::PortableText)) {
            if (whyNotKeys(one).isEmpty() && !taken.contains(one)) {
                keys.append(one);
                taken.append(one);
            }
        }
        m_chosen.insert(name, keys);
    }
}

void Keymap::apply()
{
    read();
    Keys chosen;
    for (const Keys &keys : std::as_const(m_chosen)) {
        chosen += keys;
    }
    for (QAction *action : m_actions.all()) {
        Keys keys = m_chosen.value(action->objectName());
        if (!isChanged(*action)) {
            keys = usual(*action);
            // A new version may give its command keys that a person gave to another.
            for (const QKeySequence &taken : std::as_const(chosen)) {
                keys.removeAll(taken);
            }
        }
        if (action->shortcuts() != keys) {
            action->setShortcuts(keys);
        }
    }
    Q_EMIT changed();
}

void Keymap::write()
{
    QStringList rows = m_foreign;
    for (auto row = m_chosen.cbegin(); row != m_chosen.cend(); ++row) {
        rows.append(row.key() + u'\t' +
                    QKeySequence::listToString(row.value(), QKeySequence::PortableText));
    }
    if (rows.isEmpty()) {
        m_settings.reset(keysSetting);
    } else {
        m_settings.set(keysSetting, rows);
    }
}

void Keymap::take(const QKeySequence &keys, const QAction &from)
{
    const Keys left = without(from.shortcuts(), keys);
    if (left == usual(from)) {
        m_chosen.remove(from.objectName());
    } else {
        m_chosen.insert(from.objectName(), left);
    }
}

void Keymap::give(const QAction &action, const QKeySequence &keys)
{
    if (isFixed(action) || (!keys.isEmpty() && !whyNotKeys(keys).isEmpty())) {
        return;
    }
    const QAction *holding = holder(keys, &action);
    if (holding && isFixed(*holding)) {
        return;
    }
    if (holding) {
        take(keys, *holding);
    }
    const Keys chosen = keys.isEmpty() ? Keys() : Keys{keys};
    if (chosen == usual(action)) {
        m_chosen.remove(action.objectName());
    } else {
        m_chosen.insert(action.objectName(), chosen);
    }
    write();
}

void Keymap::reset(const QAction &action)
{
    for (const QKeySequence &keys : usual(action)) {
        if (const QAction *holding = holder(keys, &action)) {
            take(keys, *holding);
        }
    }
    m_chosen.remove(action.objectName());
    write();
}

void Keymap::resetAll()
{
    m_chosen.clear();
    write();
}

} // namespace parley
