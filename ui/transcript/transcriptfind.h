// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Finds words in the whole conversation as it is shown, whatever is folded or far away. Long
// conversations are searched in slices between events; the newest changes are searched again as
// they come. Main thread; owned by TranscriptActions.
#pragma once

#include "ui/transcript/transcriptselection.h"

#include <QObject>

namespace parley {

class TranscriptView;

class TranscriptFind : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostHits = 20'000;           // then it stops looking
    static constexpr qsizetype sliceSize = 96 * 1024; // UTF-16 units searched at a time

    TranscriptFind(TranscriptView &view, Clock &clock) : m_view(view), m_clock(clock) {}

    // Case does not matter. Empty: ends the search, nothing is marked.
    void search(const QString &words);
    // To the next hit (1) or the one before (-1), round the ends.
    void step(int step);

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] int current() const { return m_current; } // -1: none
    [[nodiscard]] bool isSearching() const { return m_slice != nullptr; }
    [[nodiscard]] bool isFull() const { return m_hits.size() >= mostHits; }
    // Hits in a piece, in order.
    [[nodiscard]] QList<TextMark> marksIn(const Place &place) const;
    // Where hits are, as places of the transcript; one for several in the same piece.
    [[nodiscard]] QList<Place> places() const;
    // Ticks at the edge of the viewport, at the height at which hits stand in the conversation.
    [[nodiscard]] QRect ticksArea() const; // empty: there are none
    void paintTicks(QPainter &painter, const QColor &color) const;

    // What the model tells.
    void rowChanged(int row);
    void rowsChangedFrom(int row);

Q_SIGNALS:
    // Hits, the current one, or whether it still searches.
    void changed();

private:
    struct Hit
    {
        TextPlace at;
        int length = 0;
        friend bool operator==(const Hit &, const Hit &) = default;
    };

    void restart();
    void searchSlice();
    // From that piece of the row on; returns how much it looked at.
    qsizetype searchRow(int row, size_t from, QList<Hit> &hits) const;
    // How many pieces of the row are as they were when it changed last.
    size_t unchangedIn(int row);
    void chooseFirst();
    void goTo(int hit);
    // Into sight, out of folds; nothing moves when it is in sight.
    void show(const Hit &hit);
    void showSideways(const Hit &hit);
    [[nodiscard]] QList<Hit>::const_iterator firstFrom(const TextPlace &place) const;

    TranscriptView &m_view;
    Clock &m_clock;
    QString m_words;
    QList<Hit> m_hits; // in reading order
    int m_current = -1;
    int m_nextRow = 0; // rows before it were searched
    int m_growingRow = -1;
    std::vector<std::pair<quint64, quint64>> m_growing; // its pieces: key and revision
    std::unique_ptr<Clock::Timer> m_slice;
};

} // namespace parley
