// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparepage.h"

#include "engine/defaults.h"
#include "ui/compare/broadcastfigures.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/mergedeck.h"
#include "ui/compare/questionsheet.h"
#include "ui/controls/button.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/panes/composer.h"
#include "ui/panes/dropzone.h"
#include "ui/regions.h"
#include "ui/transcript/transcriptview.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace parley {

ComparePage::ComparePage(const Parts &parts)
    : QWidget(&parts.window)
    , m_parts(parts)
    , m_theme(parts.pane.theme)
    , m_header(new CompareHeader(m_theme, this))
    , m_question(new QuestionSheet(m_theme, this))
    , m_bar(new MessageBar(m_theme, this))
    , m_row(new PaneRow(parts.pane.services.clock, this))
    , m_deck(new PaneDeck(parts.pane, *m_row, this))
    , m_mergeBar(new MergeBar(m_theme, this))
    , m_merging(new MergeDeck({parts.pane, *m_deck, *m_row, *m_mergeBar}, this))
    , m_composer(new Composer(m_theme, this, Composer::Shape::Broadcast))
    , m_figures(new BroadcastFigures(parts.pane.services, parts.lists, *m_composer, this))
{
    build();
    connectParts();
    connectVotes();
    connectMerging();
    addShortcuts();
    setSession(nullptr);
}

ComparePage::~ComparePage()
{
    m_merging->setSession(nullptr); // the panes go before the row they stand in
    m_deck->setSession(nullptr);
}

void ComparePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 8, 5);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_question);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_row, 1);
    column->addSpacing(8);
    column->addWidget(m_mergeBar);
    column->addSpacing(5);
    column->addWidget(m_composer);
    markRegion(*m_header, m_header->add(), Region::Header);
}

void ComparePage::connectParts()
{
    connect(m_header, &CompareHeader::renamed, this,
            [this](const QString &title) { m_session->setTitle(title); });
    connect(m_header, &CompareHeader::sealedChanged, this,
            [this](bool sealed) { m_session->setSealed(sealed); });
    connect(m_header, &CompareHeader::togetherChanged, this,
            [this](bool together) { m_deck->together().setOn(together); });
    connect(m_header, &CompareHeader::diffChanged, this, [this](bool diff) {
        m_session->change([diff](Comparison &group) { group.diff = diff; });
    });
    connect(m_header, &CompareHeader::addWanted, this, &ComparePage::addPane);
    connect(m_question, &QuestionSheet::editWanted, this, &ComparePage::editQuestion);
    connect(m_deck, &PaneDeck::editWanted, this, &ComparePage::editQuestion);
    connect(m_deck, &PaneDeck::failed, this, &ComparePage::tell);
    connect(m_deck, &PaneDeck::modelWanted, this, &ComparePage::pickModel);
    new DropZone(m_theme, *this, *m_composer, DropZone::Chats::Refused); // belongs to the page
    connect(m_composer, &Composer::submitted, this, &ComparePage::submit);
    connect(m_composer, &Composer::stopRequested, this, [this] { m_session->stop(); });
    connect(m_composer, &Composer::lastMessageWanted, this, &ComparePage::editQuestion);
    connect(m_composer, &Composer::changed, this, &ComparePage::keepDraft);
    connect(m_composer, &Composer::refused, this, &ComparePage::refuse);
    m_header->setTogether(m_deck->together().isOn());
    connect(&m_theme, &Theme::changed, this, &ComparePage::showComparison); // another currency
}

void ComparePage::refuse(const QString &sentence)
{
    m_bar->tell(MessageBar::Tone::Warning, sentence, MessageBar::About::Chat);
}

void ComparePage::addShortcuts()
{
    const auto on = [this](Qt::KeyboardModifier modifier, int key, auto call) {
        const QKeyCombination keys(modifier, static_cast<Qt::Key>(key));
        new QShortcut(keys, this, call, Qt::WidgetWithChildrenShortcut);
    };
    for (int i = 0; i < static_cast<int>(mostPanes) + 1; ++i) {
        on(Qt::AltModifier, Qt::Key_1 + i, [this, i] { m_deck->focusPane(i); });
    }
    on(Qt::ControlModifier, Qt::Key_Return, [this] { m_composer->submit(); });
    on(Qt::ControlModifier, Qt::Key_Enter, [this] { m_composer->submit(); });
    on(Qt::NoModifier, Qt::Key_F2, [this] { m_header->startRename(); });
}

void ComparePage::setSession(ComparisonSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = nullptr; // what fills the composer now is no change of a draft
    m_bar->forget(MessageBar::About::Chat);
    Draft draft;
    const QList<ChatSession *> sessions = session ? session->sessions() : QList<ChatSession *>();
    for (const ChatSession *one : sessions) {
        const ConversationHead &head = one->conversation().head();
        if (draft.text.isEmpty() && draft.attachments.isEmpty()) {
            draft = {head.draft, head.draftParts};
        }
    }
    m_composer->setDraft(draft);
    m_session = session;
    m_merging->setSession(session);
    m_deck->setSession(session);
    if (session) {
        connect(session, &ComparisonSession::changed, this, &ComparePage::showComparison);
        connect(session, &ComparisonSession::statusChanged, this, &ComparePage::showStatus);
    }
    setEnabled(session);
    showComparison();
}

const Node *ComparePage::lastQuestion() const
{
    const QList<ChatSession *> sessions =
        m_session ? m_session->sessions() : QList<ChatSession *>();
    const Comparison &comparison = m_session ? m_session->comparison() : Comparison();
    for (const ChatSession *one : sessions) {
        const PaneTurn turn = paneTurn(comparison, one->conversation());
        if (turn.turn >= 0 && turn.turn + 1 == comparison.turns.size()) {
            return one->conversation().find(turn.question);
        }
    }
    return nullptr;
}

void ComparePage::showComparison()
{
    const Comparison comparison = m_session ? m_session->comparison() : Comparison();
    m_header->setTitle(comparison.title.isEmpty() ? tr("New comparison") : comparison.title);
    m_header->setPanes(static_cast<int>(comparison.panes.size()), m_merging->pane());
    m_header->setSealed(comparison.sealed);
    m_header->setDiff(comparison.diff);
    m_header->setAddReason(comparison.panes.size() >= mostPanes ? tr("Eight panes are the most")
                           : comparison.sealed ? tr("Names are hidden until you pick")
                                               : QString());
    const Node *question = lastQuestion();
    m_question->setVisible(question);
    if (question) {
        m_question->setQuestion(question->message);
    }
    m_figures->setSessions(m_session ? m_session->sessions() : QList<ChatSession *>(),
                           comparison.sealed);
    showStatus();
}

void ComparePage::showStatus()
{
    const bool busy = m_session && m_session->isBusy();
    const Draft draft = m_composer->draft();
    const bool blank = draft.text.trimmed().isEmpty() && draft.attachments.isEmpty();
    // Who still answers gets the next question afterwards: only an empty composer stops.
    m_composer->setBusy(busy && blank, false);
    m_question->setEditReason(busy ? tr("Wait until all have answered, or stop them (Esc)")
                                   : QString());
}

void ComparePage::submit()
{
    if (!m_session) {
        return;
    }
    Draft draft = m_composer->draft();
    draft.text = draft.text.trimmed();
    const bool edits = !m_composer->edited().isNull();
    const auto sent = edits ? m_session->resend(draft) : m_session->submit(draft);
    if (!sent) {
        tell(sent.error());
        return;
    }
    m_bar->forget(MessageBar::About::Chat);
    if (edits) {
        m_composer->endEditing();
    } else {
        m_composer->setDraft({});
    }
    for (ComparePane *pane : m_deck->panes()) {
        pane->transcript().jumpToEnd();
    }
}

void ComparePage::editQuestion()
{
    const Node *question = lastQuestion();
    if (question && !m_session->isBusy()) {
        m_composer->startEditing(question->id, question->message);
    }
}

// Kept with the first pane, which has no composer of its own.
void ComparePage::keepDraft()
{
    showStatus();
    if (!m_session || !m_composer->edited().isNull()) {
        return;
    }
    const QList<ChatSession *> sessions = m_session->sessions();
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        sessions.at(i)->setDraft(i == 0 ? m_composer->draft() : Draft());
    }
}

void ComparePage::tell(const Error &error)
{
    const auto id = ConversationId::fromString(error.providerType);
    const ComparePane *pane = id.isNull() ? nullptr : m_deck->pane(id);
    QString sentence;
    if (pane) {
        sentence = tr("Nobody was asked: %1 can't be used. Choose another model there, or set its "
                      "provider up again.")
                       .arg(pane->name());
    } else {
        sentence = errorTitle(error);
    }
    m_bar->tell(MessageBar::Tone::Warning, sentence, MessageBar::About::Chat);
}

void ComparePage::showMessage(const ConversationId &pane, const NodeId &message)
{
    if (m_merging->showMerge(pane)) {
        return;
    }
    if (ComparePane *shown = m_deck->pane(pane)) {
        m_row->bringIntoView(*shown);
        shown->showMessage(message);
    }
}

void ComparePage::focusText()
{
    m_composer->focusText();
}

void ComparePage::setLow(bool low)
{
    m_low = low;
    m_merging->setLow(low);
    m_composer->setHeightLimit(height() * (low ? 20 : 30) / 100);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setLow(m_low);
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_session) {
        QWidget::keyPressEvent(event);
    } else if (m_row->maximised()) {
        m_row->maximise(nullptr);
    } else {
        m_session->stop();
    }
}

} // namespace parley
