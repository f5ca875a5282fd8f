// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptedit.h"

#include "ui/controls/layouts.h"
#include "ui/prompts/templatehighlighter.h"
#include "ui/style/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int highest = 420; // px; beyond it the text scrolls

} // namespace

PromptEdit::PromptEdit(const Theme &theme, TextStyle style, int lines, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_style(style), m_lines(lines)
{
    makePlain(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyTheme();
    connect(&theme, &Theme::changed, this, &PromptEdit::applyTheme);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PromptEdit::fitHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_filling && content() != m_known) { // colours are told as changes too
            m_known = content();
            Q_EMIT edited();
        }
    });
}

void PromptEdit::readAsTemplate()
{
    new TemplateHighlighter(m_theme, *document());
}

void PromptEdit::setContent(const QString &text)
{
    if (text == content()) {
        return;
    }
    m_filling = true;
    m_known = text;
    setPlainText(text);
    applyLineHeight();
    m_filling = false;
}

// Unlike toPlainText() with the blanks that don't break lines.
QString PromptEdit::content() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void PromptEdit::applyTheme()
{
    setFont(m_theme.font(m_style));
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::PlaceholderText, m_theme.color(ColorRole::Ink3));
    setPalette(colors);
    const bool filling = std::exchange(m_filling, true);
    applyLineHeight();
    m_filling = filling;
}

void PromptEdit::applyLineHeight()
{
    document()->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    format.setLineHeight(m_theme.lineHeight(m_style), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
    fitHeight();
}

void PromptEdit::fitHeight()
{
    const int least = m_lines * m_theme.lineHeight(m_style);
    const int wanted = qMax(least, qRound(document()->size().height()));
    const int height = qMin(wanted, qMax(least, highest));
    setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
    if (wanted <= height) {
        verticalScrollBar()->setValue(0);
    }
}

QSize PromptEdit::sizeHint() const
{
    return {160, minimumHeight()};
}

QSize PromptEdit::minimumSizeHint() const
{
    return {80, minimumHeight()};
}

void PromptEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page's
        return;
    }
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier) {
        textCursor().insertBlock(); // not the line separator Qt puts in
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void PromptEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        QString text = source->text();
        text.remove(QChar(u'\0'));
        textCursor().insertText(text);
        ensureCursorVisible();
    }
}

FieldBox::FieldBox(const Theme &theme, PromptEdit &edit, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_edit(edit)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(14, 10, 10, 10);
    around->addWidget(&edit);
    setCursor(Qt::IBeamCursor);
    edit.installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FieldBox::setFaulty(bool faulty)
{
    if (faulty != m_faulty) {
        m_faulty = faulty;
        update();
    }
}

void FieldBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focus = m_edit.hasFocus();
    drawBox(painter, rect(), 10, m_theme.color(ColorRole::Raised),
            m_theme.color(m_faulty ? ColorRole::Danger
                          : focus  ? ColorRole::Focus
                                   : ColorRole::Control),
            focus ? m_theme.focusWidth() : 1);
}

void FieldBox::mousePressEvent(QMouseEvent *event)
{
    m_edit.setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
