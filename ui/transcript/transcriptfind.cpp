// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptfind.h"

#include "ui/transcript/textmarks.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

namespace {

// px
constexpr int tickWidth = 4;
constexpr int tickHeight = 3;

} // namespace

void TranscriptFind::search(const QString &words)
{
    if (words == m_words) {
        return;
    }
    m_words = words;
    m_current = -1;
    restart();
}

void TranscriptFind::restart()
{
    m_hits.clear();
    m_nextRow = 0;
    m_growing.clear();
    m_slice.reset();
    if (m_words.isEmpty()) {
        m_current = -1;
        m_view.viewport()->update();
        Q_EMIT changed();
        return;
    }
    searchSlice();
}

qsizetype TranscriptFind::searchRow(int row, size_t from, QList<Hit> &hits) const
{
    const std::vector<TranscriptItem> &items = m_view.model().itemsSoFar(row);
    qsizetype looked = 0;
    for (size_t i = from; i < items.size(); ++i) {
        if (!isSaid(items[i])) {
            continue;
        }
        const QString text = itemText(items[i]);
        looked += text.size() + 1;
        qsizetype at = text.indexOf(m_words, 0, Qt::CaseInsensitive);
        while (at >= 0 && hits.size() < mostHits) {
            const TextPlace place{{row, static_cast<int>(i)}, static_cast<int>(at)};
            hits.append({place, static_cast<int>(m_words.size())});
            at = text.indexOf(m_words, at + m_words.size(), Qt::CaseInsensitive);
        }
    }
    if (!m_view.pieces().holds(row)) {
        m_view.model().dropItems(row); // nobody looks at it: keep memory small
    }
    return looked;
}

void TranscriptFind::searchSlice()
{
    m_slice.reset();
    qsizetype looked = 0;
    while (m_nextRow < m_view.model().rowCount() && looked < sliceSize && !isFull()) {
        looked += searchRow(m_nextRow++, 0, m_hits);
    }
    if (m_nextRow < m_view.model().rowCount() && !isFull()) {
        m_slice = m_clock.after(std::chrono::milliseconds(0), [this] { searchSlice(); });
    }
    if (m_current < 0) {
        chooseFirst();
    }
    m_view.viewport()->update();
    Q_EMIT changed();
}

QList<TranscriptFind::Hit>::const_iterator TranscriptFind::firstFrom(const TextPlace &place) const
{
    return std::lower_bound(m_hits.constBegin(), m_hits.constEnd(), place,
                            [](const Hit &hit, const TextPlace &p) { return hit.at < p; });
}

void TranscriptFind::chooseFirst()
{
    const Place top = m_view.pieces().anchorAt(m_view.scene().top()).place;
    const auto below = firstFrom({top, 0});
    if (below != m_hits.constEnd()) {
        goTo(static_cast<int>(below - m_hits.constBegin()));
    } else if (!m_slice && !m_hits.isEmpty()) {
        goTo(0);
    }
}

void TranscriptFind::goTo(int hit)
{
    m_current = hit;
    show(m_hits.at(hit));
    m_view.viewport()->update();
}

void TranscriptFind::show(const Hit &hit)
{
    const Place place = hit.at.place;
    if (!m_view.pieces().holds(place.row)) {
        m_view.showTurn(place.row);
    }
    const TranscriptItem *item = m_view.pieces().item(place);
    if (!item) {
        return;
    }
    if (m_view.pieces().state(place).folded != 0) {
        m_view.actions().showFolded(place);
    }
    const ItemState state = unfoldedFor(*item, m_view.pieces().state(place), hit.at.position);
    if (!(state == m_view.pieces().state(place))) {
        m_view.changeState(place, state);
    }
    const int height = m_view.viewport()->height();
    if (!m_view.pieces().painter(place)) {
        m_view.scrollTo(m_view.pieces().top(place) - height / 3);
    }
    const BlockPainter *piece = m_view.pieces().painter(place);
    const QRectF first = piece ? piece->caretRect(hit.at.position) : QRectF();
    const qreal y = first.top() + m_view.pieces().top(place) - m_view.scene().top();
    if (y < 0 || y + first.height() > height) {
        m_view.scrollTo(m_view.pieces().top(place) + qRound(first.top()) - height / 3);
    }
    showSideways(hit);
}

void TranscriptFind::showSideways(const Hit &hit)
{
    const BlockPainter *piece = m_view.pieces().painter(hit.at.place);
    const int range = piece ? piece->scrollRange().width() : 0;
    if (range == 0) {
        return;
    }
    constexpr int margin = 24; // px
    const int width = m_view.viewport()->width() - 2 * m_view.scene().left();
    const qreal left = piece->caretRect(hit.at.position).left();
    const qreal right = piece->caretRect(hit.at.position + hit.length).right();
    ItemState state = m_view.pieces().state(hit.at.place);
    if (left < margin) {
        state.scrollX += qRound(left) - margin;
    } else if (right > width - margin) {
        state.scrollX += qRound(qMin(left - margin, right - width + margin));
    }
    state.scrollX = qBound(0, state.scrollX, range);
    m_view.changeState(hit.at.place, state);
}

void TranscriptFind::step(int step)
{
    if (!m_hits.isEmpty()) {
        goTo((m_current + step + count()) % count());
        Q_EMIT changed();
    }
}

QList<TextMark> TranscriptFind::marksIn(const Place &place) const
{
    QList<TextMark> marks;
    for (auto hit = firstFrom({place, 0}); hit != m_hits.constEnd() && hit->at.place == place;
         ++hit) {
        const bool isCurrent = hit - m_hits.constBegin() == m_current;
        marks.append({hit->at.position, hit->at.position + hit->length, isCurrent});
    }
    return marks;
}

QList<Place> TranscriptFind::places() const
{
    QList<Place> places;
    for (const Hit &hit : m_hits) {
        if (places.isEmpty() || places.last() != hit.at.place) {
            places.append(hit.at.place);
        }
    }
    return places;
}

QRect TranscriptFind::ticksArea() const
{
    const QSize viewport = m_view.viewport()->size();
    const int x = m_view.isRightToLeft() ? 1 : viewport.width() - tickWidth - 1;
    return m_hits.isEmpty() ? QRect() : QRect(x, 0, tickWidth, viewport.height());
}

void TranscriptFind::paintTicks(QPainter &painter, const QColor &color) const
{
    const TranscriptLayout &pieces = m_view.pieces();
    const int whole = qMax(1, pieces.height());
    const QRect area = ticksArea();
    int last = -1;
    for (const Place &place : places()) {
        // Rows nobody looked at have no pieces yet: their top is near enough.
        const bool known = place.item < pieces.itemCount(place.row);
        const qint64 top = known ? pieces.top(place) : pieces.rowTop(place.row);
        const auto y = static_cast<int>(top * (area.height() - tickHeight) / whole);
        if (y > last) {
            painter.fillRect(area.left(), y, area.width(), tickHeight, color);
            last = y + tickHeight;
        }
    }
}

size_t TranscriptFind::unchangedIn(int row)
{
    const std::vector<TranscriptItem> &items = m_view.model().itemsSoFar(row);
    if (row != m_growingRow || !m_view.pieces().holds(row)) {
        m_growing.clear(); // parsed again, the pieces are numbered anew
    }
    m_growingRow = row;
    const auto known = [](const TranscriptItem &item, const std::pair<quint64, quint64> &was) {
        return item.key == was.first && item.revision == was.second;
    };
    const auto differs =
        std::mismatch(items.begin(), items.end(), m_growing.begin(), m_growing.end(), known);
    const auto same = static_cast<size_t>(differs.first - items.begin());
    m_growing.resize(same);
    for (size_t i = same; i < items.size(); ++i) {
        m_growing.emplace_back(items[i].key, items[i].revision);
    }
    return same;
}

void TranscriptFind::rowChanged(int row)
{
    if (m_words.isEmpty() || row >= m_nextRow) {
        return;
    }
    const size_t same = unchangedIn(row);
    const auto first = firstFrom({{row, static_cast<int>(same)}, 0}) - m_hits.constBegin();
    const auto last = firstFrom({{row + 1, 0}, 0}) - m_hits.constBegin();
    QList<Hit> fresh;
    searchRow(row, same, fresh);
    if (fresh == m_hits.mid(first, last - first)) {
        return;
    }
    const std::optional<Hit> was =
        m_current >= 0 ? std::optional(m_hits.at(m_current)) : std::nullopt;
    QList<Hit> hits = m_hits.first(first) + fresh + m_hits.mid(last);
    hits.resize(qMin<qsizetype>(hits.size(), mostHits));
    m_hits = std::move(hits);
    if (was) {
        const auto index = static_cast<int>(firstFrom(was->at) - m_hits.constBegin());
        m_current = qMin(index, count() - 1);
    } else if (!m_hits.isEmpty()) {
        m_current = 0; // said, not shown: the reader is not moved
    }
    m_view.viewport()->update();
    Q_EMIT changed();
}

void TranscriptFind::rowsChangedFrom(int row)
{
    if (m_words.isEmpty()) {
        return;
    }
    m_growing.clear();
    m_hits.erase(firstFrom({{row, 0}, 0}), m_hits.constEnd());
    m_nextRow = qMin(m_nextRow, row);
    m_current = qMin(m_current, count() - 1);
    if (!m_slice) {
        m_slice = m_clock.after(std::chrono::milliseconds(0), [this] { searchSlice(); });
    }
}

} // namespace parley
