// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "ui/style/paint.h"
#include "ui/transcript/figures.h"
#include "ui/usage/budgetbar.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

namespace parley {

namespace {

constexpr int margin = 14;
constexpr int apart = 16; // before and after a separator
constexpr int wordGap = 4;
constexpr int barWidth = 64;
constexpr int barHeight = 4;

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(28));
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(28));
        update();
    });
    show(StatusFigures());
}

void StatusLine::show(const StatusFigures &figures)
{
    m_figures = figures;
    QStringList spoken{providersText()};
    if (m_figures.answering > 0) {
        spoken.append(answeringText());
    }
    if (m_figures.waiting > 0) {
        spoken.append(waitingText());
    }
    for (const QList<Word> &words : {chatWords(), todayWords()}) {
        QStringList said;
        for (const Word &word : words) {
            said.append(word.text);
        }
        if (!said.isEmpty()) {
            spoken.append(said.join(u' '));
        }
    }
    if (!m_figures.naming.isEmpty()) {
        spoken.append(m_figures.naming);
    }
    setAccessibleName(tr("Status: %1").arg(spoken.join(QStringLiteral(", "))));
    update();
}

QString StatusLine::providersText() const
{
    if (m_figures.providers == 0) {
        return tr("No provider yet");
    }
    if (m_figures.offline) {
        return m_figures.own > 0 ? tr("Offline, %n local providers ready", nullptr, m_figures.own)
                                 : tr("Offline");
    }
    return tr("%n providers ready", nullptr, m_figures.providers);
}

QString StatusLine::answeringText() const
{
    return tr("%n chats answering", nullptr, m_figures.answering);
}

QString StatusLine::waitingText() const
{
    return tr("%n chats waiting", nullptr, m_figures.waiting);
}

QList<StatusLine::Word> StatusLine::chatWords() const
{
    return m_figures.cost ? QList<Word>{{tr("This chat")}, {moneyText(*m_figures.cost), true}}
                          : QList<Word>();
}

QList<StatusLine::Word> StatusLine::todayWords() const
{
    if (!m_figures.today && !m_figures.ofToday) {
        return {};
    }
    QList<Word> words{{tr("Today")}, {moneyText(m_figures.today.value_or(Money())), true}};
    if (m_figures.ofToday) {
        words.append({tr("of %1", "budget").arg(moneyText(*m_figures.ofToday))});
    }
    return words;
}

int StatusLine::widthOf(const QList<Word> &words) const
{
    int width = -wordGap;
    for (const Word &word : words) {
        const QFontMetrics metrics(
            m_theme.font(word.strong ? TextStyle::SmallStrong : TextStyle::Small));
        width += metrics.horizontalAdvance(word.text) + 1 + wordGap;
    }
    return qMax(0, width);
}

int StatusLine::moneyWidth() const
{
    const int chat = widthOf(chatWords());
    const int today = widthOf(todayWords());
    const int bar = m_figures.ofToday ? barWidth + 8 : 0;
    const int between = chat > 0 && today > 0 ? 2 * apart + 1 : 0;
    return chat + between + today + bar;
}

bool StatusLine::isMoney(const QPointF &point) const
{
    const int money = moneyWidth();
    return money > 0 && place(width() - margin - money, money + margin).contains(point.toPoint());
}

QRect StatusLine::place(int left, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
}

void StatusLine::write(QPainter &painter, int left, const QList<Word> &words) const
{
    for (const Word &word : words) {
        const QFont font = m_theme.font(word.strong ? TextStyle::SmallStrong : TextStyle::Small);
        const int width = QFontMetrics(font).horizontalAdvance(word.text) + 1;
        painter.setFont(font);
        painter.setPen(m_theme.color(word.strong ? ColorRole::Ink : ColorRole::Ink2));
        painter.drawText(place(left, width), Qt::AlignVCenter | Qt::AlignLeft, word.text);
        left += width + wordGap;
    }
}

void StatusLine::separate(QPainter &painter, int left) const
{
    painter.fillRect(QRect(place(left, 1).left(), height() / 2 - 6, 1, 12),
                     m_theme.color(ColorRole::LineStrong));
}

void StatusLine::paintState(QPainter &painter, int room) const
{
    const QRectF spot(place(16, 8));
    if (m_figures.offline && m_figures.providers > 0) {
        const QRectF ring(spot.center() - QPointF(4, 4), QSizeF(8, 8));
        drawBox(painter, ring, 4, {}, m_theme.color(ColorRole::Warn), 2);
    } else {
        drawDot(painter, spot.center(), 8,
                m_theme.color(m_figures.providers == 0 ? ColorRole::Control : ColorRole::Ok));
    }
    int x = 30;
    const QList<Word> providers{{providersText()}};
    write(painter, x, providers);
    x += widthOf(providers);
    QStringList more;
    if (m_figures.answering > 0) {
        more.append(answeringText());
    }
    if (m_figures.waiting > 0) {
        more.append(waitingText());
    }
    for (const QString &text : std::as_const(more)) {
        const QList<Word> words{{text}};
        if (x + 2 * apart + widthOf(words) >= room) {
            return;
        }
        separate(painter, x + apart);
        write(painter, x + 2 * apart + 1, words);
        x += 2 * apart + 1 + widthOf(words);
    }
}

void StatusLine::paintMoney(QPainter &painter) const
{
    int left = width() - margin - moneyWidth();
    const QList<Word> chat = chatWords();
    const QList<Word> today = todayWords();
    write(painter, left, chat);
    left += widthOf(chat);
    if (!chat.isEmpty() && !today.isEmpty()) {
        separate(painter, left + apart);
        left += 2 * apart + 1;
    }
    write(painter, left, today);
    left += widthOf(today);
    if (m_figures.ofToday) {
        const QRect cell = place(left + 8, barWidth);
        const QRect bar(cell.left(), (height() - barHeight) / 2, barWidth, barHeight);
        const double whole = m_figures.ofToday->dollars();
        const double used = whole > 0 ? m_figures.today.value_or(Money()).dollars() / whole : 1;
        BudgetBar::paint(painter, m_theme, bar, used, layoutDirection(),
                         m_figures.warnAt > 0 && used >= m_figures.warnAt);
    }
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintState(painter, width() - margin - moneyWidth() - 8);
    paintMoney(painter);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QStringList lines;
        if (isMoney(help->pos())) {
            lines = {m_figures.spending, m_figures.naming, tr("Click to see usage")};
            lines.removeAll(QString());
        }
        QToolTip::showText(help->globalPos(),
                           lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void StatusLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isMoney(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isMoney(event->position())) {
        Q_EMIT usageWanted();
    }
}

} // namespace parley
