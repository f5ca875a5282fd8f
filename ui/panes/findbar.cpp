// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/findbar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/transcript/selectedtext.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace parley {

namespace {

constexpr int fieldWidth = 280;        // px
constexpr qsizetype longestTaken = 80; // UTF-16 units of a selection

} // namespace

FindBar::FindBar(const Theme &theme, TranscriptView &view, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_field(new SearchField(theme, tr("Find in this chat"), this))
    , m_count(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(theme.scaled(fieldWidth));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto button = [&](const char *icon, const QString &name, auto call) {
        Button *made = Button::icon(theme, QLatin1String(icon), name, this);
        made->makeSmall();
        connect(made, &QPushButton::clicked, this, call);
        row->addWidget(made);
        return made;
    };
    m_steps = {button("chevron-up", tr("Previous match"), [this] { step(-1); }),
               button("chevron-down", tr("Next match"), [this] { step(1); })};
    row->addStretch(1);
    button("close", tr("Close the find bar"), [this] { close(); });
    setVisible(false);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_view.actions().find().search(words); });
    connect(&view.actions().find(), &TranscriptFind::changed, this, &FindBar::showCount);
    connect(&theme, &Theme::changed, this, [this] {
        m_field->setMaximumWidth(m_theme.scaled(fieldWidth));
        update();
    });
    showCount();
}

void FindBar::open()
{
    if (m_view.isHidden()) {
        return; // nothing was said yet
    }
    const QString chosen =
        plainTextOf(selectedTurns(m_view.model(), m_view.scene().selection)).simplified();
    if (!chosen.isEmpty() && chosen.size() <= longestTaken) {
        m_field->setText(chosen);
    }
    show();
    m_view.actions().find().search(m_field->text());
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::forget()
{
    hide();
    m_view.actions().find().search({});
}

void FindBar::close()
{
    forget();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::step(int step)
{
    if (isHidden()) {
        open();
    } else {
        m_view.actions().find().step(step);
    }
}

QString FindBar::counted() const
{
    return m_count->text();
}

void FindBar::showCount()
{
    const TranscriptFind &find = m_view.actions().find();
    QString text;
    if (find.count() > 0) {
        const QLocale locale;
        text = find.isFull() ? tr("%1 of more than %2") : tr("%1 of %2");
        text = text.arg(locale.toString(find.current() + 1), locale.toString(find.count()));
    } else if (!find.words().isEmpty()) {
        text = find.isSearching() ? tr("Looking…") : tr("No matches");
    }
    m_count->setText(text);
    m_field->setAccessibleDescription(text);
    for (QWidget *button : std::as_const(m_steps)) {
        button->setEnabled(find.count() > 0);
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Sunken));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace parley
