// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Scenes of the gallery in another language: the program speaks it, and what a scene presses by its
// English name is found. Main thread.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace parley {

// Every source of a file of translations/: context, text; and what it became.
class TranslationFile
{
public:
    explicit TranslationFile(const QString &language);

    [[nodiscard]] bool has(const char *context, const char *source) const;
    // Empty: there is none.
    [[nodiscard]] QString worded(const QString &source) const { return m_worded.value(source); }

private:
    QSet<QString> m_known;
    QHash<QString, QString> m_worded;
};

// A code of translations/, or a pseudo-language.
void speak(const QString &language);

} // namespace parley
