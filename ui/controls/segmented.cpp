// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/segmented.h"

#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace parley {

namespace {

class Segment final : public QRadioButton
{
public:
    Segment(const Theme &theme, const QString &text, QWidget *parent)
        : QRadioButton(text, parent), m_theme(theme)
    {
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStyle::SmallStrong));
        return {metrics.horizontalAdvance(text()) + 24, m_theme.scaled(28)};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked()) {
            drawBox(painter, rect(), 6, m_theme.color(ColorRole::Raised),
                    m_theme.color(ColorRole::LineStrong));
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            drawFocus(painter, m_theme, rect(), 6);
        }
        painter.setFont(m_theme.font(isChecked() ? TextStyle::SmallStrong : TextStyle::Small));
        painter.setPen(
            m_theme.color(isChecked() || underMouse() ? ColorRole::Ink : ColorRole::Ink2));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

Segmented::Segmented(const Theme &theme, const QString &name, const QStringList &choices,
                     QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(theme, choices.at(i), this);
        segment->setAccessibleName(tr("%1: %2").arg(name, choices.at(i)));
        m_group.addButton(segment, i);
        row->addWidget(segment);
    }
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setFocusProxy(m_group.button(index));
        Q_EMIT chosen(index);
    });
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(ColorRole::Sunken), m_theme.color(ColorRole::Line));
}

} // namespace parley
