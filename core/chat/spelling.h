// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: which words are written wrong, by the dictionaries of this machine. Main thread; reading a
// dictionary happens elsewhere, and until then no word is wrong.
#pragma once

#include <QObject>
#include <QStringList>

namespace parley {

class Spelling : public QObject
{
    Q_OBJECT
public:
    // Of the dictionaries that are there, by name: "en_US". Sorted.
    [[nodiscard]] virtual QStringList languages() const = 0;
    // A word is right when one of these knows it. Unknown ones are no error.
    virtual void use(const QStringList &languages) = 0;
    // Only words of a script that a dictionary in use is written in can be wrong.
    [[nodiscard]] virtual bool isWrong(const QString &word) const = 0;
    // Best first, few. Takes up to a tenth of a second.
    [[nodiscard]] virtual QStringList suggestions(const QString &word) const = 0;
    // Right from now on, in every language, and after the next start.
    virtual void learn(const QString &word) = 0;

Q_SIGNALS:
    // Other words are wrong now.
    void changed();
};

} // namespace parley
