// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/turnflash.h"

#include "ui/style/motion.h"
#include "ui/style/paint.h"
#include "ui/transcript/transcriptview.h"

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto lasts = 1600ms;
constexpr auto fades = 600ms; // of it, at the end
constexpr auto frame = 40ms;
constexpr int around = 8; // px
constexpr float strongest = 0.45F;

} // namespace

TurnFlash::TurnFlash(const Theme &theme, Clock &clock, TranscriptView &view)
    : QWidget(view.viewport()), m_theme(theme), m_clock(clock), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TurnFlash::flash(const NodeId &node)
{
    m_node = node;
    m_begun = m_clock.steady();
    raise();
    show();
    follow();
}

void TurnFlash::follow()
{
    const auto left = lasts - (m_clock.steady() - m_begun);
    const int row = m_view.model().rowOf(m_node);
    if (left <= 0ms || row < 0 || row >= m_view.pieces().rowCount()) {
        m_timer.reset();
        hide();
        return;
    }
    const bool motion = mayMove(*this);
    m_strength = motion ? qMin(1.0, qreal(left.count()) / fades.count()) : 1.0;
    // The text may have been scrolled or laid out anew meanwhile.
    const int top = m_view.pieces().rowTop(row) - m_view.scene().top();
    const int height = m_view.pieces().rowBottom(row) - m_view.pieces().rowTop(row);
    const int side = qMax(0, m_view.scene().left() - 2 * around);
    setGeometry(side, top - around, parentWidget()->width() - 2 * side, height + 2 * around);
    update();
    m_timer = m_clock.after(frame, [this] { follow(); });
}

void TurnFlash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = m_theme.color(ColorRole::Mark);
    tint.setAlphaF(strongest * static_cast<float>(m_strength));
    drawBox(painter, rect(), 12, tint, m_theme.tintLine());
}

} // namespace parley
