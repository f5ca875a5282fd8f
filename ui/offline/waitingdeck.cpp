// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/offline/waitingdeck.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/sign.h"
#include "ui/style/paint.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int tallest = 220; // px at 100 %; beyond it the questions scroll
constexpr int shownText = 600;

class Bubble final : public QWidget
{
public:
    Bubble(const Theme &theme, const QString &text, QWidget *parent)
        : QWidget(parent), m_theme(theme)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 8, 16, 8);
        auto *label = new Label(theme, TextStyle::Reading, ColorRole::Ink, text, this);
        label->setWordWrap(true);
        // A label that wraps would rather be narrow and high than as wide as its words.
        constexpr int widest = 480;
        label->setMinimumWidth(
            qMin(widest, label->fontMetrics().size(Qt::TextSingleLine, text).width() + 2));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawBox(painter, rect(), 14, m_theme.color(ColorRole::Bubble), m_theme.tintLine());
    }

private:
    const Theme &m_theme;
};

// A question may be attachments alone.
QString wordsOf(const Draft &draft)
{
    if (!draft.text.isEmpty()) {
        return draft.text.size() > shownText ? draft.text.left(shownText) + u'…' : draft.text;
    }
    QStringList names;
    for (const Part &part : draft.attachments) {
        if (const auto *image = std::get_if<ImagePart>(&part)) {
            names.append(image->name);
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            names.append(file->name);
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

WaitingDeck::WaitingDeck(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_content(new QWidget), m_rows(new QVBoxLayout(m_content))
{
    m_rows->setContentsMargins(3, 0, 3, 0);
    m_rows->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(m_content, tr("Questions that wait for the network"), this));
    setVisible(false);
}

void WaitingDeck::show(const QList<WaitingRoom::Waiting> &waiting)
{
    if (waiting == m_shown) {
        return;
    }
    m_shown = waiting;
    emptyLayout(*m_rows);
    for (const WaitingRoom::Waiting &one : waiting) {
        add(one);
    }
    setVisible(!waiting.isEmpty());
    fit();
}

void WaitingDeck::add(const WaitingRoom::Waiting &one)
{
    const NodeId id = one.question.id;
    auto *question = new QWidget(m_content);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Bubble(m_theme, wordsOf(draftOf(one.question)), question), 0,
                      Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addStretch(1);
    row->addWidget(new Sign(m_theme, QStringLiteral("clock"), ColorRole::Warn, 14, question));
    row->addSpacing(4);
    row->addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink2,
                             one.asks ? tr("Waits for your word") : tr("Waiting for the network"),
                             question));
    const auto step = [&](const QString &text, void (WaitingDeck::*wanted)(const NodeId &)) {
        auto *button = new Button(m_theme, ButtonKind::Quiet, text, {}, question);
        button->makeSmall();
        connect(button, &QPushButton::clicked, this, [this, wanted, id] {
            Q_EMIT(this->*wanted)(id);
        });
        row->addWidget(button);
    };
    step(tr("Send now"), &WaitingDeck::sendWanted);
    step(tr("Edit"), &WaitingDeck::editWanted);
    step(tr("Remove"), &WaitingDeck::removeWanted);
    column->addLayout(row);
    m_rows->addWidget(question);
    question->show();
}

void WaitingDeck::fit()
{
    const int wanted =
        m_rows->hasHeightForWidth() ? m_rows->heightForWidth(width()) : m_rows->sizeHint().height();
    setFixedHeight(qMin(wanted, m_theme.scaled(tallest)));
}

void WaitingDeck::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace parley
