// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowsource.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int gutterPadding = 12;
constexpr int mostRows = 4; // of mistakes in sight
constexpr int rowHeight = 24;
constexpr int indentation = 2;

class Gutter final : public QWidget
{
public:
    explicit Gutter(FlowSourceEdit &edit) : QWidget(&edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_edit.paintGutter(*event); }

private:
    FlowSourceEdit &m_edit;
};

} // namespace

FlowSourceEdit::FlowSourceEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_gutter(new Gutter(*this))
{
    setAccessibleName(tr("Flow as text"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // code
    document()->setDocumentMargin(10);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &FlowSourceEdit::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &FlowSourceEdit::applyTheme);
    applyTheme();
}

void FlowSourceEdit::applyTheme()
{
    setFont(m_theme.font(TextStyle::Code));
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Base, m_theme.color(ColorRole::Sheet));
    setPalette(colors);
    placeGutter();
    setFaulty(m_faulty);
}

int FlowSourceEdit::gutterWidth() const
{
    const QString widest(QString::number(qMax(99, blockCount())).size(), u'9');
    return QFontMetrics(m_theme.font(TextStyle::Code)).horizontalAdvance(widest) +
           2 * gutterPadding;
}

void FlowSourceEdit::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(0, 0, gutterWidth(), height());
}

void FlowSourceEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void FlowSourceEdit::paintGutter(QPaintEvent &event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event.rect(), m_theme.color(ColorRole::Sunken));
    painter.setFont(m_theme.font(TextStyle::Code));
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= m_gutter->height()) {
        const int line = block.blockNumber() + 1;
        const bool faulty = m_faulty.contains(line);
        const bool here = textCursor().blockNumber() + 1 == line;
        painter.setPen(m_theme.color(faulty ? ColorRole::Danger
                                     : here ? ColorRole::Ink
                                            : ColorRole::Ink3));
        const QRectF number(0, place.top(), m_gutter->width() - gutterPadding, place.height());
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (faulty) {
            painter.fillRect(QRectF(0, place.top(), 3, place.height()),
                             m_theme.color(ColorRole::Danger));
        }
        block = block.next();
        place = blockBoundingGeometry(block).translated(contentOffset());
    }
}

void FlowSourceEdit::setFaulty(const QMap<int, QString> &lines)
{
    m_faulty = lines;
    QList<QTextEdit::ExtraSelection> marks;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const QTextBlock block = document()->findBlockByNumber(it.key() - 1);
        if (!block.isValid()) {
            continue;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(m_theme.color(ColorRole::DangerSoft));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void FlowSourceEdit::goTo(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qMax(0, line - 1));
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
    setFocus(Qt::OtherFocusReason);
}

// A new line begins where the one above it did. Ctrl+Tab and F6 leave the text.
void FlowSourceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page's
    } else if (enter && !(event->modifiers() & Qt::ControlModifier)) {
        indent();
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        insertPlainText(QString(indentation, u' ')); // YAML has no tabs
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void FlowSourceEdit::indent()
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == u' ') {
        ++blanks;
    }
    insertPlainText(u'\n' + QString(blanks, u' '));
    ensureCursorVisible();
}

bool FlowSourceEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint at = viewport()->mapFromGlobal(help->globalPos());
        const QString said = m_faulty.value(cursorForPosition(at).blockNumber() + 1);
        if (said.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), said, this);
        }
        return true;
    }
    return QPlainTextEdit::event(event);
}

FlowSource::FlowSource(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_edit(new FlowSourceEdit(theme, this)), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit, 1);
    m_list->setAccessibleName(tr("Mistakes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(theme.font(TextStyle::Small));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    column->addWidget(m_list);
    const auto lead = [this](const QListWidgetItem *item) {
        goTo(item->data(Qt::UserRole).toInt());
    };
    connect(m_list, &QListWidget::itemActivated, this, lead);
    connect(m_list, &QListWidget::itemClicked, this, lead);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString now = m_edit->toPlainText();
        if (now != m_known) {
            m_known = now;
            Q_EMIT edited(now);
        }
    });
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_list->setFont(theme.font(TextStyle::Small)); });
}

void FlowSource::setText(const QString &text)
{
    if (text != m_known) {
        m_known = text;
        m_edit->setPlainText(text);
    }
}

QString FlowSource::text() const
{
    return m_edit->toPlainText();
}

void FlowSource::setFaults(const QList<WorkflowFault> &faults)
{
    QMap<int, QString> lines;
    m_list->clear();
    for (const WorkflowFault &fault : faults) {
        if (fault.line > 0) {
            QString &said = lines[fault.line];
            said += said.isEmpty() ? fault.sentence : u'\n' + fault.sentence;
        }
        auto *item = new QListWidgetItem(fault.text(), m_list);
        item->setData(Qt::UserRole, fault.line);
        item->setToolTip(fault.sentence);
    }
    m_edit->setFaulty(lines);
    m_list->setVisible(!faults.isEmpty());
    m_list->setFixedHeight(qMin(mostRows, static_cast<int>(faults.size())) * rowHeight + 8);
}

void FlowSource::goTo(int line)
{
    m_edit->goTo(line);
}

} // namespace parley
