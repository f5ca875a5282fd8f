// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptspage.h"

#include "ui/compare/parting.h"
#include "ui/controls/emptypage.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptfiles.h"
#include "ui/prompts/prompthead.h"
#include "ui/prompts/promptlist.h"
#include "ui/prompts/promptversions.h"
#include "ui/prompts/starterprompts.h"
#include "ui/prompts/turnssheet.h"
#include "ui/transfer/importreport.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace parley {

namespace {

constexpr int listWidth = 264;
constexpr int trialWidth = 420;
constexpr int widePage = 1130;  // px: all three beside each other
constexpr int narrowPage = 680; // one at a time

} // namespace

PromptsPage::PromptsPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_library(parts.library)
    , m_list(new PromptList(parts.trial.theme, this))
    , m_editor(new PromptEditor(parts.trial.theme, parts.trial.services.clock, this))
    , m_trial(new PromptTrial(parts.trial, this))
    , m_nothing(new EmptyPage(
          parts.trial.theme,
          tr("A prompt keeps what you tell models again and again, with places for what changes."),
          {{tr("New prompt"), [this] { newPrompt(); }},
           {tr("Import…"), [this] { m_files->chooseFiles(); }},
           {tr("Add a few to start with"), [this] { addStarters(); }}},
          this))
    , m_files(new PromptFiles(parts.library, parts.window, this))
    , m_parting(std::make_unique<Parting>(parts.trial.theme, parts.trial.services.clock, *this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *sheets = new QHBoxLayout;
    sheets->setContentsMargins(0, 8, 0, 0);
    sheets->setSpacing(8);
    sheets->addWidget(m_editor, 1);
    sheets->addWidget(m_trial);
    sheets->addWidget(m_nothing, 1);
    row->addLayout(sheets, 1);
    connectList();
    connectEditor();
    connectTrial();
    connectFiles();
    connect(&m_library, &PromptLibrary::changed, this, &PromptsPage::refresh);
    connect(&m_library, &PromptLibrary::loaded, this, [this] {
        m_loaded = true;
        refresh();
    });
    connect(&parts.trial.theme, &Theme::changed, this, &PromptsPage::arrange);
    arrange();
}

PromptsPage::~PromptsPage() = default;

void PromptsPage::connectTrial()
{
    connect(m_trial, &PromptTrial::backWanted, this, [this] { bring(Front::Prompt); });
    connect(m_trial, &PromptTrial::modelChanged, this,
            [this] { m_editor->setModel(m_trial->model().model); });
    connect(m_trial, &PromptTrial::tried, this, [this] { m_library.beginSitting(m_shown); });
    connect(m_trial, &PromptTrial::compareWanted, this, [this](const FilledPrompt &filled) {
        Q_EMIT compareWanted(m_editor->prompt(), filled);
    });
    m_editor->setModel(m_trial->model().model);
}

void PromptsPage::connectFiles()
{
    m_files->fill(m_editor->head().shareMenu(), [this] { return m_editor->prompt(); });
    MessageBar &bar = m_editor->bar();
    connect(m_files, &PromptFiles::imported, this, &PromptsPage::show);
    connect(m_files, &PromptFiles::done, &bar, [&bar](const QString &sentence) {
        bar.tell(MessageBar::Tone::Good, sentence, MessageBar::About::Chat);
    });
    connect(m_files, &PromptFiles::failed, &bar, [&bar](const QString &sentence) {
        bar.tell(MessageBar::Tone::Danger, sentence, MessageBar::About::Chat);
    });
    connect(m_files, &PromptFiles::reported, this,
            [this](const QString &summary, const QStringList &lines) {
                if (!m_report) {
                    m_report = new ImportReport(m_parts.trial.theme, m_parts.window);
                }
                m_report->open(summary, lines.join(u'\n'));
            });
}

void PromptsPage::open()
{
    m_library.keep();
    m_library.beginSitting(m_shown);
    m_library.load();
    if (m_nothing->isVisible()) {
        m_nothing->focusFirst();
    } else {
        m_list->focusList();
    }
}

QHash<QString, QString> PromptsPage::commandsOfOthers() const
{
    QHash<QString, QString> commands;
    for (const StoredPrompt &stored : m_library.all()) {
        if (stored.prompt.id != m_shown && !stored.prompt.command.isEmpty()) {
            commands.insert(stored.prompt.command.toLower(), stored.prompt.title);
        }
    }
    return commands;
}

void PromptsPage::show(const PromptId &id)
{
    if (!m_library.find(id)) {
        return;
    }
    if (id != m_shown) {
        m_library.keep();
        m_shown = id;
        m_library.beginSitting(id);
    }
    refresh();
}

void PromptsPage::refresh()
{
    const QList<StoredPrompt> &all = m_library.all();
    if (!m_library.find(m_shown)) {
        m_shown = all.isEmpty() ? PromptId() : all.first().prompt.id;
        m_library.beginSitting(m_shown);
    }
    m_list->setPrompts(all, m_library.tags());
    m_list->setCurrent(m_shown);
    if (const StoredPrompt *stored = m_library.find(m_shown)) {
        m_editor->setTaken(commandsOfOthers());
        m_editor->setPrompt(*stored);
        m_trial->setPrompt(stored->prompt);
    }
    arrange();
}

void PromptsPage::arrange()
{
    const bool wide = width() >= m_parts.trial.theme.scaled(widePage);
    const bool narrow = isNarrow();
    const bool empty = m_library.all().isEmpty();
    const bool trial = !empty && (wide || m_front == Front::Trial);
    const bool list = narrow ? !empty && m_front == Front::List : true;
    m_list->setVisible(list);
    m_nothing->setVisible(empty && m_loaded);
    m_trial->setVisible(trial);
    m_editor->setVisible(!empty && (wide || !trial) && !(narrow && list));
    const int beside = m_parts.trial.theme.scaled(listWidth);
    m_list->setFixedWidth(narrow ? qMax(beside, width() - 8) : beside);
    m_trial->setMinimumWidth(wide ? m_parts.trial.theme.scaled(trialWidth) : 0);
    m_trial->setMaximumWidth(wide ? m_parts.trial.theme.scaled(trialWidth) : QWIDGETSIZE_MAX);
    m_trial->setBack(!wide);
    m_editor->head().setWays(narrow, !wide);
}

bool PromptsPage::isNarrow() const
{
    return width() < m_parts.trial.theme.scaled(narrowPage);
}

void PromptsPage::bring(Front front)
{
    m_front = front;
    arrange();
    if (front == Front::List) {
        m_list->focusList();
    } else if (front == Front::Trial) {
        m_trial->focusFirst();
    } else {
        m_editor->focusText();
    }
}

void PromptsPage::newPrompt()
{
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.title = tr("New prompt");
    m_library.put(prompt);
    m_shown = prompt.id; // no sitting begins: it is the first version still
    refresh();
    m_front = Front::Prompt;
    arrange();
    m_editor->head().rename();
}

void PromptsPage::addStarters()
{
    const QList<Prompt> starters = starterPrompts();
    for (const Prompt &prompt : starters) {
        m_library.put(prompt);
    }
    show(starters.first().id);
    m_list->focusList();
}

void PromptsPage::remove(const PromptId &id)
{
    const StoredPrompt *found = m_library.find(id);
    if (!found) {
        return;
    }
    const StoredPrompt removed = *found;
    if (id == m_shown) { // the one below takes its place
        const QList<StoredPrompt> &all = m_library.all();
        const qsizetype at = found - all.constData();
        const qsizetype next = at + 1 < all.size() ? at + 1 : at - 1;
        m_shown = next >= 0 ? all[next].prompt.id : PromptId();
        m_library.beginSitting(m_shown);
    }
    m_library.remove(id);
    m_parting->offer(
        tr("“%1” deleted").arg(removed.prompt.title),
        [this, removed] {
            m_library.restore(removed);
            show(removed.prompt.id);
        },
        [] {});
    if (m_library.all().isEmpty()) {
        m_nothing->focusFirst();
    }
}

void PromptsPage::showVersions()
{
    m_library.keep();
    m_reading.wait(m_parts.trial.services.prompts.versions(m_shown),
                   [this](const Result<QList<PromptVersion>> &read) {
                       const StoredPrompt *stored = m_library.find(m_shown);
                       if (!read || read->isEmpty() || !stored) {
                           if (!read) {
                               tell(read.error());
                           }
                           return; // else it is not kept yet, which is told already
                       }
                       if (!m_versions) {
                           m_versions = new PromptVersions(m_parts.trial.theme, m_parts.window);
                           connect(m_versions, &PromptVersions::restoreWanted, &m_library,
                                   &PromptLibrary::put);
                       }
                       m_versions->open(tr("Versions of “%1”").arg(stored->prompt.title), *read);
                   });
}

void PromptsPage::tell(const Error &error)
{
    m_editor->bar().tell(MessageBar::Tone::Danger, errorTitle(error), MessageBar::About::Disk);
}

void PromptsPage::takeTurns()
{
    const Conversation *chat = m_parts.chat();
    if (!m_turns) {
        m_turns = new TurnsSheet(m_parts.trial.theme, m_parts.window);
        connect(m_turns, &TurnsSheet::taken, m_editor, &PromptEditor::addExamples);
    }
    m_turns->open(chat ? *chat : Conversation());
}

// The shortcut of a new chat means a new prompt here.
bool PromptsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PromptsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New)) {
        newPrompt();
    } else if (event->key() == Qt::Key_F2 && m_editor->isVisible()) {
        m_editor->head().rename();
    } else if (event->key() == Qt::Key_Escape && m_trial->isVisible() && !m_editor->isVisible()) {
        bring(Front::Prompt);
    } else if (event->key() == Qt::Key_Escape && !m_list->isVisible()) {
        bring(Front::List);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PromptsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PromptsPage::hideEvent(QHideEvent *event)
{
    m_library.keep();
    QWidget::hideEvent(event);
}

} // namespace parley
