// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendsheet.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/panes/sendwords.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parley {

namespace {

// Laying out one line of megabytes would hold up the window; the copy is whole all the same.
constexpr qsizetype mostShown = 64 * 1024; // bytes

enum Roles { KindRole = Qt::UserRole + 1, TokensRole, CostRole, WarmRole, GoneRole };

class PartDelegate final : public QStyledItemDelegate
{
public:
    PartDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, m_theme.scaled(32)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        constexpr int kindWidth = 170;
        constexpr int tokensWidth = 90;
        constexpr int costWidth = 112;
        painter->save();
        const QRect line = option.rect.adjusted(8, 0, -8, 0);
        if (option.state & QStyle::State_Selected) {
            drawBox(*painter, option.rect, 6, m_theme.color(ColorRole::AccentSoft),
                    m_theme.tintLine());
        }
        const bool gone = index.data(GoneRole).toBool();
        const auto write = [&](int left, int width, TextStyle style, ColorRole role, int align,
                               const QString &text) {
            painter->setFont(m_theme.font(style));
            painter->setPen(m_theme.color(gone ? ColorRole::Ink3 : role));
            painter->drawText(QRect(left, line.top(), width, line.height()),
                              align | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        };
        const int right = line.right() + 1;
        write(line.left(), kindWidth, TextStyle::SmallStrong, ColorRole::Ink, Qt::AlignLeft,
              index.data(KindRole).toString());
        write(line.left() + kindWidth, line.width() - kindWidth - tokensWidth - costWidth - 28,
              TextStyle::Small, ColorRole::Ink2, Qt::AlignLeft,
              index.data(Qt::DisplayRole).toString());
        write(right - costWidth - tokensWidth, tokensWidth, TextStyle::Small, ColorRole::Ink,
              Qt::AlignRight, index.data(TokensRole).toString());
        write(right - costWidth, costWidth, TextStyle::Small, ColorRole::Ink2, Qt::AlignRight,
              index.data(CostRole).toString());
        if (index.data(WarmRole).toBool()) {
            painter->drawPixmap(right - costWidth - tokensWidth - 18, line.center().y() - 6,
                                m_theme.pixmap(QStringLiteral("cache"), 14,
                                               m_theme.color(ColorRole::Ok),
                                               painter->device()->devicePixelRatioF()));
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QString kindOf(const SendPart &part)
{
    switch (part.kind) {
    case SendPart::Kind::System:
        return part.text.isEmpty() ? SendSheet::tr("Frame") : SendSheet::tr("System prompt");
    case SendPart::Kind::Summary:
        return SendSheet::tr("Summary");
    case SendPart::Kind::Draft:
        return SendSheet::tr("This draft");
    case SendPart::Kind::Attachment:
        return SendSheet::tr("Attachment");
    case SendPart::Kind::Message:
        break;
    }
    switch (part.role) {
    case Role::Assistant:
        return part.shortened ? SendSheet::tr("Answer, shortened") : SendSheet::tr("Answer");
    case Role::Tool:
        return SendSheet::tr("Tool result");
    case Role::System:
        return SendSheet::tr("System prompt");
    case Role::User:
        break;
    }
    return part.shortened ? SendSheet::tr("Message, shortened") : SendSheet::tr("Message");
}

QString reasonOf(const LeftOut &left)
{
    switch (left.why) {
    case LeftOut::Why::NeverCame:
        return SendSheet::tr("Left out: it never came");
    case LeftOut::Why::Thinking:
        return SendSheet::tr("Left out: thinking");
    case LeftOut::Why::Dropped:
        return SendSheet::tr("Left out: as you chose");
    case LeftOut::Why::Shortened:
        return SendSheet::tr("Left out: the middle");
    case LeftOut::Why::Summarised:
        return SendSheet::tr("Summarised");
    case LeftOut::Why::NotTaken:
        break;
    }
    return SendSheet::tr("Left out: not taken here");
}

// "−$0.137"; what is hardly anything has no sign.
QString lessText(const std::optional<Money> &cost)
{
    const QString text = cost ? moneyText(*cost) : QString();
    return text.startsWith(u'$') ? QChar(0x2212) + text : text;
}

// An answer that is made here needs no address, and nothing of what it reads leaves.
QString placeText(const QString &model, const SendPreview &preview)
{
    return preview.leftOut.isEmpty()
               ? SendSheet::tr("%1 reads all of this chat on this computer; nothing is sent "
                               "anywhere.")
                     .arg(model)
               : SendSheet::tr("%1 answers on this computer; nothing is sent anywhere.").arg(model);
}

QString noteText(const SendPreview &preview)
{
    const auto count = static_cast<int>(preview.leftOut.size());
    if (preview.request.method.isEmpty()) {
        return count == 0 ? QString()
                          : SendSheet::tr("%n parts of this chat are not read.", nullptr, count);
    }
    return count == 0 ? SendSheet::tr("All of this chat is sent; nothing is left out.")
                      : SendSheet::tr("%n parts of this chat are not sent, or not in full.",
                                      nullptr, count);
}

} // namespace

SendSheet::SendSheet(const Theme &theme, QWidget &window)
    : Popup(theme, window)
    , m_theme(theme)
    , m_where(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, &box()))
    , m_summary(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, {}, &box()))
    , m_choice(new Segmented(theme, tr("What to show"), {tr("Parts"), tr("Request")}, &box()))
    , m_pages(new QStackedWidget(&box()))
    , m_parts(new QListWidget(&box()))
    , m_request(new QPlainTextEdit(&box()))
    , m_note(new Label(theme, TextStyle::Small, ColorRole::Ink3, {}, &box()))
    , m_room(
          new Button(theme, ButtonKind::Standard, tr("Make room"), QStringLiteral("gauge"), &box()))
    , m_copy(new Button(theme, ButtonKind::Standard, tr("Copy the body"), QStringLiteral("copy"),
                        &box()))
{
    setAccessibleName(tr("What will be sent"));
    build();
    connect(m_choice, &Segmented::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_room, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT roomWanted();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_body)); });
}

void SendSheet::build()
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(20, 12, 12, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, tr("What will be sent"), &box()),
        1);
    head->addWidget(m_choice);
    auto *close = Button::icon(m_theme, QStringLiteral("close"), tr("Close"), &box());
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
    head->addWidget(close);
    column->addLayout(head);
    m_where->setElided(true);
    column->addWidget(m_where);
    m_summary->setElided(true);
    column->addWidget(m_summary);

    m_parts->setAccessibleName(tr("Parts"));
    m_parts->setItemDelegate(new PartDelegate(m_theme, m_parts));
    m_parts->setUniformItemSizes(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->viewport()->setAutoFillBackground(false);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_parts);
    m_request->setAccessibleName(tr("Request"));
    m_request->setReadOnly(true);
    m_request->setFont(m_theme.font(TextStyle::Code));
    m_request->setWordWrapMode(QTextOption::WrapAnywhere);
    m_pages->addWidget(m_request);
    column->addWidget(m_pages, 1);

    auto *foot = new QHBoxLayout;
    m_note->setElided(true);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_room);
    foot->addWidget(m_copy);
    column->addLayout(foot);
}

void SendSheet::open(const SendPreview &preview, const std::optional<SendEstimate> &estimate,
                     const QString &model)
{
    m_where->setText(preview.request.method.isEmpty()
                         ? placeText(model, preview)
                         : QStringLiteral("%1 %2").arg(QString::fromLatin1(preview.request.method),
                                                       preview.request.url.toDisplayString()));
    QStringList summary;
    if (estimate) {
        summary += tr("%1 tokens", nullptr, pluralOf(estimate->input.tokens))
                       .arg(countText(estimate->input));
        summary += sendPriceText(*estimate);
        if (estimate->cached > 0) {
            summary += tr("%1 probably from the cache").arg(groupedNumber(estimate->cached));
        }
    }
    m_summary->setText(summary.join(QStringLiteral("  ·  ")));
    fillParts(preview);
    fillRequest(preview.request);
    m_copy->setEnabled(!m_body.isEmpty());
    m_room->setVisible(estimate && (!estimate->fits() || estimate->history > 0));
    m_choice->setCurrent(0);
    m_pages->setCurrentIndex(0);
    openCentered({860, 640});
    m_parts->setFocus(Qt::PopupFocusReason);
}

void SendSheet::openWithReason(const QString &sentence)
{
    open({}, std::nullopt, {});
    m_where->setText(sentence);
}

void SendSheet::fillParts(const SendPreview &preview)
{
    m_parts->clear();
    for (const SendPart &part : preview.parts) {
        auto *item = new QListWidgetItem(part.text, m_parts);
        item->setData(KindRole, kindOf(part));
        item->setData(TokensRole, groupedNumber(part.tokens));
        item->setData(CostRole, part.cost ? moneyText(*part.cost) : QString());
        item->setData(WarmRole, part.cached > 0);
        item->setData(
            Qt::AccessibleTextRole,
            tr("%1, %2 tokens. %3").arg(kindOf(part), groupedNumber(part.tokens), part.text));
    }
    for (const LeftOut &left : preview.leftOut) {
        auto *item = new QListWidgetItem(left.text, m_parts);
        item->setData(KindRole, reasonOf(left));
        item->setData(GoneRole, true);
        if (left.tokens > 0) { // what it would add
            item->setData(TokensRole, QChar(0x2212) + groupedNumber(left.tokens));
            item->setData(CostRole, lessText(left.cost));
            item->setData(
                Qt::AccessibleTextRole,
                tr("%1, %2 tokens. %3").arg(reasonOf(left), groupedNumber(left.tokens), left.text));
        }
        item->setToolTip(reasonOf(left));
    }
    m_note->setText(noteText(preview));
}

void SendSheet::fillRequest(const RequestPreview &request)
{
    m_body = request.body;
    QString text;
    for (const auto &[name, value] : request.headers) {
        text += QStringLiteral("%1: %2\n").arg(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    text += u'\n' + QString::fromUtf8(m_body.first(qMin(mostShown, m_body.size())));
    if (m_body.size() > mostShown) {
        text += tr("… and %1 more bytes: copy the body to see them.")
                    .arg(groupedNumber(m_body.size() - mostShown));
    }
    m_request->setPlainText(text);
}

} // namespace parley
