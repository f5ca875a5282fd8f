// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/references.h"

#include <QSet>

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longestLabel = 999; // CommonMark 6.3

// Calls found(label, end) for each innermost pair of brackets that are not escaped.
template <class Found>
void forEachLabel(QStringView text, Found found)
{
    qsizetype open = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\') {
            ++at;
        } else if (c == u'[') {
            open = at;
        } else if (c == u']' && open >= 0) {
            const QStringView label = text.sliced(open + 1, at - open - 1);
            if (label.size() <= longestLabel && !label.trimmed().isEmpty()) {
                found(label, at + 1);
            }
            open = -1;
        }
    }
}

// Folded so that all spellings which one case mapping or another makes equal are equal.
QString folded(const QString &label)
{
    const bool ascii =
        std::all_of(label.begin(), label.end(), [](QChar c) { return c < QChar(0x80); });
    return ascii ? label.toLower() : label.toCaseFolded().toUpper().toCaseFolded();
}

// One line, as in a paragraph without its container marks.
QString flattened(QStringView label)
{
    QString result;
    bool lineStart = false;
    for (const QChar c : label) {
        if (c.isSpace()) {
            lineStart = lineStart || c == u'\n';
            if (!result.isEmpty() && !result.endsWith(u' ')) {
                result += u' ';
            }
        } else if (!lineStart || c != u'>') {
            lineStart = false;
            result += c;
        }
    }
    return result.trimmed();
}

} // namespace

QString labelKey(QStringView label)
{
    return folded(flattened(label));
}

QStringList labelKeysIn(QStringView text)
{
    QStringList keys;
    if (text.contains(u']')) {
        forEachLabel(text, [&keys](QStringView label, qsizetype) {
            const QString key = labelKey(label);
            if (keys.isEmpty() || keys.last() != key) {
                keys.append(key);
            }
        });
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }
    return keys;
}

QStringList definedLabelsIn(QStringView text)
{
    QStringList labels;
    if (!text.contains(QLatin1String("]:"))) {
        return labels;
    }
    QSet<QString> seen;
    forEachLabel(text, [&](QStringView label, qsizetype end) {
        if (end < text.size() && text[end] == u':') {
            const QString flat = flattened(label);
            const QString key = folded(flat);
            if (!seen.contains(key)) {
                seen.insert(key);
                labels.append(flat);
            }
        }
    });
    return labels;
}

} // namespace parley
