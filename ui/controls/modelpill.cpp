// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/modelpill.h"

#include "ui/controls/pillframe.h"
#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

namespace {

constexpr int dotSize = 10;
constexpr int chevronSize = 14;
constexpr int gap = 8;

} // namespace

ModelPill::ModelPill(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setModel({}, {});
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(m_small ? TextStyle::Small : TextStyle::Interface));
        updateGeometry();
        update();
    });
    setFont(theme.font(TextStyle::Interface));
}

void ModelPill::setModel(const QString &model, const QString &title)
{
    m_model = model;
    m_title = title.isEmpty() ? tr("Choose a model") : title;
    setAccessibleName(title.isEmpty() ? tr("Choose a model") : tr("Model: %1").arg(title));
    updateGeometry();
    update();
}

void ModelPill::setOpen(bool open)
{
    m_open = open;
    update();
}

void ModelPill::makeSmall()
{
    m_small = true;
    setFont(m_theme.font(TextStyle::Small));
    updateGeometry();
}

int ModelPill::pillHeight() const
{
    return m_theme.scaled(m_small ? 28 : 32);
}

QSize ModelPill::sizeHint() const
{
    const int dot = m_model.isEmpty() ? 0 : dotSize + gap;
    return {12 + dot + fontMetrics().horizontalAdvance(m_title) + 6 + chevronSize + 10,
            pillHeight()};
}

QSize ModelPill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 96), pillHeight()};
}

void ModelPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_bare || m_open || isDown() || hasFocus() || (underMouse() && isEnabled())) {
        drawPillFrame(painter, *this, m_theme, m_open);
    }
    const auto place = [&](int left, int width) {
        return style()->visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    int x = 12;
    if (!m_model.isEmpty()) {
        drawDot(painter, QRectF(place(x, dotSize)).center(), dotSize,
                m_theme.color(m_theme.modelColor(m_model)));
        x += dotSize + gap;
    }
    const int room = width() - x - 6 - chevronSize - 10;
    painter.setFont(font());
    // A bare one that can't be pressed is a name.
    const bool named = m_bare && !isEnabled();
    painter.setPen(m_theme.color(isEnabled() || named ? ColorRole::Ink : ColorRole::InkOff));
    painter.drawText(place(x, room + 1), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_title, Qt::ElideMiddle, room + 1));
    if (named) {
        return;
    }
    const QRect chevron = place(width() - 10 - chevronSize, chevronSize);
    painter.drawPixmap(chevron.left(), chevron.center().y() - chevronSize / 2 + 1,
                       m_theme.pixmap(QStringLiteral("chevron-down"), chevronSize,
                                      m_theme.color(ColorRole::Ink3), devicePixelRatioF()));
}

} // namespace parley
