// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/commandchip.h"

#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace parley {

namespace {

constexpr int chipHeight = 22;
constexpr int chipSide = 6;
constexpr int editWidth = 150;
constexpr int longestCommand = 60;

} // namespace

class CommandChip::Chip final : public QPushButton
{
public:
    Chip(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
    {
        setFlat(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStyle::Code));
        return {metrics.horizontalAdvance(text()) + 2 * chipSide, m_theme.scaled(chipHeight)};
    }
    QSize minimumSizeHint() const override { return {30, sizeHint().height()}; }
    bool faulty = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 5, underMouse() ? m_theme.color(ColorRole::Hover) : QColor(),
                m_theme.color(faulty ? ColorRole::Danger : ColorRole::LineStrong));
        painter.setFont(m_theme.font(TextStyle::Code));
        painter.setPen(m_theme.color(faulty ? ColorRole::Danger : ColorRole::Ink2));
        painter.setLayoutDirection(Qt::LeftToRight); // the slash leads
        const int room = width() - 2 * chipSide;
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room + 1));
    }

private:
    const Theme &m_theme;
};

CommandChip::CommandChip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_chip(new Chip(theme, this)), m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chip);
    m_edit->setFont(theme.font(TextStyle::Code));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setMaxLength(longestCommand);
    m_edit->setFixedWidth(theme.scaled(editWidth));
    m_edit->installEventFilter(this);
    m_edit->hide();
    row->addWidget(m_edit);
    connect(m_chip, &QPushButton::clicked, this, &CommandChip::begin);
    connect(&theme, &Theme::changed, m_chip, [this] { m_chip->updateGeometry(); });
    setCommand({});
}

void CommandChip::setCommand(const QString &command)
{
    m_command = command;
    m_chip->setText(u'/' + command);
    m_chip->setAccessibleName(command.isEmpty() ? tr("Give it a command")
                                                : tr("Command /%1, change").arg(command));
    m_chip->setToolTip(command.isEmpty() ? tr("Give it a command to call it by in a chat")
                                         : tr("Type /%1 in a chat to call it").arg(command));
    m_chip->updateGeometry();
    m_chip->update();
}

void CommandChip::setFaulty(bool faulty)
{
    m_chip->faulty = faulty;
    m_chip->update();
}

void CommandChip::begin()
{
    m_edit->setText(u'/' + m_command);
    m_chip->hide();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setSelection(1, static_cast<int>(m_command.size()));
}

void CommandChip::end(bool keep)
{
    if (m_edit->isHidden()) {
        return;
    }
    const bool back = m_edit->hasFocus();
    m_edit->hide();
    m_chip->show();
    if (back) {
        m_chip->setFocus(Qt::OtherFocusReason);
    }
    QString command = m_edit->text().trimmed();
    while (command.startsWith(u'/')) {
        command.remove(0, 1);
    }
    if (keep && command != m_command) {
        Q_EMIT entered(command);
    }
}

bool CommandChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        end(true);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            end(key != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
