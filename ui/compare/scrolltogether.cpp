// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/scrolltogether.h"

#include "ui/transcript/transcriptview.h"

#include <QScrollBar>

namespace parley {

namespace {

// What stands at the top of a viewport, in a way that holds for other transcripts too.
struct Reading
{
    int turnsFromEnd = 0;
    int block = 0; // of the turn; -1: above the first
    double share = 0;
};

Reading readingOf(TranscriptView &view)
{
    TranscriptLayout &layout = view.pieces();
    const int y = view.scene().top();
    const auto anchor = layout.anchorAt(y);
    Reading reading;
    reading.turnsFromEnd = layout.rowCount() - anchor.place.row;
    reading.block = anchor.place.item;
    const int height = anchor.place.isValid()
                           ? layout.height(anchor.place)
                           : layout.rowBottom(anchor.place.row) - layout.rowTop(anchor.place.row);
    reading.share = height > 0 ? static_cast<double>(anchor.offset) / height : 0;
    return reading;
}

void show(TranscriptView &view, const Reading &reading)
{
    TranscriptLayout &layout = view.pieces();
    const int row = layout.rowCount() - reading.turnsFromEnd;
    if (row < 0 || row >= layout.rowCount()) {
        return; // it has no such turn
    }
    const int blocks = layout.itemCount(row);
    if (reading.block < 0 || blocks == 0) {
        const int height = layout.rowBottom(row) - layout.rowTop(row);
        view.scrollTo(layout.rowTop(row) + qRound(height * reading.share));
        return;
    }
    const Place place{row, qMin(reading.block, blocks - 1)};
    const double share = reading.block < blocks ? reading.share : 1;
    view.scrollTo(layout.top(place) + qRound(layout.height(place) * share));
}

} // namespace

void ScrollTogether::setViews(const QList<TranscriptView *> &views)
{
    for (const QPointer<TranscriptView> &view : std::as_const(m_views)) {
        if (view) {
            view->verticalScrollBar()->disconnect(this);
        }
    }
    m_views.clear();
    for (TranscriptView *view : views) {
        m_views.append(view);
        connect(view->verticalScrollBar(), &QAbstractSlider::valueChanged, this,
                [this, view] { follow(*view); });
    }
}

void ScrollTogether::follow(TranscriptView &leader)
{
    if (!m_on || m_following || leader.pieces().rowCount() == 0) {
        return;
    }
    m_following = true;
    const Reading reading = readingOf(leader);
    for (const QPointer<TranscriptView> &view : std::as_const(m_views)) {
        if (!view || view == &leader) {
            continue;
        }
        if (leader.isAtEnd()) {
            view->jumpToEnd();
        } else {
            show(*view, reading);
        }
    }
    m_following = false;
}

} // namespace parley
