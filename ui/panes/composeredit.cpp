// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/composeredit.h"

#include "ui/controls/layouts.h"
#include "ui/panes/sendkeys.h"
#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

namespace parley {

ComposerEdit::ComposerEdit(const Theme &theme, QWidget *parent) : QTextEdit(parent), m_theme(theme)
{
    setAccessibleName(tr("Message"));
    makePlain(*this);
    applyTheme();
    connect(&theme, &Theme::changed, this, &ComposerEdit::applyTheme);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::fitHeight);
}

void ComposerEdit::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void ComposerEdit::paintEvent(QPaintEvent *event)
{
    if (document()->isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(m_theme.color(ColorRole::Ink3));
        // Beside the caret, not under it.
        painter.drawText(
            QRect(2, 0, viewport()->width() - 4, m_theme.lineHeight(TextStyle::Reading)),
            Qt::AlignVCenter | Qt::AlignLeft, m_hint);
    }
    QTextEdit::paintEvent(event);
}

void ComposerEdit::setContent(const QString &text)
{
    if (text == toPlainText()) {
        return;
    }
    setPlainText(text);
    applyLineHeight();
    moveCursor(QTextCursor::End);
}

bool ComposerEdit::isBlank() const
{
    return toPlainText().trimmed().isEmpty();
}

void ComposerEdit::setHeightLimit(int limit)
{
    if (limit != m_limit) {
        m_limit = limit;
        fitHeight();
    }
}

void ComposerEdit::applyTheme()
{
    setFont(m_theme.font(TextStyle::Reading));
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    applyLineHeight();
}

void ComposerEdit::applyLineHeight()
{
    // Not a step a person could undo.
    document()->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    format.setLineHeight(m_theme.lineHeight(TextStyle::Reading), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
    fitHeight();
}

void ComposerEdit::fitHeight()
{
    const int line = m_theme.lineHeight(TextStyle::Reading);
    const int wanted = qMax(line, qRound(document()->size().height()));
    const int height = qMin(wanted, qMax(line, m_limit));
    setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != this->height() || minimumHeight() != height) {
        setFixedHeight(height);
    }
    if (wanted <= height) {
        verticalScrollBar()->setValue(0);
    }
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (enter && !(event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) &&
        (control || !sendsWithControl())) {
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier &&
        document()->isEmpty()) {
        Q_EMIT lastMessageWanted();
        return;
    }
    if (event->text() == QLatin1String("/") && document()->isEmpty()) {
        QTextEdit::keyPressEvent(event);
        Q_EMIT slashTyped();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the window stops the answer or closes what is open
        return;
    }
    if (enter) {
        // A paragraph, not the line separator Qt puts in for Shift+Enter.
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || source->hasText();
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        Q_EMIT filesPasted(paths);
    } else if (source->hasImage() && !source->hasText()) {
        Q_EMIT imagePasted(source->imageData().value<QImage>());
    } else if (source->hasText()) {
        insertPlain(source->text());
    }
}

void ComposerEdit::insertPlain(QString text)
{
    text.remove(QChar(u'\0'));
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace parley
