// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One language of the window: a file of Qt Linguist (translations/), read as it is, so that
// building needs none of its tools (they pull in a compiler's libraries) and no file can be missing
// beside the program. English is one of them for its plurals alone. The last one installed that
// knows a text wins. Main thread.
#pragma once

#include <QHash>
#include <QTranslator>

namespace parley {

class Translation final : public QTranslator
{
    Q_OBJECT
public:
    // Reads what it can; nothing is an error but shows in English, as "1 models".
    explicit Translation(const QString &language);
    Translation(const QString &language, const QString &path);

    [[nodiscard]] bool isEmpty() const override { return m_forms.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

    // Which of the language's plural forms counts n things, as the rules of Qt Linguist have it.
    [[nodiscard]] static int formOf(const QString &language, int n);

private:
    QString m_language;
    QHash<QString, QStringList> m_forms; // by context, source and comment
};

} // namespace parley
