// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaypanes.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/panes/modelpicker.h"
#include "ui/style/paint.h"

#include <QMenu>
#include <QVBoxLayout>

namespace parley {

namespace {

// The dot of a model in a line of text.
class Dot final : public QWidget
{
public:
    Dot(const Theme &theme, const ModelRef &model, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_model(model.toString())
    {
        setFixedSize(16, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawDot(painter, QRectF(rect()).center(), 10, m_theme.color(m_theme.modelColor(m_model)));
    }

private:
    const Theme &m_theme;
    const QString m_model;
};

} // namespace

ReplayPanes::ReplayPanes(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_rows(new QVBoxLayout)
    , m_nobody(new Label(parts.theme, TextStyle::Interface, ColorRole::Ink2,
                         tr("Choose a line-up, or add models one by one."), this))
    , m_lineUps(new Button(parts.theme, ButtonKind::Standard, tr("Line-up"),
                           QStringLiteral("columns"), this))
    , m_add(new Button(parts.theme, ButtonKind::Standard, tr("Add model"), QStringLiteral("plus"),
                       this))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_nobody);
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_lineUps->setMenu(m_menu);
    buttons->addWidget(m_lineUps);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_menu, &QMenu::aboutToShow, this, &ReplayPanes::fillMenu);
    connect(m_add, &QPushButton::clicked, this, &ReplayPanes::chooseModel);
}

void ReplayPanes::chooseModel()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_parts.theme, m_parts.lists, m_parts.window);
        connect(m_picker, &ModelPicker::picked, this, [this](const ModelRef &model) {
            setPanes(m_panes + QList<LineUpPane>{{model, {}, {}}});
        });
    }
    m_picker->choose(*m_add, {});
}

void ReplayPanes::fillMenu()
{
    m_menu->clear();
    const auto add = [this](QString text, const QList<LineUpPane> &panes) {
        text.replace(u'&', QLatin1String("&&"));
        connect(m_menu->addAction(text), &QAction::triggered, this,
                [this, panes] { setPanes(panes); });
    };
    add(tr("The panes of the comparison"), m_parts.sources.shown());
    const QList<LineUp> lineUps = m_parts.sources.lineUps();
    if (!lineUps.isEmpty()) {
        m_menu->addSeparator();
    }
    for (const LineUp &one : lineUps) {
        add(one.name, one.panes);
    }
}

void ReplayPanes::setPanes(const QList<LineUpPane> &panes)
{
    m_panes = panes;
    m_panes.removeIf([](const LineUpPane &pane) { return pane.model.isEmpty(); });
    showRows();
    Q_EMIT changed();
}

void ReplayPanes::showRows()
{
    emptyLayout(*m_rows);
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        addRow(i);
    }
    m_nobody->setVisible(m_panes.isEmpty());
}

void ReplayPanes::addRow(qsizetype index)
{
    const LineUpPane &pane = m_panes.at(index);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString title = m_parts.lists.title(pane.model);
    row->addWidget(new Dot(m_parts.theme, pane.model, box));
    auto *name = new Label(m_parts.theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, box);
    name->setElided(true);
    row->addWidget(name);
    const bool own = pane.sampling != Sampling();
    const QString how = !pane.system.isEmpty() ? pane.system.left(200).simplified()
                        : own                  ? tr("own parameters")
                                               : QString();
    auto *note = new Label(m_parts.theme, TextStyle::Small, ColorRole::Ink3, how, box);
    note->setElided(true);
    row->addWidget(note, 1);
    auto *out =
        Button::icon(m_parts.theme, QStringLiteral("close"), tr("Take out %1").arg(title), box);
    connect(out, &QPushButton::clicked, this, [this, index] {
        QList<LineUpPane> rest = m_panes;
        rest.removeAt(index);
        setPanes(rest);
    });
    row->addWidget(out);
    m_rows->addWidget(box);
}

} // namespace parley
