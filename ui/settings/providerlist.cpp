// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/providerlist.h"

#include "engine/defaults.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/style/paint.h"

#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace parley {

namespace {

enum Roles { NameRole = Qt::UserRole + 1, DetailRole, ReadyRole, LocalRole };

class ProviderDelegate final : public QStyledItemDelegate
{
public:
    ProviderDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, m_theme.scaled(54)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(8, 0, -8, -2);
        const bool on = option.state & QStyle::State_Selected;
        if (on) {
            drawBox(*painter, row, 9, m_theme.color(ColorRole::AccentSoft),
                    m_theme.color(ColorRole::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            drawBox(*painter, row, 9, m_theme.color(ColorRole::Hover2));
        }
        if ((option.state & QStyle::State_HasFocus) &&
            (option.state & QStyle::State_KeyboardFocusChange)) {
            drawFocus(*painter, m_theme, row, 9);
        }
        paintTile(*painter, QRect(row.left() + 10, row.center().y() - 13, 28, 28), index);
        const QRect text = row.adjusted(48, 0, -28, 0);
        const int first = m_theme.lineHeight(TextStyle::Interface);
        const int second = m_theme.lineHeight(TextStyle::Micro);
        const int top = row.top() + (row.height() - first - second) / 2;
        const auto write = [&](TextStyle style, ColorRole role, int y, int height,
                               const QString &line) {
            painter->setFont(m_theme.font(style));
            painter->setPen(m_theme.color(role));
            painter->drawText(
                QRect(text.left(), y, text.width(), height), Qt::AlignVCenter,
                painter->fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
        };
        write(on ? TextStyle::InterfaceStrong : TextStyle::Interface, ColorRole::Ink, top, first,
              index.data(Qt::DisplayRole).toString());
        write(TextStyle::Micro, on ? ColorRole::Ink2 : ColorRole::Ink3, top + first, second,
              index.data(DetailRole).toString());
        const QPointF dot(row.right() - 13, row.center().y() + 0.5);
        if (index.data(ReadyRole).toBool()) {
            drawDot(*painter, dot, 8, m_theme.color(ColorRole::Ok));
        } else {
            drawBox(*painter, QRectF(dot.x() - 4, dot.y() - 4, 8, 8), 4, QColor(),
                    m_theme.color(ColorRole::Control), 1.5);
        }
    }

private:
    void paintTile(QPainter &painter, const QRect &tile, const QModelIndex &index) const
    {
        drawBox(painter, tile, 8, m_theme.color(ColorRole::Sheet), m_theme.color(ColorRole::Line));
        if (index.data(LocalRole).toBool()) {
            painter.drawPixmap(tile.topLeft() + QPoint(6, 6),
                               m_theme.pixmap(QStringLiteral("server"), 16,
                                              m_theme.color(ColorRole::Ink2),
                                              painter.device()->devicePixelRatioF()));
            return;
        }
        painter.setFont(m_theme.font(TextStyle::InterfaceStrong));
        painter.setPen(m_theme.color(ColorRole::Ink2));
        painter.drawText(tile, Qt::AlignCenter,
                         index.data(Qt::DisplayRole).toString().left(1).toUpper());
    }

    const Theme &m_theme;
};

QString detailOf(const ProviderProfile &profile, bool saved)
{
    if (!saved) {
        return ProviderList::tr("Key from the environment");
    }
    if (profile.quirks.local) {
        return ProviderList::tr("This computer, port %1").arg(profile.baseUrl.port());
    }
    if (profile.keys.isEmpty()) {
        return profile.quirks.keyRequired ? ProviderList::tr("No key yet")
                                          : ProviderList::tr("Works without a key");
    }
    return ProviderList::tr("%n keys", nullptr, static_cast<int>(profile.keys.size()));
}

} // namespace

ProviderList::ProviderList(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(theme.scaled(51));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 0, 12, 0);
    row->addWidget(new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, tr("Providers"), head),
                   1);
    auto *add = new Button(theme, ButtonKind::Standard, tr("Add"), QStringLiteral("plus"), head);
    add->setAccessibleName(tr("Add a provider"));
    add->makeSmall();
    row->addWidget(add);
    column->addWidget(head);
    column->addWidget(new Hairline(theme, Qt::Horizontal, this));
    column->addSpacing(8);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ProviderDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, &ProviderList::addWanted);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (!selected().isEmpty()) {
            Q_EMIT chosen(selected());
        }
    });
    connect(&services.profiles, &ProfileStore::changed, this, &ProviderList::rebuild);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    setFocusProxy(m_list);
    rebuild();
}

void ProviderList::rebuild()
{
    const QString before = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ProviderProfile &profile : allProfiles(m_services)) {
        const bool saved = m_services.profiles.find(profile.name).has_value();
        auto *item =
            new QListWidgetItem(profile.title.isEmpty() ? profile.name : profile.title, m_list);
        item->setData(NameRole, profile.name);
        item->setData(DetailRole, detailOf(profile, saved));
        item->setData(ReadyRole, !profile.quirks.keyRequired || !profile.keys.isEmpty());
        item->setData(LocalRole, profile.quirks.local);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2").arg(item->text(), detailOf(profile, saved)));
    }
    select(before);
}

void ProviderList::select(const QString &profile)
{
    const QSignalBlocker quiet(m_list);
    m_list->clearSelection();
    m_list->setCurrentItem(nullptr);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(NameRole).toString() == profile) {
            m_list->setCurrentRow(i);
            return;
        }
    }
}

QString ProviderList::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && item->isSelected() ? item->data(NameRole).toString() : QString();
}

} // namespace parley
