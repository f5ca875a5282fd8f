// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/votepopup.h"

#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int wantedWidth = 340; // px
constexpr int noteHeight = 64;
constexpr int longestTags = 1'000; // UTF-16 units
constexpr qsizetype longestNote = 4'000;
constexpr qsizetype mostKnown = 12;
const QString separator = QStringLiteral(", ");

} // namespace

VotePopup::VotePopup(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_theme(theme)
    , m_tags(new QLineEdit(&box()))
    , m_choices(new QWidget(&box()))
    , m_flow(new FlowLayout(m_choices, 6))
    , m_note(textField(theme, tr("Note"), noteHeight, &box()))
{
    setAccessibleName(tr("Tags and note"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(
        new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Tags and note"), &box()));
    m_tags->setFont(theme.font(TextStyle::Interface));
    m_tags->setMaxLength(longestTags);
    m_tags->setPlaceholderText(tr("Tags, with commas between: code, German"));
    m_tags->setAccessibleName(tr("Tags"));
    m_note->setPlaceholderText(tr("Why? (a note for yourself)"));
    column->addWidget(m_tags);
    column->addWidget(m_choices);
    column->addWidget(framed(theme, *m_note));
    auto *save = new Button(theme, ButtonKind::Primary, tr("Save"), {}, &box());
    column->addWidget(save, 0, Qt::AlignTrailing);
    connect(save, &QPushButton::clicked, this, &VotePopup::accept);
    connect(m_tags, &QLineEdit::textChanged, this, &VotePopup::showKnown);
}

QStringList VotePopup::tags() const
{
    QString text = m_tags->text();
    text.replace(QChar(0x060c), u','); // Arabic
    text.replace(QChar(0x3001), u','); // Chinese and Japanese
    text.replace(QChar(0xff0c), u',');
    return tidyTags(text.split(u','));
}

void VotePopup::ask(QWidget &anchor, const Vote &vote, const QStringList &known, const Said &done)
{
    m_done = done;
    const QStringList shown = known.mid(0, mostKnown);
    emptyLayout(*m_flow);
    for (const QString &tag : shown) {
        auto *chip = new Chip(m_theme, tag, m_choices);
        chip->setAccessibleName(tr("Tag: %1").arg(tag));
        connect(chip, &QPushButton::toggled, this, [this, tag](bool on) { toggle(tag, on); });
        m_flow->addWidget(chip);
    }
    m_choices->setVisible(!shown.isEmpty());
    m_tags->setText(vote.tags.join(separator));
    m_note->setPlainText(vote.note);
    showKnown();
    box().layout()->activate();
    const int height = box().layout()->hasHeightForWidth()
                           ? box().layout()->totalHeightForWidth(wantedWidth)
                           : box().layout()->sizeHint().height();
    openAt(anchor, {wantedWidth, height});
    m_tags->setFocus(Qt::PopupFocusReason);
}

void VotePopup::toggle(const QString &tag, bool on)
{
    QStringList now = tags();
    now.removeIf([&tag](const QString &one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
    if (on) {
        now.append(tag);
    }
    m_tags->setText(now.join(separator));
}

void VotePopup::showKnown()
{
    const QStringList now = tags();
    for (int i = 0; i < m_flow->count(); ++i) {
        if (auto *chip = qobject_cast<Chip *>(m_flow->itemAt(i)->widget())) {
            const QSignalBlocker quiet(chip);
            chip->setChecked(now.contains(chip->text(), Qt::CaseInsensitive));
        }
    }
}

void VotePopup::accept()
{
    const QStringList said = tags();
    const QString note = m_note->toPlainText().left(longestNote);
    dismiss();
    m_done(said, note);
}

void VotePopup::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_note->hasFocus()) {
        accept();
        return;
    }
    Popup::keyPressEvent(event);
}

} // namespace parley
