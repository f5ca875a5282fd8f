// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/searchpreview.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/search/markedtext.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int previewPadding = 12;
constexpr int mostLines = 6;
constexpr int mostCards = 50;

} // namespace

// One hit: who said it, and the words around what was found.
class SearchPreview::Card final : public QAbstractButton
{
public:
    Card(const Theme &theme, const SearchHit &hit, const QString &caption, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_hit(hit), m_caption(caption)
    {
        setCheckable(true);
        setAccessibleName(caption + QStringLiteral(": ") + hit.snippet);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return 2 * previewPadding + m_theme.lineHeight(TextStyle::Micro) + 4 + text(width).height();
    }
    [[nodiscard]] QSize sizeHint() const override { return {240, heightForWidth(240)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mine = m_hit.role == Role::User && !m_hit.node.isNull();
        drawBox(painter, rect(), 10,
                m_theme.color(mine           ? ColorRole::Bubble
                              : underMouse() ? ColorRole::Hover2
                                             : ColorRole::Sheet),
                isChecked() ? m_theme.color(ColorRole::Accent) : m_theme.color(ColorRole::Line));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            drawFocus(painter, m_theme, rect(), 10);
        }
        QRect line = rect().adjusted(previewPadding, previewPadding, -previewPadding, 0);
        line.setHeight(m_theme.lineHeight(TextStyle::Micro));
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(m_theme.color(ColorRole::Ink3));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, line.width()));
        text(width()).paint(painter, {previewPadding, line.bottom() + 5}, ColorRole::Ink);
    }

private:
    [[nodiscard]] MarkedText text(int width) const
    {
        return {m_hit.snippet,
                m_hit.marks,
                {m_theme, TextStyle::ReadingSmall, width - 2 * previewPadding, mostLines}};
    }

    const Theme &m_theme;
    const SearchHit m_hit;
    const QString m_caption;
};

SearchPreview::SearchPreview(const Theme &theme, const SearchResults &results, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_results(results)
    , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this))
    , m_count(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_area(new QScrollArea(this))
    , m_before(Button::icon(theme, QStringLiteral("chevron-up"), tr("Hit before"), this))
    , m_after(Button::icon(theme, QStringLiteral("chevron-down"), tr("Next hit"), this))
    , m_open(new Button(theme, ButtonKind::Standard, tr("Open at this message"),
                        QStringLiteral("arrow-right"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 0, 0);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_area->setAccessibleName(tr("Hits in this chat"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(8);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_before->setToolTip(tr("Hit before (Ctrl+Up)"));
    m_after->setToolTip(tr("Next hit (Ctrl+Down)"));
    m_open->setToolTip(tr("Open at this message (Enter)"));
    foot->addWidget(m_before);
    foot->addWidget(m_after);
    foot->addStretch(1);
    foot->addWidget(m_open);
    column->addLayout(foot);
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_open, &QPushButton::clicked, this, &SearchPreview::openWanted);
    show(-1);
}

void SearchPreview::show(int row)
{
    emptyLayout(*m_cards);
    setVisible(row >= 0);
    if (row < 0) {
        return;
    }
    const QList<SearchHit> &hits = m_results.hits(row);
    const int current = m_results.current(row);
    m_model = hits.at(current).model.toString();
    m_title->setText(m_results.index(row).data().toString());
    m_count->setText(tr("%1 of %2").arg(current + 1).arg(hits.size()));
    m_before->setEnabled(current > 0);
    m_after->setEnabled(current + 1 < hits.size());
    // Those around the current one: a long chat may have a thousand.
    const int first = qMax(0, qMin(current - mostCards / 2, int(hits.size()) - mostCards));
    Card *shown = nullptr;
    for (int i = first; i < qMin(int(hits.size()), first + mostCards); ++i) {
        auto *card = new Card(m_theme, hits.at(i), m_results.caption(hits.at(i)), this);
        card->setChecked(i == current);
        connect(card, &QAbstractButton::clicked, this, [this, i] { Q_EMIT hitChosen(i); });
        m_cards->addWidget(card);
        shown = i == current ? card : shown;
    }
    m_cards->addStretch(1);
    m_cards->activate();
    QMetaObject::invokeMethod(
        shown, [this, shown] { m_area->ensureWidgetVisible(shown, 0, 24); }, Qt::QueuedConnection);
    update();
}

void SearchPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect title = m_title->geometry();
    const int x = isRightToLeft() ? width() - 18 - 4 : 18 + 4;
    drawDot(painter, QPointF(x, title.center().y() + 0.5), 8,
            m_theme.color(m_theme.modelColor(m_model)));
}

} // namespace parley
