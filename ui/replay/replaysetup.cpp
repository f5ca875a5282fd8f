// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaysetup.h"

#include "base/currency.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/modelpill.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sheet.h"
#include "ui/corewords.h"
#include "ui/panes/modelpicker.h"
#include "ui/regions.h"
#include "ui/replay/earlierquestions.h"
#include "ui/replay/libraryprompts.h"
#include "ui/settings/budgetpage.h"
#include "ui/transcript/figures.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int widest = 860;

} // namespace

ReplaySetup::ReplaySetup(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_price(parts.services)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(parts.theme, Qt::Horizontal, this));
    rows->addWidget(scrolling(makeContent(), tr("New replay"), this), 1);
    connect(&m_price, &ReplayPrice::changed, this, &ReplaySetup::showPrice);
    connect(m_panes, &ReplayPanes::changed, this, &ReplaySetup::ask);
    connect(m_prompts, &ReplayPrompts::changed, this, &ReplaySetup::ask);
    connect(&parts.theme, &Theme::changed, this, &ReplaySetup::showPrice);
    setJudge({});
}

QWidget *ReplaySetup::makeHead()
{
    const PageHead head = pageHead(m_parts.theme, tr("All replays"), tr("New replay"), this);
    head.row->addStretch(1);
    connect(head.back, &QPushButton::clicked, this, &ReplaySetup::backWanted);
    return head.widget;
}

QVBoxLayout *ReplaySetup::addSection(const QString &title, const QString &hint)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(
        new Label(m_parts.theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, m_content));
    if (!hint.isEmpty()) {
        auto *words = new Label(m_parts.theme, TextStyle::Small, ColorRole::Ink2, hint, m_content);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_column->addLayout(column);
    return column;
}

QWidget *ReplaySetup::makeContent()
{
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(27, 18, 27, 18);
    m_content = new QWidget(around);
    m_content->setMaximumWidth(m_parts.theme.scaled(widest));
    row->addWidget(m_content, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(22);
    m_panes =
        new ReplayPanes({m_parts.theme, m_parts.lists, m_parts.sources, m_parts.window}, m_content);
    addSection(tr("Who answers"))->addWidget(m_panes);
    m_prompts = new ReplayPrompts(m_parts.theme, m_parts.services.clock, m_content);
    addSection(tr("What is asked"), tr("A table or JSON lines with a column for each variable, "
                                       "questions of earlier chats, prompts of the library, or "
                                       "text with one prompt a line. Each prompt is asked by "
                                       "itself."))
        ->addWidget(m_prompts);
    m_prompts->addSource(tr("Earlier questions…"), QStringLiteral("clock"), [this] {
        if (!m_earlier) {
            m_earlier = new EarlierQuestions(m_parts.theme, m_parts.services, m_parts.window);
            connect(m_earlier, &EarlierQuestions::chosen, m_prompts,
                    [this](const QStringList &questions) {
                        m_prompts->take(plainPrompts(tr("earlier questions"), questions));
                    });
        }
        m_earlier->open();
    });
    m_prompts->addSource(tr("From the library…"), QStringLiteral("book"), [this] {
        if (!m_library) {
            m_library = new LibraryPrompts(m_parts.theme, m_parts.services.prompts, m_parts.window);
            connect(m_library, &LibraryPrompts::chosen, m_prompts,
                    [this](const QStringList &prompts) {
                        m_prompts->take(plainPrompts(tr("the library"), prompts));
                    });
            connect(m_library, &LibraryPrompts::refused, m_prompts, &ReplayPrompts::refuse);
        }
        m_library->open(m_prompts->table());
    });
    addJudge();
    addBudget();
    addPrice();
    m_column->addStretch(1);
    markRegion(*this, m_panes->lineUps(), Region::Page);
    return around;
}

void ReplaySetup::addJudge()
{
    auto *column = addSection(tr("Judge"), tr("A model that scores each answer from 0 to 10. It "
                                              "is asked once more for every answer."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_judgePill = new ModelPill(m_parts.theme, m_content);
    row->addWidget(m_judgePill);
    m_noJudge = Button::icon(m_parts.theme, QStringLiteral("close"), tr("No judge"), m_content);
    row->addWidget(m_noJudge);
    row->addStretch(1);
    column->addLayout(row);
    m_instructionName = new Label(m_parts.theme, TextStyle::SmallStrong, ColorRole::Ink2,
                                  tr("The judge is asked"), m_content);
    column->addWidget(m_instructionName);
    m_instruction = textField(m_parts.theme, tr("Instruction of the judge"), 150, m_content);
    m_instruction->setPlainText(usualJudgement());
    m_instruction->setFont(m_parts.theme.font(TextStyle::Interface));
    column->addWidget(framed(m_parts.theme, *m_instruction));
    connect(m_judgePill, &QPushButton::clicked, this, &ReplaySetup::chooseJudge);
    connect(m_noJudge, &QPushButton::clicked, this, [this] { setJudge({}); });
    connect(m_instruction, &QPlainTextEdit::textChanged, this, &ReplaySetup::ask);
}

void ReplaySetup::chooseJudge()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_parts.theme, m_parts.lists, m_parts.window);
        connect(m_picker, &ModelPicker::picked, this, &ReplaySetup::setJudge);
    }
    m_picker->choose(*m_judgePill, m_judge);
}

void ReplaySetup::addBudget()
{
    auto *column = addSection(tr("Budget"), tr("Stops before a question that would exceed it. "
                                               "Leave it empty for none."));
    auto *row = new QHBoxLayout;
    m_budget = new QLineEdit(m_content);
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setPlaceholderText(tr("no budget"));
    m_budget->setFont(m_parts.theme.font(TextStyle::Interface));
    m_budget->setFixedWidth(m_parts.theme.scaled(120));
    row->addWidget(m_budget);
    row->addWidget(new Label(m_parts.theme, TextStyle::Interface, ColorRole::Ink3,
                             displayCurrency().sign(), m_content));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_budget, &QLineEdit::textChanged, this, &ReplaySetup::showPrice);
}

void ReplaySetup::addPrice()
{
    auto *column = addSection(tr("Price"));
    m_sum = new Label(m_parts.theme, TextStyle::SheetTitle, ColorRole::Ink, {}, m_content);
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_shares = new Label(m_parts.theme, TextStyle::Small, ColorRole::Ink2, {}, m_content);
    m_shares->setWordWrap(true);
    column->addWidget(m_shares);
    m_note = new NoteLine(m_parts.theme, m_content);
    m_note->say(ColorRole::Ink2, {}, {});
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    m_start = new Button(m_parts.theme, ButtonKind::Primary, tr("Start"), QStringLiteral("play"),
                         m_content);
    m_start->setAccessibleName(tr("Start the replay"));
    row->addWidget(m_start);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startWanted(replay()); });
}

void ReplaySetup::open(const QList<LineUpPane> &panes)
{
    m_prompts->clear();
    m_budget->clear();
    {
        const QSignalBlocker quiet(m_instruction);
        m_instruction->setPlainText(usualJudgement());
    }
    setJudge({});
    m_panes->setPanes(panes);
    m_panes->lineUps().setFocus(Qt::OtherFocusReason);
}

void ReplaySetup::setJudge(const ModelRef &model)
{
    m_judge = model;
    const bool judged = !model.isEmpty();
    m_judgePill->setModel(judged ? model.toString() : QString(),
                          judged ? m_parts.lists.title(model) : tr("No judge"));
    m_judgePill->setAccessibleName(judged ? tr("Judge: %1").arg(m_parts.lists.title(model))
                                          : tr("Judge: none"));
    m_noJudge->setVisible(judged);
    m_instructionName->setVisible(judged);
    m_instruction->parentWidget()->setVisible(judged);
    ask();
}

std::optional<Money> ReplaySetup::budget() const
{
    return m_budget->text().trimmed().isEmpty() ? std::nullopt : amountFromText(m_budget->text());
}

Replay ReplaySetup::replay() const
{
    Replay replay;
    replay.title = m_prompts->from();
    replay.panes = m_panes->panes();
    replay.prompts = m_prompts->prompts();
    replay.judge = {m_judge, m_instruction->toPlainText()};
    replay.budget = budget();
    return replay;
}

void ReplaySetup::ask()
{
    const Replay asked = replay();
    if (checkReplay(asked)) {
        m_price.ask({asked, {}});
    } else {
        m_price.forget();
        showPrice();
    }
}

QString ReplaySetup::priceSentence(const ReplayEstimate &estimate) const
{
    const ReplayShare &whole = estimate.whole;
    const QString questions =
        tr("%1 questions", nullptr, pluralOf(whole.cells)).arg(groupedNumber(whole.cells));
    const QString about = tr("About %1 for %2").arg(moneyText(whole.about), questions);
    return whole.unpriced == 0
               ? about
               : tr("%1, and %2 of unknown price").arg(about, groupedNumber(whole.unpriced));
}

QString ReplaySetup::problemWith(const ReplayEstimate &estimate) const
{
    const auto most = budget();
    if (!m_budget->text().trimmed().isEmpty() && !most) {
        return tr("“%1” is no amount. Enter one such as 2.50.").arg(m_budget->text().trimmed());
    }
    return most && estimate.whole.unpriced > 0
               ? tr("Nobody knows what some of these models cost, so a budget can't be kept. Take "
                    "them out, or leave the budget empty.")
               : QString();
}

void ReplaySetup::showPrice()
{
    const auto &estimate = m_price.estimate();
    const QString problem = estimate ? problemWith(*estimate) : QString();
    m_start->setEnabled(estimate && problem.isEmpty());
    m_note->say(ColorRole::Ink2, {}, {});
    m_shares->setVisible(estimate.has_value());
    if (!estimate) {
        const auto sound = checkReplay(replay());
        const bool incomplete = m_panes->panes().isEmpty() || m_prompts->prompts().isEmpty();
        m_sum->setText(m_price.isCounting() ? tr("Counting…")
                       : incomplete         ? tr("Known once models and prompts are chosen.")
                                            : tr("Not known."));
        if (m_price.error() || (!sound && !incomplete)) {
            const QString why =
                m_price.error() ? detailText(*m_price.error()) : detailText(sound.error());
            m_note->say(ColorRole::Danger, QStringLiteral("error"),
                        tr("This can't be asked: %1.").arg(why));
        }
        return;
    }
    m_sum->setText(priceSentence(*estimate));
    QStringList lines;
    for (qsizetype i = 0; i < estimate->panes.size(); ++i) {
        const ReplayShare &share = estimate->panes.at(i);
        lines.append(
            tr("%1: about %2", "model: price")
                .arg(m_parts.lists.title(m_panes->panes().at(i).model),
                     share.unpriced == share.cells ? tr("unknown") : moneyText(share.about)));
    }
    if (!m_judge.isEmpty()) {
        lines.append(tr("Of it the judge: about %1").arg(moneyText(estimate->whole.judging)));
    }
    lines.append(tr("%1 tokens in. Answers are taken to be as long as they usually are.")
                     .arg(groupedNumber(estimate->whole.inputTokens)));
    m_shares->setText(lines.join(u'\n'));
    const auto most = budget();
    if (!problem.isEmpty()) {
        m_note->say(ColorRole::Danger, QStringLiteral("error"), problem);
    } else if (most && *most < estimate->whole.about) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    tr("The budget will probably stop it before the end."));
    }
}

void ReplaySetup::tell(const QString &sentence)
{
    m_note->say(ColorRole::Danger, QStringLiteral("error"), sentence);
}

} // namespace parley
