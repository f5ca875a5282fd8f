// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchquery.h"

namespace parley {

QString ftsExpression(const QList<SearchTerm> &terms)
{
    QStringList wanted;
    QStringList unwanted;
    for (const SearchTerm &term : terms) {
        // As typed: the index folds case and accents its own way. Words hold only letters, digits
        // and accents: inside quotes nothing can end the string.
        QString phrase = u'"' + term.spelled.join(u' ') + u'"';
        if (term.open) {
            phrase += u'*';
        }
        (term.excluded ? unwanted : wanted).append(phrase);
    }
    if (wanted.isEmpty()) {
        return {};
    }
    QString expression = wanted.join(QStringLiteral(" AND "));
    for (const QString &phrase : unwanted) {
        expression = QStringLiteral("(%1) NOT %2").arg(expression, phrase);
    }
    return expression;
}

} // namespace parley
