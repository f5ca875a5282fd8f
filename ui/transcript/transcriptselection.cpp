// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptselection.h"

namespace parley {

namespace {

// What stands in front of a piece in the copy: the marker of a list item, the mark of a quote.
QString markerOf(const TranscriptItem &item)
{
    const auto *block = std::get_if<BlockItem>(&item.content);
    QString marker;
    if (!block) {
        return marker;
    }
    for (const Container &container : block->block.containers) {
        switch (container.kind) {
        case Container::Kind::Quote:
            marker += QLatin1String("> ");
            break;
        case Container::Kind::BulletItem:
            marker += container.first ? QLatin1String("- ") : QLatin1String("  ");
            break;
        case Container::Kind::OrderedItem:
            marker += container.first ? QString::number(container.number) + QLatin1String(". ")
                                      : QStringLiteral("   ");
            break;
        case Container::Kind::TaskItem:
            marker += !container.first    ? QLatin1String("  ")
                      : container.checked ? QLatin1String("[x] ")
                                          : QLatin1String("[ ] ");
            break;
        }
    }
    return marker;
}

QString separatorBefore(const TranscriptItem *above, const TranscriptItem &item)
{
    if (const auto *block = std::get_if<BlockItem>(&item.content)) {
        const QList<Container> &containers = block->block.containers;
        if (block->block.joined) {
            return {};
        }
        const auto *upper = above ? std::get_if<BlockItem>(&above->content) : nullptr;
        const bool inList = upper && !upper->block.containers.isEmpty();
        if (inList && !containers.isEmpty() && containers.last().tight) {
            return QStringLiteral("\n");
        }
    } else if (const auto *bubble = std::get_if<BubbleItem>(&item.content)) {
        return bubble->first ? QStringLiteral("\n\n") : QStringLiteral("\n");
    }
    return QStringLiteral("\n\n");
}

} // namespace

void TranscriptSelection::start(const TextPlace &at)
{
    m_anchor = at;
    m_caret = at;
}

void TranscriptSelection::selectAll(const TranscriptModel &model)
{
    clear();
    const int last = model.rowCount() - 1;
    if (last < 0 || model.items(0).empty() || model.items(last).empty()) {
        return;
    }
    const std::vector<TranscriptItem> &items = model.items(last);
    const auto lastItem = static_cast<int>(items.size()) - 1;
    m_anchor = {{0, 0}, 0};
    m_caret = {{last, lastItem}, static_cast<int>(itemText(items.back()).size()) + 1};
}

std::pair<int, int> TranscriptSelection::rangeIn(const Place &place, qsizetype length) const
{
    if (isEmpty()) {
        return {0, 0};
    }
    const TextPlace first = from();
    const TextPlace last = to();
    if (place < first.place || last.place < place) {
        return {0, 0};
    }
    const auto end = static_cast<int>(length);
    const int begins = place == first.place ? qMin(first.position, end) : 0;
    const int ends = place == last.place ? qMin(last.position, end) : end;
    return {begins, qMax(begins, ends)};
}

QString TranscriptSelection::text(const TranscriptModel &model) const
{
    QString copied;
    if (isEmpty()) {
        return copied;
    }
    const TextPlace first = from();
    const TextPlace last = to();
    for (int row = first.place.row; row <= last.place.row && row < model.rowCount(); ++row) {
        const std::vector<TranscriptItem> &items = model.items(row);
        for (size_t i = 0; i < items.size(); ++i) {
            const TranscriptItem &item = items[i];
            const Place place{row, static_cast<int>(i)};
            if (!isSaid(item) || place < first.place || last.place < place) {
                continue;
            }
            const QString whole = itemText(item);
            const auto [begins, ends] = rangeIn(place, whole.size());
            if (begins == ends) {
                continue;
            }
            if (!copied.isEmpty()) {
                copied += separatorBefore(i > 0 ? &items[i - 1] : nullptr, item);
            }
            copied += begins == 0 && first.place != last.place ? markerOf(item) : QString();
            copied += QStringView(whole).mid(begins, ends - begins);
        }
    }
    return copied;
}

} // namespace parley
