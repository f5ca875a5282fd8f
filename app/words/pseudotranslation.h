// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A language nobody speaks but everybody can read: "[Šéñd~~]". What shows without
// brackets can't be translated; what is cut off leaves no room for German. For testers
// (--language pseudo). Main thread.
#pragma once

#include <QTranslator>

namespace parley {

class PseudoTranslation final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

    // Qt's own words stay as they are.
    [[nodiscard]] static bool isOurs(const char *context);
    // Accented, 40 % longer, in brackets; places (%1, %n), tags and space at both ends are kept.
    [[nodiscard]] static QString worded(const QString &text);
};

} // namespace parley
