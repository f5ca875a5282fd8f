// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One language of the window: a file of Qt Linguist (translations/), compiled by its lrelease when
// Parley is built. Where that tool was missing the file is built in and read as it is, which takes
// some milliseconds of each start. English is one of them for its plurals alone. The last one
// installed that knows a text wins. Main thread.
#pragma once

#include <QHash>
#include <QTranslator>

namespace parley {

class Translation final : public QTranslator
{
    Q_OBJECT
public:
    // What is built in. Reads what it can; nothing is an error but shows in English, as "1 models".
    explicit Translation(const QString &language);
    // A file of Qt Linguist.
    Translation(const QString &language, const QString &path);

    [[nodiscard]] bool isEmpty() const override
    {
        return m_forms.isEmpty() && QTranslator::isEmpty();
    }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

    // Which of the language's plural forms counts n things, as the rules of Qt Linguist have it.
    [[nodiscard]] static int formOf(const QString &language, int n);

private:
    void read(const QString &path);

    QString m_language;
    QHash<QString, QStringList> m_forms; // by context, source and comment; none of a compiled file
};

} // namespace parley
