// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/shortcutsheet.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/panes/sendkeys.h"
#include "ui/style/paint.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int rowHeight = 32;

class ShortcutRow final : public QWidget
{
public:
    ShortcutRow(const Theme &theme, const QString &text, const QString &keys, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_text(text), m_keys(keys)
    {
        setFixedHeight(theme.scaled(rowHeight));
        setAccessibleName(QStringLiteral("%1: %2").arg(text, keys));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(m_theme.font(TextStyle::Interface));
        painter.setPen(m_theme.color(ColorRole::Ink));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_text);
        drawKeyCap(painter, m_theme, m_keys, rect());
    }

private:
    const Theme &m_theme;
    const QString m_text;
    const QString m_keys;
};

} // namespace

ShortcutSheet::ShortcutSheet(const Theme &theme, const Actions &actions, QWidget &window)
    : Popup(theme, window), m_theme(theme), m_actions(actions)
{
    setAccessibleName(tr("All shortcuts"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(20, 10, 12, 12);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Label(theme, TextStyle::PageTitle, ColorRole::Ink, tr("All shortcuts"), &box()), 1);
    auto *close = Button::icon(theme, QStringLiteral("close"), tr("Close"), &box());
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
    head->addWidget(close);
    column->addLayout(head);
    auto *area = new QScrollArea(&box());
    area->setAccessibleName(tr("All shortcuts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_content = new QWidget;
    m_list = new QVBoxLayout(m_content);
    m_list->setContentsMargins(0, 4, 12, 8);
    m_list->setSpacing(0);
    area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
}

// Again each time: a person may have changed them.
void ShortcutSheet::fill()
{
    emptyLayout(*m_list);
    m_rows = 0;
    const auto add = [&](const QString &text, const QString &keys) {
        m_list->addWidget(new ShortcutRow(m_theme, text, keys, m_content));
        ++m_rows;
    };
    const auto caps = [](QString keys) { return keys.replace(u'+', u' '); };
    add(tr("Send"), caps(sendKeysText()));
    add(tr("New line"), caps(newLineKeysText()));
    add(tr("Edit the last message, in an empty field"), QStringLiteral("↑"));
    for (const QAction *action : m_actions.all()) {
        if (!action->shortcut().isEmpty()) {
            add(action->text(), keyCapText(action->shortcut()));
        }
    }
    add(tr("Next and previous turn, in the conversation"), QStringLiteral("J K"));
    add(tr("Previous and next version, in the conversation"), QStringLiteral("[ ]"));
    add(tr("Rename, in the list of chats"), QStringLiteral("F2"));
    add(tr("Delete, in the list of chats"), QStringLiteral("Del"));
    m_list->addStretch(1);
}

void ShortcutSheet::open()
{
    fill();
    openCentered({520, qMin(600, m_rows * rowHeight + 84)});
    setFocus(Qt::PopupFocusReason);
}

} // namespace parley
