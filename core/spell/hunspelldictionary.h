// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One dictionary of Hunspell, in its own encoding. May be made in any thread and used in one at a
// time.
#pragma once

#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>
#include <memory>

class Hunspell;

namespace parley {

class HunspellDictionary
{
public:
    // `path`: without ".aff" and ".dic". `name`: its language, "de_DE".
    HunspellDictionary(const QString &path, const QString &name);
    ~HunspellDictionary();
    Q_DISABLE_COPY_MOVE(HunspellDictionary)

    // False for one in an encoding that nobody here knows.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] QChar::Script script() const { return m_script; }
    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const;

private:
    std::unique_ptr<Hunspell> m_words;
    mutable QStringEncoder m_encode;
    mutable QStringDecoder m_decode;
    QChar::Script m_script;
    bool m_usable = false;
};

// Of most letters of a word.
[[nodiscard]] QChar::Script scriptOf(QStringView word);

} // namespace parley
