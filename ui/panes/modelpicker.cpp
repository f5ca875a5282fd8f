// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpicker.h"

#include "base/names.h"
#include "ui/controls/button.h"
#include "ui/controls/keyhints.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/sheet.h"
#include "ui/panes/modelpickerdelegate.h"
#include "ui/panes/pickerfilters.h"
#include "ui/panes/pickerwords.h"
#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr NameTable<PickerOrder, 4> orderNames{{{PickerOrder::Provider, "provider"},
                                                {PickerOrder::Price, "price"},
                                                {PickerOrder::FirstToken, "first-token"},
                                                {PickerOrder::Recent, "recent"}}};

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isOurs(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier &&
           (event.key() == Qt::Key_D || isReturn(event.key()));
}

} // namespace

ModelPicker::ModelPicker(const Theme &theme, ModelLists &lists, QWidget &window)
    : Popup(theme, window)
    , m_theme(theme)
    , m_lists(lists)
    , m_model(new ModelPickerModel(lists, this))
    , m_search(new SearchField(theme, tr("Search models"), &box()))
    , m_filters(new PickerFilters(theme, &box()))
    , m_heads(new PickerHeads(theme, &box()))
    , m_list(new QListView(&box()))
    , m_delegate(new ModelPickerDelegate(theme, m_list))
    , m_hints(new KeyHints(theme, {}, &box()))
    , m_setup(new QWidget(&box()))
{
    setAccessibleName(tr("Models"));
    build();
    connectParts();
    m_filters->setRoomKnown(false);
    showHints();
}

void ModelPicker::build()
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_search->makeBare();
    m_search->setFixedHeight(m_theme.scaled(52));
    column->addWidget(m_search);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));
    buildSetup(*column);
    column->addWidget(m_filters);
    column->addWidget(m_heads);
    m_list->setAccessibleName(tr("Models"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    makeChoosing(*m_list);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));
    column->addWidget(m_hints);
}

void ModelPicker::buildSetup(QVBoxLayout &column)
{
    auto *setup = new QVBoxLayout(m_setup);
    setup->setContentsMargins(20, 20, 20, 20);
    setup->addWidget(new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                               tr("Add a key or start a local server to see models."), m_setup));
    auto *add = new Button(m_theme, ButtonKind::Standard, tr("Add a provider"),
                           QStringLiteral("plus"), m_setup);
    connect(add, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT setupWanted();
    });
    setup->addWidget(add, 0, Qt::AlignLeft);
    setup->addStretch(1);
    column.addWidget(m_setup, 1);
}

void ModelPicker::connectParts()
{
    m_search->lead([this](int step) { move(step); }, [this] { activate(m_list->currentIndex()); });
    connect(m_search, &QLineEdit::textChanged, this, &ModelPicker::sieve);
    connect(m_filters, &PickerFilters::wantedChanged, this, &ModelPicker::sieve);
    connect(m_filters, &PickerFilters::orderChosen, this, [this](PickerOrder order) {
        m_lists.shelf().setOrder(nameIn(orderNames, order));
        sieve();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ModelPicker::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ModelPicker::refill);
    connect(&m_lists, &ModelLists::changed, this, &ModelPicker::reloadSoon);
    connect(&m_lists.shelf(), &ModelShelf::measured, this, &ModelPicker::reloadSoon);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { activate(index); });
}

void ModelPicker::setTeller(const ModelPickerModel::Teller &teller)
{
    m_model->setTeller(teller);
    m_tells = true;
    m_heads->setNext(true);
    m_delegate->setNext(true);
    showHints();
}

void ModelPicker::setRoom(const ModelPickerModel::Room &room)
{
    m_model->setRoom(room);
    m_filters->setRoomKnown(true);
}

void ModelPicker::offerBeside()
{
    m_beside = true;
    showHints();
}

void ModelPicker::setKeys(const QKeySequence &keys)
{
    m_search->setKeyHint(keys);
}

void ModelPicker::showHints()
{
    const auto keys = [](QKeyCombination combination) {
        return QStringList{keyCapText(QKeySequence(combination))};
    };
    QList<KeyHint> hints{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("Move")},
                         {{QStringLiteral("Enter")}, tr("Use")}};
    if (m_beside) {
        hints.append({keys(QKeyCombination(Qt::CTRL, Qt::Key_Enter)), tr("Open beside")});
    }
    hints.append({keys(QKeyCombination(Qt::CTRL, Qt::Key_D)), tr("Favourite")});
    if (!m_beside) {
        hints.append({{QStringLiteral("Esc")}, tr("Close")});
    }
    m_hints->setHints(hints);
    m_hints->setLegend(QStringLiteral("cache"), m_tells ? tr("Already cached") : QString());
}

void ModelPicker::retell()
{
    if (isOpen()) {
        m_model->retell();
    }
}

void ModelPicker::choose(QWidget &anchor, const ModelRef &current)
{
    m_lists.refresh();
    m_lists.shelf().measure();
    {
        const QSignalBlocker blocker(m_search);
        m_search->clear();
    }
    m_filters->setWanted({});
    m_filters->setOrder(
        valueIn(orderNames, m_lists.shelf().order()).value_or(PickerOrder::Provider));
    m_model->setCurrent(current);
    m_afresh = true;
    m_model->reload({{}, {}, m_filters->order()});
    m_search->setPlaceholderText(tr("Search %n models", nullptr, pluralOf(m_model->finds().all)));
    openAt(anchor, {m_theme.scaled(708), m_theme.scaled(640)});
    m_afresh = false;
    showRow(m_model->start());
    m_search->setFocus(Qt::PopupFocusReason);
}

void ModelPicker::sieve()
{
    m_afresh = true;
    m_model->setSieve({m_search->text().trimmed(), m_filters->wanted(), m_filters->order()});
    m_afresh = false;
}

// Several lists arrive one after the other.
void ModelPicker::reloadSoon()
{
    if (isOpen() && !std::exchange(m_loading, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_loading = false;
                m_model->reload(m_model->sieve());
            },
            Qt::QueuedConnection);
    }
}

void ModelPicker::remember()
{
    const auto inSight = [this](const QModelIndex &index) {
        return index.isValid() && m_model->row(index).kind == ModelPickerModel::Kind::Model &&
               m_model->row(index).model != m_starred &&
               m_list->viewport()->rect().contains(m_list->visualRect(index));
    };
    m_view = {};
    QModelIndex anchor = m_list->currentIndex();
    m_view.chosen = m_model->row(anchor).model;
    if (m_afresh || !isOpen()) {
        return;
    }
    if (!inSight(anchor)) {
        const int rows = m_model->rowCount();
        int row = m_list->indexAt({m_list->width() / 2, 1}).row();
        while (row >= 0 && row < rows && !inSight(m_model->index(row)) &&
               m_list->visualRect(m_model->index(row)).top() < m_list->viewport()->height()) {
            ++row;
        }
        anchor = m_model->index(row);
    }
    if (anchor.isValid()) {
        m_view.anchor = m_model->row(anchor).model;
        m_view.top = m_list->visualRect(anchor).top();
    }
}

void ModelPicker::refill()
{
    const bool nothing = m_lists.profiles().isEmpty();
    m_setup->setVisible(nothing);
    for (QWidget *part : {static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_heads),
                          static_cast<QWidget *>(m_list)}) {
        part->setVisible(!nothing);
    }
    m_filters->setFinds(m_model->finds());
    if (!isOpen()) {
        return;
    }
    const QModelIndex chosen = m_afresh ? QModelIndex() : m_model->indexOf(m_view.chosen);
    showRow(chosen.isValid() ? chosen : m_model->start());
    const QModelIndex anchor = m_afresh ? QModelIndex() : m_model->indexOf(m_view.anchor);
    if (anchor.isValid()) {
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.value() + m_list->visualRect(anchor).top() - m_view.top);
    }
}

void ModelPicker::activate(const QModelIndex &index, bool beside)
{
    const ModelPickerModel::Row row = m_model->row(index);
    switch (row.kind) {
    case ModelPickerModel::Kind::Model:
    case ModelPickerModel::Kind::Typed:
        dismiss();
        m_lists.shelf().use(row.model);
        if (beside) {
            Q_EMIT besidePicked(row.model);
        } else {
            Q_EMIT picked(row.model);
        }
        break;
    case ModelPickerModel::Kind::Problem:
        for (const ProviderProfile &profile : m_lists.profiles()) {
            if (profile.name == row.model.profile) {
                m_lists.refresh(profile);
                return;
            }
        }
        break;
    case ModelPickerModel::Kind::Everything:
        m_filters->setWanted({});
        sieve();
        break;
    case ModelPickerModel::Kind::Heading:
    case ModelPickerModel::Kind::Note:
        break;
    }
}

void ModelPicker::toggleFavourite(const QModelIndex &index)
{
    const ModelPickerModel::Row row = m_model->row(index);
    if (row.kind == ModelPickerModel::Kind::Model) {
        ModelShelf &shelf = m_lists.shelf();
        shelf.setFavourite(row.model, !shelf.isFavourite(row.model));
        m_model->reload(m_model->sieve());
    }
}

void ModelPicker::showRow(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    // The heading above the first row of a group comes along.
    m_list->scrollTo(m_model->index(qMax(0, index.row() - 1)));
    m_list->scrollTo(index);
    m_heads->setRowWidth(m_list->viewport()->width());
}

void ModelPicker::move(int step)
{
    int row = m_list->currentIndex().row();
    for (row += step; row >= 0 && row < m_model->rowCount(); row += step) {
        const QModelIndex index = m_model->index(row);
        if (m_model->flags(index) & Qt::ItemIsSelectable) {
            showRow(index);
            return;
        }
    }
}

void ModelPicker::movePage(int pages)
{
    const int rows = qMax(1, m_list->viewport()->height() / m_theme.scaled(36) - 1);
    for (int i = 0; i < rows; ++i) {
        move(pages);
    }
}

// Before the window's own shortcuts.
bool ModelPicker::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Popup::event(event);
}

// Rows rather than hints where there is room for a few only.
void ModelPicker::resizeEvent(QResizeEvent *event)
{
    Popup::resizeEvent(event);
    m_hints->setVisible(height() - 2 * popupShadowMargin > m_theme.scaled(320));
}

// Also what the field and the toggles have no use for.
void ModelPicker::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = m_list->currentIndex();
    if (isOurs(*event) && event->key() == Qt::Key_D) {
        toggleFavourite(current);
    } else if (isReturn(event->key())) {
        const bool beside = event->modifiers() & Qt::ControlModifier;
        if (m_beside || !beside) {
            activate(current, beside);
        }
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        movePage(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        move(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        Popup::keyPressEvent(event);
    }
}

// A star is a button of its own in its row. While it is open a popup sees all events.
bool ModelPicker::eventFilter(QObject *watched, QEvent *event)
{
    // In a field Ctrl+D deletes a letter on X11.
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        isOurs(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched == m_list->viewport() && pressed) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_list->indexAt(mouse->pos());
        const bool model = m_model->row(index).kind == ModelPickerModel::Kind::Model;
        if (mouse->button() == Qt::LeftButton && model &&
            m_delegate->starOf(m_list->visualRect(index), m_list->layoutDirection())
                .contains(mouse->pos())) {
            m_starred = m_model->row(index).model;
            toggleFavourite(index);
            m_starred = {};
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace parley
