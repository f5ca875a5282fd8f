// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/conversationsearch.h"

namespace parley {

namespace {

constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestSnippet = 300;

} // namespace

QString foundText(const QString &words, const QList<SearchHit> &hits)
{
    if (hits.isEmpty()) {
        return QStringLiteral("Nothing was found for \"%1\".").arg(words);
    }
    QStringList lines;
    for (const SearchHit &hit : hits) {
        const QString when = hit.created.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
        const QString what =
            hit.node.isNull() ? QStringLiteral("title") : QString(roleName(hit.role));
        lines.append(QStringLiteral("- %1, %2, %3: %4")
                         .arg(hit.title.left(longestTitle).simplified(), when, what,
                              hit.snippet.left(longestSnippet).simplified()));
    }
    return lines.join(u'\n');
}

} // namespace parley
