// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usagepage.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/segmented.h"
#include "ui/controls/tag.h"
#include "ui/corewords.h"
#include "ui/regions.h"
#include "ui/transcript/figures.h"
#include "ui/usage/chatcosts.h"
#include "ui/usage/costchart.h"
#include "ui/usage/rangepopup.h"
#include "ui/usage/usageexport.h"
#include "ui/usage/usagetotals.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace parley {

namespace {

using Kind = UsageRange::Kind;

constexpr int sideWidth = 320;
constexpr int narrowPage = 860;                  // the side column goes below the chats
constexpr int smallHead = 760;                   // no room for the title and long buttons
constexpr std::chrono::milliseconds settle{300}; // several answers ending at once ask once

QWidget *column(QWidget *parent, int spacing)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return box;
}

} // namespace

UsagePage::UsagePage(const Theme &theme, Services &services, const ModelLists &lists,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_usage(services)
    , m_range(UsageRange::of(Kind::Month, m_usage.today()))
{
    QVBoxLayout *rows = sheetRows(*this, theme);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(theme, Qt::Horizontal, this));
    rows->addWidget(makeBody(), 1);
    connect(&m_usage, &UsageModel::changed, this, &UsagePage::showFigures);
    connect(&m_usage, &UsageModel::failed, this, [this](const Error &error) {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("The ledger can't be read: %1").arg(detailText(error)));
    });
    connect(services.memory.ledger.get(), &LedgerWriter::recorded, this, [this] {
        m_again = m_services.clock.after(settle, [this] {
            if (isVisible()) {
                m_usage.refresh();
            }
        });
    });
    connect(&services.settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key.startsWith(QLatin1String("budget/")) && isVisible()) {
            showFigures();
        }
    });
    markRegion(*this, *m_ranges, Region::Page);
}

QWidget *UsagePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(27, 9, 19, 9);
    row->setSpacing(8);
    m_title = new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, tr("Usage"), head);
    row->addWidget(m_title);
    row->addStretch(1);
    const QString month = QLocale().standaloneMonthName(m_usage.today().month());
    m_ranges = new Segmented(m_theme, tr("Days shown"),
                             {tr("Today"), tr("7 days"), month, tr("Year"), tr("Custom…")}, head);
    m_ranges->setCurrent(static_cast<int>(Kind::Month));
    row->addWidget(m_ranges);
    m_models = new Button(m_theme, ButtonKind::Standard, tr("All models"), {}, head);
    m_models->setAccessibleName(tr("Models shown"));
    auto *models = new QMenu(m_models);
    m_models->setMenu(models);
    row->addWidget(m_models);
    m_routing =
        new Button(m_theme, ButtonKind::Standard, tr("Routing"), QStringLiteral("route"), head);
    m_routing->setAccessibleName(tr("What routing saved"));
    row->addWidget(m_routing);
    connect(m_routing, &QPushButton::clicked, this, &UsagePage::routingWanted);
    m_export =
        new Button(m_theme, ButtonKind::Standard, tr("Export"), QStringLiteral("export"), head);
    m_export->setAccessibleName(tr("Export usage"));
    auto *formats = new QMenu(m_export);
    const auto add = [this, formats](const QString &text, UsageFormat format) {
        connect(formats->addAction(text), &QAction::triggered, this,
                [this, format] { exportAs(static_cast<int>(format)); });
    };
    add(tr("Table (CSV)"), UsageFormat::Csv);
    add(tr("JSON"), UsageFormat::Json);
    m_export->setMenu(formats);
    row->addWidget(m_export);
    connect(m_ranges, &Segmented::chosen, this, &UsagePage::chooseRange);
    connect(models, &QMenu::aboutToShow, this, &UsagePage::fillModels);
    return head;
}

QWidget *UsagePage::makeBody()
{
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(27, 18, 27, 18);
    rows->setSpacing(20);
    m_note = new NoteLine(m_theme, m_content);
    m_note->say(ColorRole::Ink2, {}, {});
    rows->addWidget(m_note);
    m_totals = new UsageTotals(m_theme, m_content);
    rows->addWidget(m_totals);
    m_empty = makeEmpty(m_content);
    rows->addWidget(m_empty, 1);
    m_chartPart = makeChartPart(m_content);
    rows->addWidget(m_chartPart);
    m_below = new QGridLayout;
    m_below->setHorizontalSpacing(24);
    m_below->setVerticalSpacing(20);
    rows->addLayout(m_below, 1);
    m_chatPart = makeChatPart(m_content);
    m_line = new Hairline(m_theme, Qt::Vertical, m_content);
    m_side = column(m_content, 0);
    m_scroll = scrolling(m_content, tr("Usage"), this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_totals, &UsageTotals::budgetWanted, this, &UsagePage::budgetWanted);
    return m_scroll;
}

QWidget *UsagePage::makeEmpty(QWidget *parent)
{
    QWidget *part = column(parent, 12);
    auto *words = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2,
                            tr("Nothing was asked in these days. Every answer is counted here as "
                               "soon as it ends."),
                            part);
    words->setWordWrap(true);
    part->layout()->addWidget(words);
    auto *ask =
        new Button(m_theme, ButtonKind::Standard, tr("New chat"), QStringLiteral("compose"), part);
    connect(ask, &QPushButton::clicked, this, &UsagePage::chatWanted);
    auto *rows = static_cast<QVBoxLayout *>(part->layout());
    rows->addWidget(ask, 0, Qt::AlignLeft);
    rows->addStretch(1);
    return part;
}

QWidget *UsagePage::makeChartPart(QWidget *parent)
{
    QWidget *part = column(parent, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *title =
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Cost over time"), part);
    head->addWidget(title, 0, Qt::AlignTop);
    m_legendBox = new QWidget(part);
    m_legend = new FlowLayout(m_legendBox, 16);
    m_legend->setContentsMargins(0, 2, 0, 0);
    head->addStretch(1);
    head->addWidget(m_legendBox, 100);
    static_cast<QVBoxLayout *>(part->layout())->addLayout(head);
    m_chart = new CostChart(m_theme, part);
    part->layout()->addWidget(m_chart);
    return part;
}

QWidget *UsagePage::makeChatPart(QWidget *parent)
{
    QWidget *part = column(parent, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Chats"), part));
    m_chatCount = new Tag(m_theme, TagTone::Plain, QStringLiteral("0"), part);
    head->addWidget(m_chatCount);
    head->addStretch(1);
    head->addWidget(
        new Label(m_theme, TextStyle::Small, ColorRole::Ink3, tr("Most expensive first"), part));
    static_cast<QVBoxLayout *>(part->layout())->addLayout(head);
    m_chats = new ChatCosts(m_theme, part);
    part->layout()->addWidget(m_chats);
    connect(m_chats, &ChatCosts::opened, this, &UsagePage::chatOpened);
    return part;
}

void UsagePage::open()
{
    m_ranges->setFocus(Qt::OtherFocusReason);
}

// Whichever way it is come to.
void UsagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_range.kind != Kind::Custom) {
        m_range = UsageRange::of(m_range.kind, m_usage.today()); // another day, perhaps
    }
    m_usage.ask(m_range, m_model);
}

void UsagePage::showRange(const UsageRange &range)
{
    m_range = range;
    m_ranges->setCurrent(static_cast<int>(range.kind));
    m_usage.ask(m_range, m_model);
}

void UsagePage::chooseRange(int index)
{
    const auto kind = static_cast<Kind>(index);
    if (kind == Kind::Custom) {
        askCustom();
    } else {
        showRange(UsageRange::of(kind, m_usage.today()));
    }
}

void UsagePage::askCustom()
{
    auto *popup = new RangePopup(m_theme, *window(), m_range);
    connect(popup, &RangePopup::chosen, this, &UsagePage::showRange);
    connect(popup, &Popup::dismissed, this, [this, popup] {
        m_ranges->setCurrent(static_cast<int>(m_range.kind));
        popup->deleteLater();
    });
    popup->openBelow(*m_ranges);
}

QString UsagePage::titleOf(const ModelRef &model) const
{
    return model.model.isEmpty() ? model.profile : m_lists.title(model);
}

// Those that were used in these days, and the one that is chosen.
void UsagePage::fillModels()
{
    QMenu *menu = m_models->menu();
    menu->clear();
    const auto add = [this, menu](const QString &text, const ModelRef &model) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(model == m_model);
        connect(action, &QAction::triggered, this, [this, text, model] {
            m_model = model;
            m_models->setText(text);
            m_usage.ask(m_range, m_model);
        });
    };
    add(tr("All models"), {});
    menu->addSeparator();
    QList<ModelRef> used;
    for (const LedgerLine &line : m_usage.figures().models) {
        used.append(line.model);
    }
    if (!m_model.isEmpty() && !used.contains(m_model)) {
        used.prepend(m_model);
    }
    for (const ModelRef &model : used) {
        add(titleOf(model), model);
    }
}

void UsagePage::exportAs(int format)
{
    exportUsage(*window(), m_services.ledger, m_usage.question(), static_cast<UsageFormat>(format),
                [note = QPointer<NoteLine>(m_note)](const Result<QString> &path) {
                    if (note && path) {
                        note->say(ColorRole::Ok, QStringLiteral("check"),
                                  tr("Exported to %1").arg(*path));
                    } else if (note) {
                        note->say(ColorRole::Danger, QStringLiteral("error"),
                                  tr("The export failed: %1").arg(detailText(path.error())));
                    }
                });
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool small = width() < m_theme.scaled(smallHead);
    m_title->setVisible(!small);
    m_export->setText(small ? QString() : tr("Export"));
    m_routing->setText(small ? QString() : tr("Routing"));
    const bool narrow = width() < m_theme.scaled(narrowPage);
    if (m_narrow != narrow) {
        m_narrow = narrow;
        arrange(narrow);
    }
}

void UsagePage::arrange(bool narrow)
{
    for (QWidget *part : {m_chatPart, m_line, m_side}) {
        m_below->removeWidget(part);
    }
    m_totals->setNarrow(narrow);
    m_line->setVisible(!narrow && m_usage.figures().whole.requests > 0);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.scaled(sideWidth));
    m_below->addWidget(m_chatPart, 0, 0);
    if (!narrow) {
        m_below->addWidget(m_line, 0, 1);
    }
    m_below->addWidget(m_side, narrow ? 1 : 0, narrow ? 0 : 2, Qt::AlignTop);
    m_below->setColumnStretch(0, 1);
    m_below->setColumnMinimumWidth(2, narrow ? 0 : m_theme.scaled(sideWidth));
}

void UsagePage::showFigures()
{
    const UsageFigures &figures = m_usage.figures();
    const auto limits = budgetLimits(m_services.settings);
    const auto scope = figures.range.kind == Kind::Today   ? std::optional(BudgetScope::Day)
                       : figures.range.kind == Kind::Month ? std::optional(BudgetScope::Month)
                                                           : std::nullopt;
    const bool all = figures.model.isEmpty();
    m_totals->show(figures, scope && all ? budgetOf(limits, *scope) : std::nullopt,
                   m_usage.today());
    m_note->say(ColorRole::Ink2, {}, {});
    const bool nothing = figures.whole.requests == 0;
    m_empty->setVisible(nothing);
    m_chartPart->setVisible(!nothing);
    m_chatCount->set(TagTone::Plain, groupedNumber(figures.conversations.size()));
    m_chats->setLines(figures.conversations);
    m_chatPart->setVisible(!nothing);
    m_side->setVisible(!nothing);
    m_line->setVisible(!nothing && !m_narrow.value_or(false));
    showChart();
    showLegend();
    showSide();
}

} // namespace parley
