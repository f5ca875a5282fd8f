// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/modelpicker.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/sheet.h"
#include "ui/panes/modelpickerdelegate.h"
#include "ui/panes/modelpickermodel.h"

#include <QListView>
#include <QVBoxLayout>

namespace parley {

ModelPicker::ModelPicker(const Theme &theme, ModelLists &lists, QWidget &window)
    : Popup(theme, window)
    , m_theme(theme)
    , m_lists(lists)
    , m_model(new ModelPickerModel(lists, this))
    , m_search(new SearchField(theme, tr("Search models"), &box()))
    , m_columns(new PickerColumns(theme, &box()))
    , m_list(new QListView(&box()))
    , m_setup(new QWidget(&box()))
{
    setAccessibleName(tr("Models"));
    build();
    m_search->lead([this](int step) { move(step); }, [this] { activate(m_list->currentIndex()); });
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model->setFilter(text); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ModelPicker::refill);
    connect(m_list, &QListView::clicked, this, &ModelPicker::activate);
}

void ModelPicker::build()
{
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_search->makeBare();
    m_search->setFixedHeight(52);
    column->addWidget(m_search);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));

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
    column->addWidget(m_setup, 1);

    column->addWidget(m_columns);
    m_list->setAccessibleName(tr("Models"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ModelPickerDelegate(m_theme, m_list));
    makeChoosing(*m_list);
    column->addWidget(m_list, 1);

    column->addWidget(new Hairline(m_theme, Qt::Horizontal, &box()));
    auto *hints = new KeyHints(m_theme,
                               {{QStringLiteral("↑ ↓"), tr("Move")},
                                {QStringLiteral("Enter"), tr("Use")},
                                {QStringLiteral("Esc"), tr("Close")}},
                               &box());
    hints->setLegend(QStringLiteral("cache"), tr("Already cached"));
    column->addWidget(hints);
}

void ModelPicker::setTeller(
    const std::function<ModelFigures(const ModelInfo &, const ProviderProfile &)> &teller)
{
    m_model->setTeller(teller);
}

void ModelPicker::retell()
{
    if (isOpen()) {
        m_model->retell();
    }
}

void ModelPicker::choose(QWidget &anchor, const ModelRef &current)
{
    m_search->clear();
    m_lists.refresh();
    m_model->setFilter({});
    m_model->setCurrent(current);
    m_search->setPlaceholderText(
        tr("Search %n models", nullptr, static_cast<int>(m_model->modelCount())));
    openAt(anchor, {708, 640});
    showRow(m_model->start());
    m_search->setFocus(Qt::PopupFocusReason);
}

void ModelPicker::refill()
{
    const bool nothing = m_lists.profiles().isEmpty();
    m_setup->setVisible(nothing);
    m_columns->setVisible(!nothing);
    m_list->setVisible(!nothing);
    showRow(m_model->start());
}

void ModelPicker::activate(const QModelIndex &index)
{
    switch (m_model->kind(index)) {
    case ModelPickerModel::Kind::Model:
    case ModelPickerModel::Kind::Typed: {
        const ModelRef model = m_model->model(index);
        dismiss();
        Q_EMIT picked(model);
        break;
    }
    case ModelPickerModel::Kind::Problem:
        for (const ProviderProfile &profile : m_lists.profiles()) {
            if (profile.name == m_model->profile(index)) {
                m_lists.refresh(profile);
                return;
            }
        }
        break;
    case ModelPickerModel::Kind::Heading:
    case ModelPickerModel::Kind::Note:
        break;
    }
}

void ModelPicker::showRow(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    // The heading above the first row of a group comes along.
    m_list->scrollTo(m_model->index(qMax(0, index.row() - 1)));
    m_list->scrollTo(index);
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

} // namespace parley
