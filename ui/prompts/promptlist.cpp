// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptlist.h"

#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/prompts/promptdelegate.h"
#include "ui/prompts/promptrows.h"
#include "ui/regions.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {

PromptList::PromptList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new PromptRows(this))
    , m_search(new SearchField(theme, tr("Search prompts"), this))
    , m_tags(new Chip(theme, tr("All tags"), this))
    , m_list(new QListView(this))
    , m_nothing(new Label(theme, TextStyle::Interface, ColorRole::Ink3, {}, this))
{
    build();
    buildList();
    markRegion(*this, *m_list, Region::Sidebar);
}

void PromptList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 12, 12, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 4);
    head->addWidget(new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, tr("Prompts"), this));
    head->addStretch(1);
    auto *add = Button::icon(m_theme, QStringLiteral("plus"), tr("New prompt"), this);
    add->setToolTip(tr("New prompt (Ctrl+N)"));
    head->addWidget(add);
    column->addLayout(head);
    m_search->lead([this](int step) { move(step); },
                   [this] {
                       if (!m_current.isNull()) {
                           Q_EMIT opened(m_current);
                       }
                   });
    column->addWidget(m_search);
    column->addSpacing(8);
    m_tags->makeMenu();
    m_tags->setAccessibleName(tr("Prompts with the tag"));
    m_tags->setMenu(new QMenu(m_tags));
    column->addWidget(m_tags, 0, Qt::AlignLeading);
    column->addSpacing(4);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(8);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, &PromptList::newWanted);
    connect(m_search, &QLineEdit::textChanged, this, &PromptList::narrow);
    connect(m_tags->menu(), &QMenu::aboutToShow, this, &PromptList::fillTags);
}

void PromptList::buildList()
{
    m_list->setAccessibleName(tr("Prompts"));
    m_list->setAccessibleDescription(
        tr("Enter opens a prompt, Space stars it, Delete removes it."));
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
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_rows->idAt(index) != m_current) {
                    m_current = m_rows->idAt(index);
                    Q_EMIT chosen(m_current);
                }
            });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(m_rows->idAt(index)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PromptList::showMenu);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
    connect(&m_theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
}

void PromptList::setPrompts(const QList<StoredPrompt> &prompts, const QStringList &tags)
{
    m_any = !prompts.isEmpty();
    m_known = tags;
    if (!m_tag.isEmpty() && !tags.contains(m_tag)) {
        m_tag.clear();
    }
    m_rows->setPrompts(prompts);
    narrow();
}

void PromptList::narrow()
{
    m_rows->narrow(m_search->text(), m_tag);
    m_tags->setVisible(!m_known.isEmpty());
    m_tags->setText(m_tag.isEmpty() ? tr("All tags")
                                    : QString(m_tag).replace(u'&', QLatin1String("&&")));
    m_tags->setLit(!m_tag.isEmpty());
    const bool found = m_rows->rowCount() > 0;
    m_nothing->setText(m_any ? tr("No prompt matches.") : tr("No prompts yet."));
    m_nothing->setVisible(!found);
    m_list->setVisible(found);
}

void PromptList::fillTags()
{
    QMenu *menu = m_tags->menu();
    menu->clear();
    const auto add = [this, menu](QString text, const QString &tag) {
        text.replace(u'&', QLatin1String("&&")); // tags are not shortcuts
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(tag == m_tag);
        connect(action, &QAction::triggered, this, [this, tag] {
            m_tag = tag;
            narrow();
        });
    };
    add(tr("All tags"), {});
    menu->addSeparator();
    for (const QString &tag : std::as_const(m_known)) {
        add(tag, tag);
    }
}

void PromptList::setCurrent(const PromptId &id)
{
    m_current = id;
    const QModelIndex index = m_rows->indexOf(id);
    if (index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
    }
}

void PromptList::focusList()
{
    (m_list->isHidden() ? static_cast<QWidget *>(m_search) : m_list)
        ->setFocus(Qt::OtherFocusReason);
}

void PromptList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void PromptList::move(int step)
{
    const int last = m_rows->rowCount() - 1;
    if (last >= 0) {
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + step : 0;
        m_list->setCurrentIndex(m_rows->index(qBound(0, row, last)));
    }
}

void PromptList::showMenu(const QPoint &at)
{
    const QModelIndex index =
        m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    const PromptId id = m_rows->idAt(index);
    if (id.isNull()) {
        return;
    }
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool starred = index.data(PromptRows::FavouriteRole).toBool();
    const auto add = [this, menu](const QString &text, const char *icon, auto call) {
        QAction *action = menu->addAction(m_theme.icon(QString::fromLatin1(icon)), text);
        connect(action, &QAction::triggered, this, call);
    };
    add(tr("Open"), "book", [this, id] { Q_EMIT opened(id); });
    add(tr("Rename"), "edit", [this, id] { Q_EMIT renameWanted(id); });
    add(starred ? tr("Remove the star") : tr("Star"), "star",
        [this, id] { Q_EMIT starWanted(id); });
    add(tr("Delete"), "trash", [this, id] { Q_EMIT removeWanted(id); });
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

bool PromptList::onKey(int key)
{
    const PromptId id = m_rows->idAt(m_list->currentIndex());
    if (id.isNull()) {
        return false;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(id);
        return true;
    case Qt::Key_Space:
        Q_EMIT starWanted(id);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted(id);
        return true;
    default:
        return false;
    }
}

bool PromptList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        return onKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_list->indexAt(press->pos());
        const QRect star = PromptDelegate::starRect(m_list->visualRect(index), layoutDirection());
        if (index.isValid() && press->button() == Qt::LeftButton && star.contains(press->pos())) {
            Q_EMIT starWanted(m_rows->idAt(index));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
