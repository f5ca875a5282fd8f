// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaycellsheet.h"

#include "ui/compare/diffmarks.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/replay/replaygridmodel.h"
#include "ui/transcript/transcriptview.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextDocument>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize wantedSize(900, 760);

struct Step
{
    const char *icon;
    const char *name;
    const char *keys;
    int rows;
    int columns;
};

constexpr Step steps[] = {
    {"chevron-left", QT_TRANSLATE_NOOP("parley::ReplayCellSheet", "Previous model"), "Alt+Left", 0,
     -1},
    {"chevron-right", QT_TRANSLATE_NOOP("parley::ReplayCellSheet", "Next model"), "Alt+Right", 0,
     1},
    {"chevron-up", QT_TRANSLATE_NOOP("parley::ReplayCellSheet", "Previous prompt"), "Alt+Up", -1,
     0},
    {"chevron-down", QT_TRANSLATE_NOOP("parley::ReplayCellSheet", "Next prompt"), "Alt+Down", 1,
     0}};

QString wordsBelow(const ReplayCell *cell)
{
    if (!cell || cell->answer.state == NodeState::Streaming) {
        return ReplayCellSheet::tr("Not answered yet.");
    }
    if (cell->isFailed()) {
        return replayFailure(cell->answer);
    }
    if (cell->verdict.id.isNull() || cell->verdict.state == NodeState::Streaming) {
        return {};
    }
    return cell->verdict.state == NodeState::Complete
               ? ReplayCellSheet::tr("Judge: %1").arg(cell->verdict.message.text().trimmed())
               : ReplayCellSheet::tr("The judge failed: %1").arg(replayFailure(cell->verdict));
}

} // namespace

ReplayCellSheet::ReplayCellSheet(const Parts &parts)
    : Popup(parts.theme, parts.window)
    , m_parts(parts)
    , m_title(new Label(parts.theme, TextStyle::PageTitle, ColorRole::Ink, {}, &box()))
    , m_figures(new Label(parts.theme, TextStyle::Small, ColorRole::Ink2, {}, &box()))
    , m_verdict(new Label(parts.theme, TextStyle::Interface, ColorRole::Ink2, {}, &box()))
    , m_prompt(new QPlainTextEdit(&box()))
    , m_view(new TranscriptView(parts.theme, parts.clock, parts.languages, &parts.formulas, &box()))
    , m_compare(new Button(parts.theme, ButtonKind::Standard, tr("Open in compare"),
                           QStringLiteral("columns"), &box()))
{
    setAccessibleName(tr("Answer"));
    auto *column = new QVBoxLayout(&box());
    column->setContentsMargins(1, 10, 1, 12);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 12, 8);
    head->setSpacing(4);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_figures);
    for (const Step &step : steps) {
        Button *button = Button::icon(parts.theme, QLatin1String(step.icon), tr(step.name), &box());
        const auto move = [this, step] { Q_EMIT moveWanted(step.rows, step.columns); };
        connect(button, &QPushButton::clicked, this, move);
        const QKeySequence keys(QLatin1String(step.keys), QKeySequence::PortableText);
        auto *shortcut = new QShortcut(keys, this); // a shortcut of the button would blink first
        connect(shortcut, &QShortcut::activated, this, move);
        head->addWidget(button);
    }
    auto *close = Button::icon(parts.theme, QStringLiteral("close"), tr("Close"), &box());
    connect(close, &QPushButton::clicked, this, &Popup::dismiss);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(new Hairline(parts.theme, Qt::Horizontal, &box()));
    m_prompt->setAccessibleName(tr("Prompt"));
    m_prompt->setReadOnly(true);
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFrameShape(QFrame::NoFrame);
    m_prompt->setFont(parts.theme.font(TextStyle::Interface));
    m_prompt->document()->setDocumentMargin(16);
    m_prompt->setFixedHeight(parts.theme.scaled(88));
    column->addWidget(m_prompt);
    column->addWidget(new Hairline(parts.theme, Qt::Horizontal, &box()));
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // nothing can be done with it here
    column->addWidget(m_view, 1);
    column->addWidget(new Hairline(parts.theme, Qt::Horizontal, &box()));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 0);
    foot->setSpacing(12);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_compare, 0, Qt::AlignBottom);
    column->addLayout(foot);
    connect(m_compare, &QPushButton::clicked, this, &ReplayCellSheet::compareWanted);
}

ReplayCellSheet::~ReplayCellSheet()
{
    m_view->model().setConversation(nullptr); // which goes before the view
}

QString ReplayCellSheet::verdict() const
{
    return m_verdict->text();
}

void ReplayCellSheet::show(const QString &title, const QString &prompt, const ReplayCell *cell)
{
    m_title->setText(title);
    m_prompt->setPlainText(prompt);
    m_figures->setText(cell && cell->isAnswered() ? replayFigures(*cell) : QString());
    m_verdict->setText(wordsBelow(cell));
    m_verdict->setRole(cell && cell->isFailed() ? ColorRole::Danger : ColorRole::Ink2);
    m_view->model().setConversation(nullptr);
    m_shown = Conversation();
    if (cell && !cell->answer.message.text().isEmpty()) {
        Node answer = cell->answer;
        answer.parent = {};
        answer.state = NodeState::Complete; // what went wrong stands below
        answer.meta.error.reset();
        m_shown.append(answer);
    }
    m_view->model().setConversation(&m_shown);
    m_view->setAccessibleName(title);
    if (!isOpen()) {
        openCentered(wantedSize);
    }
    m_view->showTurn(0);
    if (!m_shown.isEmpty()) {
        const TranscriptModel &model = m_view->model();
        changeStates(*m_view, 0, [&model](int item, ItemState state) {
            // The buttons of a footnote lead nowhere from here.
            const auto &content = model.items(0)[static_cast<size_t>(item)].content;
            state.folded = std::holds_alternative<FootnoteBox>(content) ? -1 : state.folded;
            return state;
        });
    }
    m_view->setFocus(Qt::PopupFocusReason);
}

} // namespace parley
