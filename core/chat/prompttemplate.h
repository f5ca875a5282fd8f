// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A text with places in it: "Explain {{topic}} in {{words}} words." A name begins with a letter and
// goes on with letters, digits, "_", "-" and blanks. Two braces that are meant as they are stand
// behind a backslash: "\{{". What is filled in is never read as a template again. Pure, any thread.
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace parley {

// From `from` to behind `to` in the template.
struct TemplatePiece
{
    enum class Kind { Text, Place, Fault };

    Kind kind = Kind::Text;
    qsizetype from = 0;
    qsizetype to = 0;
    QString text; // as it is sent; the name of the variable; what is wrong, as one sentence
    friend bool operator==(const TemplatePiece &, const TemplatePiece &) = default;
};

// All of it, in order; for colouring while it is being written, too.
[[nodiscard]] QList<TemplatePiece> readTemplate(const QString &text);
// The names in it, each once, in order.
[[nodiscard]] QStringList placesIn(const QString &text);
// A BadRequest error that names the line of the first fault, or of a place that is none of `known`.
[[nodiscard]] Result<void> checkTemplate(const QString &text, const QStringList &known);
// Of a template that is sound. Places without a value are left empty.
[[nodiscard]] QString fillTemplate(const QString &text, const QMap<QString, QString> &values);
// With every place of that name called otherwise.
[[nodiscard]] QString renamedInTemplate(const QString &text, const QString &from,
                                        const QString &to);
// A text that is no template as one that says the same.
[[nodiscard]] QString escapedForTemplate(const QString &text);
[[nodiscard]] bool isVariableName(QStringView name);

} // namespace parley
