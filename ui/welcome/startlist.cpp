// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/welcome/startlist.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/modellists.h"
#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QMenu>

namespace parley {

namespace {

constexpr int rowHeight = 60;
constexpr int nameWidth = 190;

// Full when the server runs, a circle when it doesn't, a circle with a dot while it loads.
class StateDot final : public QWidget
{
public:
    StateDot(const Theme &theme, StartRow::State state, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_state(state)
    {
        setFixedSize(8, 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        switch (m_state) {
        case StartRow::State::Ready:
            drawDot(painter, {4, 4}, 8, m_theme.color(ColorRole::Ok));
            break;
        case StartRow::State::Loading:
            drawBox(painter, rect(), 4, QColor(), m_theme.color(ColorRole::Warn), 1.5);
            drawDot(painter, {4, 4}, 3, m_theme.color(ColorRole::Warn));
            break;
        case StartRow::State::Off:
            drawBox(painter, rect(), 4, QColor(), m_theme.color(ColorRole::Control), 1.5);
            break;
        }
    }

private:
    const Theme &m_theme;
    const StartRow::State m_state;
};

// The pill with a menu of the models a server has.
ModelPill *makePill(const Theme &theme, const StartRow &row, const std::shared_ptr<QString> &model,
                    QWidget *parent)
{
    auto *pill = new ModelPill(theme, parent);
    pill->makeSmall();
    const auto show = [pill, model, row](const ModelInfo &info) {
        *model = info.id;
        pill->setModel(ModelRef{row.profile.name, info.id}.toString(),
                       info.title.isEmpty() ? info.id : info.title);
    };
    show(startModel(row.models).value_or(ModelInfo()));
    auto *menu = new QMenu(pill);
    constexpr int mostShown = 20; // the whole list is in the picker
    for (const ModelInfo &info : row.models.mid(0, mostShown)) {
        const QAction *choice = menu->addAction(info.title.isEmpty() ? info.id : info.title);
        QObject::connect(choice, &QAction::triggered, pill, [show, info] { show(info); });
    }
    QObject::connect(pill, &QPushButton::clicked, menu, [menu, pill] {
        menu->popup(pill->mapToGlobal(QPoint(0, pill->height() + 4)));
    });
    return pill;
}

} // namespace

StartList::StartList(const Theme &theme, const QList<StartRow> &rows, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const StartRow &row : rows) {
        if (column->count() > 0) {
            column->addWidget(new Hairline(theme, Qt::Horizontal, this));
        }
        column->addWidget(makeRow(row));
    }
}

QWidget *StartList::makeRow(const StartRow &row)
{
    auto *widget = new QWidget(this);
    widget->setMinimumHeight(m_theme.scaled(rowHeight) - 2);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(17, 0, 13, 0);
    line->setSpacing(12);
    line->addWidget(new StateDot(m_theme, row.state, widget));
    const bool off = row.state == StartRow::State::Off;
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addStretch(1);
    name->addWidget(new Label(m_theme, TextStyle::SheetTitle,
                              off ? ColorRole::Ink2 : ColorRole::Ink, row.profile.title, widget));
    auto *place = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, row.place, widget);
    place->setElided(true);
    name->addWidget(place);
    name->addStretch(1);
    auto *nameBox = new QWidget(widget);
    nameBox->setLayout(name);
    name->setContentsMargins(0, 0, 0, 0);
    nameBox->setFixedWidth(nameWidth);
    line->addWidget(nameBox);
    const auto model = std::make_shared<QString>();
    if (!row.models.isEmpty()) {
        line->addWidget(makePill(m_theme, row, model, widget));
    }
    auto *note = new Label(m_theme, TextStyle::Small, off ? ColorRole::Ink2 : ColorRole::Ink3,
                           row.note, widget);
    note->setElided(true);
    line->addWidget(note, 1);
    const bool ready = row.state == StartRow::State::Ready;
    auto *button = new Button(m_theme, ready ? ButtonKind::Standard : ButtonKind::Quiet,
                              ready ? tr("Start chatting") : tr("Look again"), {}, widget);
    button->setAccessibleName(ready ? tr("Start chatting with %1").arg(row.profile.title)
                                    : tr("Look again for %1").arg(row.profile.title));
    line->addWidget(button);
    if (ready) {
        connect(button, &QPushButton::clicked, this,
                [this, profile = row.profile, model] { Q_EMIT startWanted(profile, *model); });
    } else {
        connect(button, &QPushButton::clicked, this, &StartList::lookAgainWanted);
    }
    return widget;
}

} // namespace parley
