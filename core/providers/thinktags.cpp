// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/thinktags.h"

#include <algorithm>
#include <utility>

namespace parley {

namespace {

const auto opening = QStringLiteral("<think>");
const auto closing = QStringLiteral("</think>");

qsizetype firstInk(const QString &text)
{
    const auto ink = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); });
    return ink - text.cbegin();
}

// How much of the end of `text` may be the beginning of `tag`.
qsizetype begun(const QString &text, const QString &tag)
{
    qsizetype length = std::min(text.size(), tag.size() - 1);
    while (length > 0 && !text.endsWith(QStringView(tag).first(length))) {
        --length;
    }
    return length;
}

} // namespace

ThinkTags::Split ThinkTags::feed(const QString &piece)
{
    if (m_place == Place::Outside) {
        return {{}, piece};
    }
    QString text = std::exchange(m_held, {}) + piece;
    Split split;
    if (m_place == Place::Start) {
        const QStringView seen = QStringView(text).sliced(firstInk(text));
        if (seen.size() < opening.size() && opening.startsWith(seen)) {
            m_held = text;
            return {};
        }
        if (!seen.startsWith(opening)) {
            m_place = Place::Outside;
            return {{}, text};
        }
        m_place = Place::Inside;
        text = seen.sliced(opening.size()).toString();
    }
    if (m_place == Place::Inside) {
        const qsizetype end = text.indexOf(closing);
        if (end < 0) {
            const qsizetype held = begun(text, closing);
            m_held = text.last(held);
            return {text.chopped(held), {}};
        }
        split.reasoning = text.first(end);
        text.remove(0, end + closing.size());
        m_place = Place::After;
    }
    // Blank lines between the two belong to neither.
    text.remove(0, firstInk(text));
    if (!text.isEmpty()) {
        m_place = Place::Outside;
    }
    split.text = text;
    return split;
}

ThinkTags::Split ThinkTags::finish()
{
    const QString held = std::exchange(m_held, {});
    return m_place == Place::Inside ? Split{held, {}} : Split{{}, held};
}

} // namespace parley
