// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/suggestions.h"

#include "ui/style/paint.h"

#include <QStyle>

#include <QGridLayout>
#include <QPushButton>

namespace parley {

namespace {

class SuggestionCard final : public QPushButton
{
public:
    SuggestionCard(const Theme &theme, const QString &iconName, const QString &title,
                   const QString &detail, QWidget *parent)
        : QPushButton(title, parent), m_theme(theme), m_iconName(iconName), m_detail(detail)
    {
        setAccessibleDescription(detail);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {200, 26 + m_theme.lineHeight(TextStyle::InterfaceStrong) +
                         m_theme.lineHeight(TextStyle::Interface)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        drawBox(painter, rect(), 12,
                m_theme.color(isDown()       ? ColorRole::Pressed
                              : underMouse() ? ColorRole::Hover2
                                             : ColorRole::Sheet),
                m_theme.color(focus ? ColorRole::Focus : ColorRole::Line),
                focus ? m_theme.focusWidth() : 1);
        const auto place = [&](int left, int top, int width, int height) {
            return style()->visualRect(layoutDirection(), rect(), QRect(left, top, width, height));
        };
        constexpr int side = 18;
        painter.drawPixmap(place(15, 14, side, side).topLeft(),
                           m_theme.pixmap(m_iconName, side, m_theme.color(ColorRole::Accent),
                                          devicePixelRatioF()));
        const int room = width() - 46 - 14;
        const int first = m_theme.lineHeight(TextStyle::InterfaceStrong);
        painter.setFont(m_theme.font(TextStyle::InterfaceStrong));
        painter.setPen(m_theme.color(ColorRole::Ink));
        painter.drawText(place(46, 13, room, first), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(ColorRole::Ink2));
        painter.drawText(place(46, 13 + first, room, m_theme.lineHeight(TextStyle::Interface)),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, room));
    }

private:
    const Theme &m_theme;
    const QString m_iconName;
    const QString m_detail;
};

} // namespace

Suggestions::Suggestions(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(3, 0, 3, 0);
    m_grid->setSpacing(8);
    struct Suggestion
    {
        const char *icon;
        QString title;
        QString detail;
        QString prompt;
    };
    const QList<Suggestion> all{
        {"file", tr("Summarise a text"), tr("Attach or paste it; get the decisions in it"),
         tr("Summarise this text in five sentences, then list every decision and who has to act:")},
        {"code", tr("Review my change"), tr("Paste a diff; get risks first, style last"),
         tr("Review this change. Name the risks first, then what is unclear, style last:")},
        {"error", tr("Explain an error"), tr("Paste the message and where it came from"),
         tr("Explain this error, its most likely cause and how to find out for sure:")},
        {"edit", tr("Draft a reply"), tr("Say to whom and what should come of it"),
         tr("Draft a short, friendly reply to this message. What I want to achieve: ")},
    };
    for (const Suggestion &one : all) {
        auto *card =
            new SuggestionCard(theme, QString::fromLatin1(one.icon), one.title, one.detail, this);
        connect(card, &QPushButton::clicked, this,
                [this, prompt = one.prompt] { Q_EMIT chosen(prompt + u'\n'); });
        m_cards.append(card);
    }
    setColumns(2);
}

void Suggestions::setColumns(int columns)
{
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    }
}

} // namespace parley
