// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowlist.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/prompts/promptdelegate.h"
#include "ui/regions.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace parley {

FlowList::FlowList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new FlowRows(this))
    , m_list(new QListView(this))
    , m_new(new QMenu(this))
    , m_nothing(new Label(theme, TextStyle::Interface, ColorRole::Ink3, tr("No flows yet."), this))
{
    build();
    buildList();
    markRegion(*this, *m_list, Region::Sidebar);
}

void FlowList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 12, 12, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 8);
    head->addWidget(new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, tr("Flows"), this));
    head->addStretch(1);
    auto *add = Button::icon(m_theme, QStringLiteral("plus"), tr("New flow"), this);
    add->setToolTip(tr("New flow (Ctrl+N)"));
    add->opens(*m_new);
    head->addWidget(add);
    column->addLayout(head);
    m_nothing->setMargin(8);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
}

void FlowList::buildList()
{
    m_list->setAccessibleName(tr("Flows"));
    m_list->setAccessibleDescription(tr("Enter opens a flow, Delete removes it."));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PromptDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_rows->idAt(index) != m_current) {
                    m_current = m_rows->idAt(index);
                    Q_EMIT chosen(m_current);
                }
            });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(m_rows->idAt(index)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &FlowList::showMenu);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
    connect(&m_theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
}

void FlowList::setFlows(const QList<FlowRow> &flows)
{
    m_rows->setFlows(flows);
    m_nothing->setVisible(flows.isEmpty());
    m_list->setVisible(!flows.isEmpty());
}

void FlowList::setCurrent(const QString &id)
{
    m_current = id;
    const QModelIndex index = m_rows->indexOf(id);
    if (index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
    }
}

void FlowList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void FlowList::showMenu(const QPoint &at)
{
    const QModelIndex index =
        m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    const QString id = m_rows->idAt(index);
    if (id.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const char *icon, auto call) {
        QAction *action = menu->addAction(m_theme.icon(QString::fromLatin1(icon)), text);
        connect(action, &QAction::triggered, this, call);
    };
    add(tr("Open"), "workflow", [this, id] { Q_EMIT opened(id); });
    add(tr("Rename"), "edit", [this, id] { Q_EMIT renameWanted(id); });
    add(tr("Duplicate"), "copy", [this, id] { Q_EMIT duplicateWanted(id); });
    add(tr("Save as a file…"), "export", [this, id] { Q_EMIT exportWanted(id); });
    add(tr("Delete"), "trash", [this, id] { Q_EMIT removeWanted(id); });
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

bool FlowList::onKey(int key)
{
    const QString id = m_rows->idAt(m_list->currentIndex());
    if (id.isEmpty()) {
        return false;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(id);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted(id);
        return true;
    default:
        return false;
    }
}

bool FlowList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->modifiers() == Qt::NoModifier && onKey(key->key());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
