// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Spelling by Hunspell (hunspell 1.7): dictionaries are pairs of NAME.aff and NAME.dic in some
// folders; those in use are read on a thread of the pool. Own words stand in a file, one a line.
// Main thread.
#pragma once

#include "chat/spelling.h"

#include <QFutureWatcher>
#include <QMap>
#include <QSet>
#include <memory>

namespace parley {

class HunspellDictionary;

class HunspellSpelling final : public Spelling
{
    Q_OBJECT
public:
    // The first folder that has a dictionary of a name wins. `words`: file of own words.
    HunspellSpelling(const QStringList &folders, const QString &words);
    ~HunspellSpelling() override;

    [[nodiscard]] QStringList languages() const override { return m_paths.keys(); }
    void use(const QStringList &languages) override;
    [[nodiscard]] bool isWrong(const QString &word) const override;
    [[nodiscard]] QStringList suggestions(const QString &word) const override;
    void learn(const QString &word) override;

private:
    using Dictionaries = QList<std::shared_ptr<HunspellDictionary>>;

    void readWords();

    QMap<QString, QString> m_paths; // without the ending, by name
    const QString m_wordsFile;
    QSet<QString> m_words;
    QStringList m_wanted;
    Dictionaries m_dictionaries;
    std::unique_ptr<QFutureWatcher<Dictionaries>> m_reading;
};

} // namespace parley
