// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/panerow.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>

#include <numeric>

namespace parley {

namespace {

constexpr int gap = 8;                         // px
constexpr std::chrono::milliseconds rest{150}; // of the wheel, before a pane is aligned

class PlainHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override {} // the desk shows through
};

class PaneSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new PlainHandle(orientation(), this); }
};

} // namespace

PaneRow::PaneRow(Clock &clock, QWidget *parent)
    : QScrollArea(parent), m_clock(clock), m_splitter(new PaneSplitter(Qt::Horizontal))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_splitter->setHandleWidth(gap);
    m_splitter->setChildrenCollapsible(false);
    setWidget(m_splitter);
    m_splitter->setAutoFillBackground(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_splitter->sizes();
        const int sum = std::accumulate(sizes.begin(), sizes.end(), 0);
        QList<double> shares;
        for (const int size : sizes) {
            shares.append(static_cast<double>(size * sizes.size()) / qMax(1, sum));
        }
        m_shares = shares;
        Q_EMIT sharesChanged(shares);
    });
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, this,
            [this] { m_snapping = m_clock.after(rest, [this] { snap(); }); });
}

PaneRow::~PaneRow() = default;

void PaneRow::setPanes(const QList<QWidget *> &panes, const QList<double> &shares)
{
    for (QWidget *former : std::as_const(m_panes)) {
        if (!panes.contains(former)) {
            former->setParent(nullptr);
        }
    }
    m_panes = panes;
    for (int i = 0; i < panes.size(); ++i) {
        QWidget *pane = panes.at(i);
        pane->setMinimumWidth(narrowest);
        if (m_splitter->indexOf(pane) != i) {
            m_splitter->insertWidget(i, pane);
        }
    }
    for (int i = 0; i < m_splitter->count(); ++i) {
        m_splitter->handle(i)->removeEventFilter(this);
        m_splitter->handle(i)->installEventFilter(this);
    }
    maximise(panes.contains(m_maximised) ? m_maximised : nullptr);
    setShares(shares);
}

void PaneRow::setShares(const QList<double> &shares)
{
    m_shares = shares;
    applyShares();
}

void PaneRow::applyShares()
{
    if (m_shares.size() != m_splitter->count() || m_maximised) {
        return;
    }
    QList<int> sizes;
    for (const double share : std::as_const(m_shares)) {
        sizes.append(qMax(1, qRound(share * 1'000))); // the splitter shares out what there is
    }
    const QSignalBlocker quiet(m_splitter);
    m_splitter->setSizes(sizes);
}

void PaneRow::maximise(QWidget *pane)
{
    const bool other = std::exchange(m_maximised, pane) != pane;
    for (QWidget *one : std::as_const(m_panes)) {
        one->setVisible(!pane || one == pane);
    }
    applyShares();
    if (other) {
        Q_EMIT maximisedChanged();
    }
}

void PaneRow::bringIntoView(const QWidget &pane)
{
    if (m_maximised && m_maximised != &pane) {
        maximise(nullptr);
    }
    const int from = offsetOf(pane);
    const int shown = horizontalScrollBar()->value();
    if (from < shown || from + pane.width() > shown + viewport()->width()) {
        horizontalScrollBar()->setValue(from);
    }
}

// The value of the scroll bar at which it stands at the leading edge.
int PaneRow::offsetOf(const QWidget &pane) const
{
    return layoutDirection() == Qt::RightToLeft ? m_splitter->width() - pane.x() - pane.width()
                                                : pane.x();
}

void PaneRow::snap()
{
    const int at = horizontalScrollBar()->value();
    if (horizontalScrollBar()->isSliderDown() || at == horizontalScrollBar()->maximum()) {
        return;
    }
    int nearest = 0;
    for (const QWidget *pane : std::as_const(m_panes)) {
        if (pane->isVisible() && qAbs(offsetOf(*pane) - at) < qAbs(nearest - at)) {
            nearest = offsetOf(*pane);
        }
    }
    const QSignalBlocker quiet(this);
    horizontalScrollBar()->setValue(nearest);
}

int PaneRow::indexAt(const QPoint &global) const
{
    const int x = m_splitter->mapFromGlobal(global).x();
    for (int i = 0; i < m_splitter->count(); ++i) {
        const QRect box = m_splitter->widget(i)->geometry();
        if (box.left() <= x && x <= box.right() + gap) {
            return i;
        }
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return (x < 0) == mirrored ? static_cast<int>(m_splitter->count()) - 1 : 0;
}

void PaneRow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    applyShares();
}

bool PaneRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && qobject_cast<QSplitterHandle *>(watched)) {
        setShares(QList<double>(m_panes.size(), 1));
        Q_EMIT sharesChanged(m_shares);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace parley
