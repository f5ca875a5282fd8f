// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/modelboxes.h"

#include "ui/controls/button.h"
#include "ui/modellists.h"
#include "ui/style/paint.h"

#include <QGridLayout>
#include <QMenu>
#include <QPointer>
#include <QStyle>

namespace parley {

namespace {

constexpr int boxHeight = 52;
constexpr int lowBox = 34; // without a price
constexpr int boxWidth = 168;
constexpr int mostColumns = 3;
constexpr int pad = 11;

} // namespace

ModelRef modelRefOf(const QString &text)
{
    return ModelRef::fromString(text).value_or(ModelRef{{}, text});
}

QString askedModel(const QString &named, const QString &usual)
{
    return named.isEmpty() || named == QLatin1String("default") ? usual : named;
}

ModelBox::ModelBox(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ModelBox::show(const QString &model, const QString &title, const QString &price)
{
    m_model = model;
    m_title = title;
    m_price = price;
    setAccessibleName(price.isEmpty() ? title : title + QLatin1String(", ") + price);
    setToolTip(model);
    updateGeometry();
    update();
}

QSize ModelBox::sizeHint() const
{
    return {m_theme.scaled(boxWidth), m_theme.scaled(m_price.isEmpty() ? lowBox : boxHeight)};
}

QSize ModelBox::minimumSizeHint() const
{
    return {m_theme.scaled(boxWidth) / 2, sizeHint().height()};
}

void ModelBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool near = underMouse() || hasFocus();
    drawBox(painter, rect(), 9, m_theme.color(ColorRole::Sheet),
            m_theme.color(near ? ColorRole::LineStrong : ColorRole::Line));
    const int name = m_theme.lineHeight(TextStyle::Small) + 2;
    const int both = m_price.isEmpty() ? name : 2 * name;
    const int top = (height() - both) / 2;
    const auto line = [&](int left, int y) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(left, y, width() - left - pad, name));
    };
    const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(pad, top, 8, name));
    drawDot(painter, QRectF(dot).center(), 8, m_theme.color(m_theme.modelColor(m_model)));
    const auto say = [&](const QRect &place, ColorRole role, const QString &text) {
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(role));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    say(line(pad + 14, top), ColorRole::Ink, m_title);
    say(line(pad, top + name), ColorRole::Ink3, m_price);
}

ModelBoxes::ModelBoxes(const StepSurroundings &around, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_grid(new QGridLayout(this))
    , m_add(new Button(around.theme, ButtonKind::Quiet, tr("Add a model"), QStringLiteral("plus"),
                       this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_add->makeSmall();
    connect(m_add, &QPushButton::clicked, this,
            [this] { change(static_cast<int>(m_models.size())); });
    arrange();
}

void ModelBoxes::setModels(const QStringList &models, const QString &usual,
                           const QStringList &prices)
{
    m_models = models;
    m_usual = usual;
    while (m_boxes.size() > models.size()) {
        ModelBox *box = m_boxes.takeLast();
        box->hide();
        box->deleteLater();
        m_columns = 0;
    }
    while (m_boxes.size() < models.size()) {
        addBox();
        m_columns = 0;
    }
    for (int i = 0; i < models.size(); ++i) {
        const QString asked = askedModel(models[i], usual);
        m_boxes[i]->show(asked, m_around.lists.title(modelRefOf(asked)), prices.value(i));
    }
    arrange();
}

void ModelBoxes::addBox()
{
    const auto at = static_cast<int>(m_boxes.size());
    auto *box = new ModelBox(m_around.theme, this);
    box->setAccessibleDescription(tr("Choose another model, or take it out"));
    connect(box, &QPushButton::clicked, this, [this, at] { showMenu(at); });
    m_boxes.append(box);
    box->setVisible(true);
}

void ModelBoxes::arrange()
{
    const int fits = qMax(1, width() / (m_around.theme.scaled(boxWidth) + 8));
    const int columns = qMin(fits, mostColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
    }
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_grid->addWidget(m_boxes[i], i / columns, i % columns);
    }
    const auto rows = static_cast<int>((m_boxes.size() + columns - 1) / columns);
    m_grid->addWidget(m_add, rows, 0, 1, columns, Qt::AlignLeading);
}

void ModelBoxes::showMenu(int at)
{
    auto *menu = new QMenu(m_boxes[at]);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Choose another model…")), &QAction::triggered, this,
            [this, at] { change(at); });
    connect(menu->addAction(tr("Take it out")), &QAction::triggered, this, [this, at] {
        QStringList rest = m_models;
        rest.removeAt(at);
        Q_EMIT edited(rest);
    });
    menu->popup(m_boxes[at]->mapToGlobal(QPoint(0, m_boxes[at]->height())));
}

// Behind the last: one more.
void ModelBoxes::change(int at)
{
    QWidget *anchor = at < m_boxes.size() ? static_cast<QWidget *>(m_boxes[at]) : m_add;
    const QPointer<ModelBoxes> asked(this);
    m_around.pick(*anchor, modelRefOf(askedModel(m_models.value(at), m_usual)),
                  [asked, at](const ModelRef &model) {
                      if (!asked || at > asked->m_models.size()) {
                          return;
                      }
                      QStringList models = asked->m_models;
                      if (at < models.size()) {
                          models[at] = model.toString();
                      } else {
                          models.append(model.toString());
                      }
                      Q_EMIT asked->edited(models);
                  });
}

void ModelBoxes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace parley
