// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/questionsheet.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

namespace {

constexpr int sheetHeight = 44;
constexpr int iconLeft = 16; // px
constexpr int iconSize = 16;
constexpr int iconGap = 10;
constexpr int rightGap = 8;
constexpr qsizetype mostShown = 2'000; // UTF-16 units, of the tool tip too

} // namespace

QuestionSheet::QuestionSheet(const Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_text(new Label(theme, TextStyle::ReadingSmall, ColorRole::Ink, {}, this))
    , m_more(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
    , m_verdict(
          new Button(theme, ButtonKind::Quiet, tr("Judge all"), QStringLiteral("trophy"), this))
    , m_edit(Button::icon(theme, QStringLiteral("edit"), tr("Edit the question and ask all again"),
                          this))
{
    setFixedHeight(theme.scaled(sheetHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addSpacing(iconLeft + iconSize + iconGap); // no other spacing beside a spacer
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.scaled(sheetHeight)); });
    m_text->setElided(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    buildVerdict();
    row->addWidget(m_verdict);
    m_edit->makeSmall();
    row->addWidget(m_edit);
    row->addSpacing(rightGap);
    connect(m_edit, &QPushButton::clicked, this, &QuestionSheet::editWanted);
}

void QuestionSheet::buildVerdict()
{
    auto *menu = new QMenu(this);
    m_tie = menu->addAction(tr("All equally good"));
    m_bad = menu->addAction(tr("None of use"));
    menu->addSeparator();
    m_note = menu->addAction(tr("Tags and note…"));
    m_tie->setCheckable(true);
    m_bad->setCheckable(true);
    m_verdict->makeSmall();
    m_verdict->opens(*menu);
    connect(m_tie, &QAction::triggered, this, [this] { Q_EMIT verdictWanted(VoteKind::Tie); });
    connect(m_bad, &QAction::triggered, this, [this] { Q_EMIT verdictWanted(VoteKind::Bad); });
    connect(m_note, &QAction::triggered, this, &QuestionSheet::noteWanted);
    setVerdict(false, {});
}

void QuestionSheet::setVerdict(bool possible, const std::optional<VoteKind> &said)
{
    m_verdict->setVisible(possible);
    m_tie->setChecked(said == VoteKind::Tie);
    m_bad->setChecked(said == VoteKind::Bad);
    m_note->setEnabled(said.has_value());
    m_verdict->setText(said == VoteKind::Tie   ? m_tie->text()
                       : said == VoteKind::Bad ? m_bad->text()
                                               : tr("Judge all"));
    m_verdict->setToolTip(tr("Say of all answers together that none is better, or none of use"));
}

void QuestionSheet::setQuestion(const Message &question)
{
    const QString text = question.text().left(mostShown);
    const auto attached =
        std::count_if(question.parts.begin(), question.parts.end(), [](const Part &part) {
            return std::holds_alternative<ImagePart>(part) ||
                   std::holds_alternative<FilePart>(part);
        });
    m_text->setText(text.simplified());
    m_text->setToolTip(text);
    m_text->setAccessibleName(tr("Asked: %1").arg(text));
    m_more->setText(tr("%n attachments", nullptr, static_cast<int>(attached)));
    m_more->setVisible(attached > 0);
}

void QuestionSheet::paintEvent(QPaintEvent *event)
{
    Sheet::paintEvent(event);
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(iconLeft, (height() - iconSize) / 2, iconSize, iconSize));
    QPainter(this).drawPixmap(place.topLeft(),
                              m_theme.pixmap(QStringLiteral("chat"), iconSize,
                                             m_theme.color(ColorRole::Ink3), devicePixelRatioF()));
}

void QuestionSheet::setEditReason(const QString &reason)
{
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason.isEmpty() ? tr("Edit the question and ask all again") : reason);
}

} // namespace parley
