// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// English as the sources write it, but "1 model" for one: the plural entries of translations/
// parley_en.ts, an ordinary file of Qt Linguist that is read as it is, so that building needs none
// of its tools (they pull in a compiler's libraries). Another language is one more translator,
// compiled by lrelease and installed after this one: the last one that knows a text wins.
#pragma once

#include <QHash>
#include <QTranslator>

namespace parley {

class Plurals final : public QTranslator
{
    Q_OBJECT
public:
    // Reads what it can; nothing is an error but shows as "1 models".
    explicit Plurals(const QString &path = QStringLiteral(":/translations/parley_en.ts"));

    [[nodiscard]] bool isEmpty() const override { return m_forms.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

private:
    struct Forms
    {
        QString one;
        QString many;
    };
    QHash<QString, Forms> m_forms; // by context and source
};

} // namespace parley
