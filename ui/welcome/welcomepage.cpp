// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/welcome/welcomepage.h"

#include "engine/defaults.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sheet.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/style/paint.h"
#include "ui/welcome/keyentry.h"
#include "ui/welcome/startlist.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int columnWidth = 760;
const auto demoId = QStringLiteral("demo");

// The vendors offered as buttons, in this order, where they are known.
const QStringList offered{QStringLiteral("openai"),     QStringLiteral("anthropic"),
                          QStringLiteral("gemini"),     QStringLiteral("mistral"),
                          QStringLiteral("openrouter"), QStringLiteral("deepseek")};

} // namespace

WelcomePage::WelcomePage(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services), m_lists(lists), m_setup(services)
{
    build();
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        QList<StartRow> rows = environmentRows();
        for (const FoundServer &server : m_looking.result()) {
            const QString port = QString::number(server.profile.baseUrl.port());
            StartRow row;
            row.profile = server.profile;
            row.models = server.models;
            switch (server.state) {
            case FoundServer::State::Running:
                row.place =
                    tr("localhost:%1, %n models", nullptr, static_cast<int>(server.models.size()))
                        .arg(port);
                row.note =
                    server.models.isEmpty() ? tr("Has no model yet") : tr("Free, works offline");
                break;
            case FoundServer::State::Loading:
                row.state = StartRow::State::Loading;
                row.place = tr("localhost:%1").arg(port);
                row.note = tr("Loading its model. Look again in a moment.");
                break;
            case FoundServer::State::NotRunning:
                row.state = StartRow::State::Off;
                row.place = tr("Not running");
                row.note = tr("Start it, then look again.");
                break;
            }
            rows.append(row);
        }
        showFound(rows);
    });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(9, 9, 9, 9);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Welcome"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *page = new QWidget;
    scroll->setWidget(page);
    // The sheet behind shows through.
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *middle = new QHBoxLayout(page);
    middle->setContentsMargins(28, 0, 28, 0);
    middle->addStretch(1);
    m_content = new QWidget(page);
    m_content->setMaximumWidth(columnWidth);
    middle->addWidget(m_content, 1000);
    middle->addStretch(1);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 28, 0, 28);
    column->setSpacing(0);
    column->addStretch(2);
    buildHead(*column);
    buildFound(*column);
    column->addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                                tr("With a key"), m_content));
    column->addSpacing(8);
    m_keyEntry = new KeyEntry(m_theme, m_services, m_lists, m_content);
    connect(m_keyEntry, &KeyEntry::saved, this,
            [this](const ProviderProfile &profile) { saved(profile, {}, {}); });
    column->addWidget(m_keyEntry);
    column->addSpacing(20);
    buildPresets(*column);
    buildFoot(*column);
    column->addStretch(3);
}

void WelcomePage::buildHead(QVBoxLayout &column)
{
    auto *mark = new QLabel(m_content);
    mark->setPixmap(
        m_theme.icon(QStringLiteral("parley-mark")).pixmap(QSize(44, 44), devicePixelRatioF()));
    column.addWidget(mark);
    column.addSpacing(18);
    column.addWidget(
        new Label(m_theme, TextStyle::Display, ColorRole::Ink, tr("Welcome to Parley"), m_content));
    column.addSpacing(6);
    auto *lead = new Label(
        m_theme, TextStyle::Reading, ColorRole::Ink2,
        tr("Pick a model that’s already on this computer, or paste a key. You can add more "
           "later."),
        m_content);
    lead->setWordWrap(true);
    column.addWidget(lead);
    column.addSpacing(26);
}

void WelcomePage::buildFound(QVBoxLayout &column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                              tr("Ready to use"), m_content));
    m_looked = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, {}, m_content);
    m_looked->setElided(true);
    m_looked->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_looked, 1);
    auto *again = Button::icon(m_theme, QStringLiteral("refresh"),
                               tr("Look again for local servers"), m_content);
    again->makeSmall();
    connect(again, &QPushButton::clicked, this, &WelcomePage::look);
    head->addWidget(again);
    column.addLayout(head);
    column.addSpacing(8);
    m_found = new QVBoxLayout;
    column.addLayout(m_found);
    column.addSpacing(24);
}

void WelcomePage::buildPresets(QVBoxLayout &column)
{
    auto *choices = new QWidget(m_content);
    auto *row = new FlowLayout(choices, 8);
    auto *lead = new Label(m_theme, TextStyle::Small, ColorRole::Ink3, tr("Or choose"), choices);
    lead->setFixedHeight(m_theme.scaled(28));
    row->addWidget(lead);
    for (const QString &id : offered) {
        if (const ProviderPreset *preset = m_setup.preset(id)) {
            auto *button =
                new Button(m_theme, ButtonKind::Standard, preset->profile.title, {}, choices);
            button->makeSmall();
            connect(button, &QPushButton::clicked, m_keyEntry,
                    [this, id] { m_keyEntry->setPreset(id); });
            row->addWidget(button);
        }
    }
    auto *custom = new Button(m_theme, ButtonKind::Standard, tr("Custom address"),
                              QStringLiteral("globe"), choices);
    custom->makeSmall();
    connect(custom, &QPushButton::clicked, m_keyEntry, &KeyEntry::setCustom);
    row->addWidget(custom);
    column.addWidget(choices);
    m_problem = new NoteLine(m_theme, m_content);
    column.addSpacing(8);
    column.addWidget(m_problem);
}

void WelcomePage::buildFoot(QVBoxLayout &column)
{
    column.addSpacing(20);
    column.addWidget(new Hairline(m_theme, Qt::Horizontal, m_content));
    column.addSpacing(12);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *demo = new Button(m_theme, ButtonKind::Standard, tr("Try the demo"),
                            QStringLiteral("play"), m_content);
    demo->makeSmall();
    connect(demo, &QPushButton::clicked, this, &WelcomePage::startDemo);
    foot->addWidget(demo);
    auto *what = new Label(m_theme, TextStyle::Small, ColorRole::Ink2,
                           tr("Canned answers without any network, marked as a demo"), m_content);
    what->setElided(true);
    foot->addWidget(what, 1);
    auto *leave = new Button(m_theme, ButtonKind::Quiet, tr("Look around first"), {}, m_content);
    leave->makeSmall();
    connect(leave, &QPushButton::clicked, this, &WelcomePage::leaveWanted);
    foot->addWidget(leave);
    column.addLayout(foot);
    column.addSpacing(4);
    auto *bring =
        new Button(m_theme, ButtonKind::Quiet, tr("Bring chats from ChatGPT, Claude or Chatbox"),
                   QStringLiteral("arrow-down"), m_content);
    bring->makeSmall();
    connect(bring, &QPushButton::clicked, this, &WelcomePage::importWanted);
    column.addWidget(bring, 0, Qt::AlignLeft);
    demo->setVisible(m_setup.preset(demoId) != nullptr);
    what->setVisible(m_setup.preset(demoId) != nullptr);
}

void WelcomePage::look()
{
    m_looked->setText(tr("Looking for Ollama, llama.cpp, LM Studio and vLLM…"));
    m_looking.setFuture(m_services.discovery.look());
}

QList<StartRow> WelcomePage::environmentRows() const
{
    QList<StartRow> rows;
    for (const ProviderProfile &profile :
         environmentProfiles(m_services.presets, m_services.environment)) {
        StartRow row;
        row.profile = profile;
        row.place = profile.keys.isEmpty() ? QString() : profile.keys.first().name;
        row.note = tr("Key found in the environment");
        rows.append(row);
    }
    return rows;
}

void WelcomePage::showFound(const QList<StartRow> &rows)
{
    m_looked->setText(tr("Looked for Ollama, llama.cpp, LM Studio and vLLM"));
    emptyLayout(*m_found);
    auto *list = new StartList(m_theme, rows, m_content);
    connect(list, &StartList::startWanted, this, &WelcomePage::start);
    connect(list, &StartList::lookAgainWanted, this, &WelcomePage::look);
    m_found->addWidget(list);
}

void WelcomePage::start(const ProviderProfile &profile, const QString &model)
{
    say({});
    if (!model.isEmpty()) {
        m_setup.save(profile, {}, {}, [this, profile, model](const Result<void> &result) {
            saved(profile, model, result);
        });
        return;
    }
    // A key of the environment: which models it opens is asked first.
    const auto &keys = profile.keys;
    QByteArray key =
        keys.isEmpty() ? QByteArray() : m_services.environment.value(keys.first().name).toUtf8();
    m_setup.test(profile, Secret(std::move(key)),
                 [this, profile](const Result<QList<ModelInfo>> &models) {
                     if (!models) {
                         ErrorContext context;
                         context.provider = profile.title;
                         context.answering = false;
                         const ErrorCard card = describeError(models.error(), context);
                         say(tr("%1. %2").arg(card.title, card.body));
                         return;
                     }
                     m_lists.put(profile.name, *models);
                     m_setup.save(profile, {}, {}, [this, profile](const Result<void> &result) {
                         saved(profile, {}, result);
                     });
                 });
}

void WelcomePage::startDemo()
{
    if (const ProviderPreset *preset = m_setup.preset(demoId)) {
        ProviderProfile profile = preset->profile;
        profile.preset = preset->id;
        profile.name = demoId;
        start(profile, {});
    }
}

void WelcomePage::saved(const ProviderProfile &profile, const QString &model,
                        const Result<void> &result)
{
    if (!result) {
        say(tr("The settings could not be written: %1").arg(detailText(result.error())));
        return;
    }
    QString chosen = model;
    if (chosen.isEmpty()) {
        chosen = startModel(m_lists.list(profile.name).models).value_or(ModelInfo()).id;
    }
    Q_EMIT started({profile.name, chosen});
}

void WelcomePage::say(const QString &sentence)
{
    m_problem->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect().adjusted(8, 8, -8, -8), 12, m_theme.color(ColorRole::Sheet),
            m_theme.color(ColorRole::Line));
}

} // namespace parley
