// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/diffsheet.h"

#include "ui/compare/diffmarks.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/style/paint.h"
#include "ui/transcript/transcriptview.h"

#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize wantedSize(1280, 860);
constexpr int captionHeight = 40;
constexpr int dotSize = 10;

ColorRole colorOf(const Theme &theme, const Node &node)
{
    return theme.modelColor(node.meta.answerer().toString());
}

} // namespace

// The dot of a model and its name above a column.
class DiffSheet::Caption final : public QWidget
{
public:
    Caption(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_title(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this))
    {
        setFixedHeight(theme.scaled(captionHeight));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20 + dotSize + 8, 0, 20, 0);
        row->addWidget(m_title, 1);
        m_title->setElided(true);
    }

    void show(const QString &title, ColorRole color)
    {
        m_title->setText(title);
        m_color = color;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(m_color));
        const int x = isRightToLeft() ? width() - 20 - dotSize : 20;
        painter.drawEllipse(QRectF(x, (height() - dotSize) / 2.0, dotSize, dotSize));
    }

private:
    const Theme &m_theme;
    Label *m_title;
    ColorRole m_color = ColorRole::Ink3;
};

DiffSheet::DiffSheet(const Parts &parts) : Popup(parts.theme, parts.window), m_parts(parts)
{
    setAccessibleName(tr("What differs"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 10, 1, 1);
    column->setSpacing(0);
    column->addLayout(makeHead());
    m_same = new Label(parts.theme, TextStyle::Interface, ColorRole::Ink2,
                       tr("Both read the same."), &box());
    m_same->setContentsMargins(20, 4, 20, 8);
    column->addWidget(m_same);
    column->addWidget(new Hairline(parts.theme, Qt::Horizontal, &box()));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    for (Column *side : {&m_left, &m_right}) {
        if (side == &m_right) {
            sides->addWidget(new Hairline(parts.theme, Qt::Vertical, &box()));
        }
        auto *stack = new QVBoxLayout;
        side->caption = new Caption(parts.theme, &box());
        side->view =
            new TranscriptView(parts.theme, parts.clock, parts.languages, &parts.formulas, &box());
        side->view->setContextMenuPolicy(Qt::NoContextMenu); // nothing can be done with it here
        stack->addWidget(side->caption);
        stack->addWidget(side->view, 1);
        sides->addLayout(stack, 1);
    }
    column->addLayout(sides, 1);
}

DiffSheet::~DiffSheet()
{
    m_marks.reset();
    for (Column *side : {&m_left, &m_right}) {
        side->view->model().setConversation(nullptr); // which goes before the view
    }
}

QHBoxLayout *DiffSheet::makeHead()
{
    const Theme &theme = m_parts.theme;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 12, 8);
    head->setSpacing(8);
    head->addWidget(
        new Label(theme, TextStyle::PageTitle, ColorRole::Ink, tr("What differs"), &box()));
    auto *legend =
        new Label(theme, TextStyle::Small, ColorRole::Ink2,
                  tr("Tinted: only in this answer. Dashed: elsewhere in the other."), &box());
    legend->setElided(true);
    head->addWidget(legend, 1);
    m_fold = new Button(theme, ButtonKind::Standard, tr("Fold equal parts"), {}, &box());
    m_fold->makeSmall();
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::toggled, this, &DiffSheet::setFolded);
    head->addWidget(m_fold);
    auto *close = Button::icon(theme, QStringLiteral("close"), tr("Close"), &box());
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
    head->addWidget(close);
    return head;
}

void DiffSheet::fill(Column &column, const ShownAnswer &answer)
{
    Node alone = answer.node;
    alone.parent = {};
    column.view->model().setConversation(nullptr);
    column.shown = Conversation();
    column.shown.append(alone);
    column.view->model().setConversation(&column.shown);
    column.view->setAccessibleName(answer.title);
    column.caption->show(answer.title, colorOf(m_parts.theme, alone));
    column.view->showTurn(0);
    const TranscriptModel &model = column.view->model();
    changeStates(*column.view, 0, [&model](int item, ItemState state) {
        // The buttons of a footnote lead nowhere from here.
        const auto &content = model.items(0)[static_cast<size_t>(item)].content;
        state.folded = std::holds_alternative<FootnoteBox>(content) ? -1 : state.folded;
        return state;
    });
}

void DiffSheet::open(const ShownAnswer &left, const ShownAnswer &right)
{
    m_marks.reset();
    fill(m_left, left);
    fill(m_right, right);
    const bool folded = m_fold->isChecked();
    openCentered(wantedSize);
    m_left.view->showTurn(0);
    m_right.view->showTurn(0);
    m_marks = std::make_unique<DiffMarks>(
        ComparedAnswer{*m_left.view, left.node.id, colorOf(m_parts.theme, left.node)},
        ComparedAnswer{*m_right.view, right.node.id, colorOf(m_parts.theme, right.node)});
    m_marks->setScrolledTogether(true);
    m_marks->setFolded(folded);
    m_same->setVisible(m_marks->isEmpty());
    m_left.view->setFocus(Qt::PopupFocusReason);
}

void DiffSheet::setFolded(bool folded)
{
    m_fold->setChecked(folded);
    if (m_marks) {
        m_marks->setFolded(folded);
    }
}

} // namespace parley
