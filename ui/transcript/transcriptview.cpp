// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptview.h"

#include "ui/style/motion.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/formulas.h"
#include "ui/transcript/layoutcost.h"
#include "ui/transcript/strokes.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptkeys.h"
#include "ui/transcript/transcriptpointer.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

namespace parley {

namespace {

constexpr int columnWidth = 760; // px at 100 %
constexpr int columnMargin = 40; // px
constexpr int paneMargin = 20;   // px, of a pane among others
constexpr int mergedMargin = 34; // px, with dots in it
constexpr int narrowBelow = 640; // px
constexpr int ahead = 200;       // px laid out beyond the viewport, so that scrolling finds it done
constexpr int mostRounds = 12;   // of settling: estimates are never that wrong
constexpr std::chrono::milliseconds pulse{50};

} // namespace

TranscriptView::TranscriptView(const Theme &theme, Clock &clock, CodeLanguages &languages,
                               Formulas *formulas, QWidget *parent, Room room)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_environment{theme, languages}
    , m_model(clock)
    , m_layout(m_model, m_environment)
    , m_scene(m_model, m_layout, m_environment)
    , m_announcer(std::make_unique<Announcer>(*this, m_model, clock))
    , m_actions(std::make_unique<TranscriptActions>(*this, clock))
    , m_pointer(std::make_unique<TranscriptPointer>(*this, clock))
    , m_keys(std::make_unique<TranscriptKeys>(*this))
{
    TranscriptAccessible::install(); // before anything asks for an interface
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_NoSystemBackground);
    viewport()->setCursor(Qt::ArrowCursor);
    m_environment.compact = room != Room::Page;
    m_margin = room == Room::Page ? columnMargin : room == Room::Pane ? paneMargin : mergedMargin;
    m_environment.pictures = &m_actions->pictures().shelf();
    m_scene.setFind(m_actions->find());
    connectModel();
    connect(&theme, &Theme::changed, this, &TranscriptView::applyLook);
    if (formulas) {
        m_environment.formulas = formulas;
        connect(formulas, &Formulas::changed, this, &TranscriptView::onFormulasChanged);
    }
    connect(m_announcer.get(), &Announcer::said, this, &TranscriptView::announced);
    refreshGeometry();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::onFormulasChanged()
{
    const auto anchor = m_layout.anchorAt(m_scene.top());
    if (m_layout.forgetWaiting()) {
        settle(anchor, m_follow);
        viewport()->update();
    }
}

void TranscriptView::applyLook()
{
    m_environment.column = 0; // nothing measured holds
    refreshGeometry();
    viewport()->update();
}

void TranscriptView::refreshGeometry()
{
    const int width = viewport()->width();
    const int column = qMax(160, qMin(m_theme.scaled(columnWidth), width - 2 * m_margin));
    m_environment.narrow = m_environment.compact || width < m_theme.scaled(narrowBelow);
    m_environment.rightToLeft = isRightToLeft();
    const auto anchor = m_layout.anchorAt(m_scene.top());
    const bool changed = column != m_environment.column;
    m_environment.column = column;
    m_scene.setViewport(m_scene.top(), (width - column) / 2, viewport()->size());
    if (changed) {
        m_layout.forgetAll();
    }
    verticalScrollBar()->setSingleStep(m_theme.scaled(48));
    verticalScrollBar()->setPageStep(qMax(1, viewport()->height() - m_theme.scaled(48)));
    settle(anchor, m_follow);
}

int TranscriptView::maximumTop() const
{
    return qMax(0, m_layout.height() - viewport()->height());
}

void TranscriptView::settle(const TranscriptLayout::Anchor &anchor, bool follow)
{
    const int height = viewport()->height();
    int top = m_scene.top();
    qint64 allowed = costAtOnce;
    bool changed = true;
    for (int round = 0; round < mostRounds && changed && allowed > 0; ++round) {
        top = follow ? maximumTop() : qBound(0, m_layout.yOf(anchor), maximumTop());
        changed = m_layout.settle(top - ahead, top + height + ahead, allowed);
    }
    if (allowed <= 0) {
        settleRestSoon();
    }
    top = follow ? maximumTop() : qBound(0, m_layout.yOf(anchor), maximumTop());
    moveTo(top, m_layout.yOf(anchor) - top);
    const QList<Place> moved = m_layout.takeMoved();
    for (const Place &place : moved) {
        if (place >= anchor.place && place.row < m_layout.rowCount() &&
            place.item < m_layout.itemCount(place.row)) {
            const int from = m_scene.rectOf(place).top();
            viewport()->update(0, from, viewport()->width(), height - from);
        }
    }
    updateBounds();
    noteSeen();
}

void TranscriptView::settleRestSoon()
{
    m_rest = m_clock.after(std::chrono::milliseconds(1), [this] {
        m_rest.reset();
        settle(m_layout.anchorAt(m_scene.top()), m_follow);
        viewport()->update();
    });
}

void TranscriptView::moveTo(int top, int dy)
{
    const int height = viewport()->height();
    m_scene.setViewport(top, m_scene.left(), viewport()->size());
    m_scene.shift(dy);
    if (dy != 0 && qAbs(dy) < height) {
        // What is already painted moves by itself; only the rest is painted.
        viewport()->scroll(0, dy);
        updateOverlays(dy);
    } else if (dy != 0) {
        viewport()->update();
    }
    if (qAbs(top - m_releasedAt) > height) {
        m_releasedAt = top;
        m_layout.release(top - 3 * height, top + 4 * height);
    }
}

void TranscriptView::updateOverlays(int dy)
{
    // Ticks, chip and a pinned header stand still: painted anew where they are and where they were
    // blitted to.
    const bool pill = m_pillPainted || !jumpPill().isEmpty();
    for (const QRect &still : {m_ticks.area(), m_actions->find().ticksArea(),
                               pill ? pillPlace() : QRect(), m_scene.pinned(), pinnedNow()}) {
        if (still.isValid()) {
            viewport()->update(still);
            viewport()->update(still.translated(0, dy));
        }
    }
}

QRect TranscriptView::pinnedNow() const
{
    const Place place = m_layout.placeAt(m_scene.top());
    const BlockPainter *piece = m_layout.painter(place);
    if (!piece) {
        return {};
    }
    const int top = m_scene.top() - m_layout.top(place);
    const QRectF pinned = piece->pinned(top);
    return pinned.translated(m_scene.left(), -top).toAlignedRect().adjusted(-6, 0, 6, 2);
}

void TranscriptView::updateBounds()
{
    const QSignalBlocker quiet(verticalScrollBar());
    if (verticalScrollBar()->maximum() != maximumTop()) {
        viewport()->update(m_actions->find().ticksArea()); // each stands elsewhere now
    }
    verticalScrollBar()->setRange(0, maximumTop());
    verticalScrollBar()->setValue(m_scene.top());
    updateTicks();
}

void TranscriptView::updateTicks()
{
    const int reading = m_layout.rowAt(m_scene.top() + viewport()->height() / 3);
    const bool atEnd = m_scene.top() >= maximumTop();
    const auto after =
        std::upper_bound(m_turns.begin(), m_turns.end(), atEnd ? m_model.rowCount() : reading);
    const int current = qMax(0, static_cast<int>(after - m_turns.begin()) - 1);
    const QRect before = m_ticks.area();
    const int was = m_ticks.current();
    m_ticks.set(m_turns, current, viewport()->size(), isRightToLeft(), m_environment);
    if (m_ticks.area() != before || m_ticks.current() != was) {
        viewport()->update(before);
        viewport()->update(m_ticks.area());
    }
}

void TranscriptView::scrollContentsBy(int, int)
{
    const bool before = m_follow;
    const int value = verticalScrollBar()->value();
    moveTo(value, m_scene.top() - value);
    m_follow = isAtEnd();
    settle(m_layout.anchorAt(value), m_follow && value >= maximumTop());
    m_pointer->scrolled();
    if (before != m_follow) {
        viewport()->update(pillPlace());
        Q_EMIT atEndChanged(m_follow);
    }
}

void TranscriptView::changeState(const Place &place, const ItemState &state)
{
    const auto anchor = m_layout.anchorAt(m_scene.top());
    m_layout.setState(place, state);
    m_follow = false;
    settle(anchor, false);
    m_follow = isAtEnd();
    viewport()->update();
}

PaintMoment TranscriptView::moment() const
{
    PaintMoment moment;
    moment.now = m_clock.steady();
    moment.motion = mayMove(*this);
    return moment;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const QRect &rect : event->region()) {
        painter.fillRect(rect, m_theme.color(ColorRole::Sheet));
    }
    PaintMoment now = moment();
    now.dpr = painter.deviceTransform().m11(); // of what is painted on: may be a picture
    if (m_scene.animated().subtracted(event->region()).isEmpty()) {
        m_pulse.reset(); // all that moves is painted now: as fresh as a pulse would make it
    }
    m_scene.paint(painter, event->region(), now);
    paintOverlays(painter, now.dpr);
    schedulePulse();
}

void TranscriptView::schedulePulse()
{
    if (m_scene.animated().isEmpty() || m_pulse || !isVisible()) {
        return;
    }
    m_pulse = m_clock.after(pulse, [this] {
        m_pulse.reset();
        viewport()->update(m_scene.animated());
    });
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    return m_pointer->handle(event) || QAbstractScrollArea::viewportEvent(event);
}

bool TranscriptView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        m_keys->wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->handle(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    m_actions->menu().showAt(byKey ? m_keys->menuPoint() : QPointF(event->pos()));
}

bool TranscriptView::focusNextPrevChild(bool next)
{
    return m_keys->focusNextPart(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    m_scene.focused = PartPlace();
    m_scene.focusedRow = -1;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refreshGeometry();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        applyLook();
    }
}

} // namespace parley
