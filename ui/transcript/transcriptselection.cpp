// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptselection.h"

namespace parley {

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

bool TranscriptSelection::contains(const TextPlace &at) const
{
    return !isEmpty() && from() <= at && at < to();
}

} // namespace parley
