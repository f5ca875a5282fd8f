// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replayresults.h"

#include "base/wholefile.h"
#include "chat/replayexport.h"
#include "engine/batchplanner.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/segmented.h"
#include "ui/controls/sheet.h"
#include "ui/controls/tag.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/regions.h"
#include "ui/replay/replaycellsheet.h"
#include "ui/savequestion.h"
#include "ui/transcript/figures.h"

#include <QMenu>
#include <QProgressBar>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr std::chrono::milliseconds pace{150}; // of the figures while it runs

qsizetype leftOf(const ReplayProgress &progress)
{
    return progress.cells - progress.answered - progress.failed;
}

} // namespace

ReplayResults::ReplayResults(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_model(parts.lists), m_price(parts.services)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(new Hairline(parts.theme, Qt::Horizontal, this));
    rows->addWidget(makeStatus());
    rows->addWidget(makeTools());
    rows->addWidget(new Hairline(parts.theme, Qt::Horizontal, this));
    m_nothing = new Label(parts.theme, TextStyle::Interface, ColorRole::Ink2,
                          tr("No prompt matches."), this);
    m_nothing->setContentsMargins(27, 16, 27, 16);
    rows->addWidget(m_nothing);
    m_grid = new ReplayGrid(parts.theme, m_model, this);
    rows->addWidget(m_grid, 1);
    rows->addStretch(0);
    connectParts();
    markRegion(*this, *m_grid, Region::Page);
    setRunner(nullptr);
}

void ReplayResults::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &ReplayResults::runOrPause);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_runner) {
            m_runner->stop();
        }
    });
    connect(m_again, &QPushButton::clicked, this, [this] { start(ReplayAim::FailedOnly); });
    connect(m_raise, &QPushButton::clicked, this, &ReplayResults::budgetWanted);
    connect(m_shows, &Segmented::chosen, this, &ReplayResults::arrange);
    connect(m_words, &QLineEdit::textChanged, this, &ReplayResults::arrange);
    connect(m_grid, &ReplayGrid::opened, this, &ReplayResults::openCell);
    connect(m_grid, &ReplayGrid::menuWanted, this, &ReplayResults::showCellMenu);
    connect(&m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_nothing->setVisible(m_runner && m_model.rowCount() == 0); });
    connect(&m_price, &ReplayPrice::changed, this, &ReplayResults::soon);
    connect(&m_parts.theme, &Theme::changed, this, &ReplayResults::showFigures);
}

void ReplayResults::setRunner(ReplayRunner *runner)
{
    if (m_runner) {
        disconnect(m_runner, nullptr, this, nullptr);
    }
    m_runner = runner;
    m_refused.reset();
    m_price.forget();
    m_model.setRunner(runner);
    if (runner) {
        const QString &title = runner->replay().title;
        m_title->setText(title.isEmpty() ? tr("Replay") : title);
        noteBegin();
        connect(runner, &ReplayRunner::cellChanged, this, &ReplayResults::soon);
        connect(runner, &ReplayRunner::stopped, this, &ReplayResults::showFigures);
        m_leftAtEstimate = leftOf(runner->progress());
        if (m_leftAtEstimate > 0) {
            m_price.ask(runner->record());
        }
    }
    m_grid->setCurrentIndex(m_model.index(0, 1));
    showFigures();
}

void ReplayResults::noteBegin()
{
    m_begun = m_parts.services.clock.steady();
    m_doneBefore = m_runner->progress().cells - leftOf(m_runner->progress());
}

void ReplayResults::arrange()
{
    m_model.arrange(static_cast<ReplayGridModel::Show>(m_shows->current()), m_sorted,
                    m_words->text().trimmed());
}

void ReplayResults::start(ReplayAim aim)
{
    if (!m_runner) {
        return;
    }
    noteBegin();
    const auto started = m_runner->start(aim);
    m_refused = started ? std::nullopt : std::optional(started.error());
    showFigures();
}

void ReplayResults::runOrPause()
{
    if (m_runner && m_runner->isRunning()) {
        m_runner->pause();
        showFigures();
    } else {
        start(ReplayAim::Rest);
    }
}

void ReplayResults::soon()
{
    if (!m_soon) {
        m_soon = m_parts.services.clock.after(pace, [this] { showFigures(); });
    }
}

QString ReplayResults::leftWords(const ReplayProgress &progress) const
{
    const qsizetype left = leftOf(progress);
    const auto &estimate = m_price.estimate();
    if (left == 0 || !estimate || m_leftAtEstimate == 0) {
        return {};
    }
    const double share = static_cast<double>(left) / static_cast<double>(m_leftAtEstimate);
    const auto nano = static_cast<double>(estimate->whole.about.nano()) * qMin(1.0, share);
    QString words = tr("about %1 left").arg(moneyText(Money::fromNano(qRound64(nano))));
    const qsizetype done = progress.cells - left - m_doneBefore;
    if (m_runner->isRunning() && done > 0) {
        const auto taken = m_parts.services.clock.steady() - m_begun;
        words = tr("about %1 and %2 left")
                    .arg(moneyText(Money::fromNano(qRound64(nano))),
                         wholeSecondsText(taken * left / done));
    }
    return words;
}

void ReplayResults::showFigures()
{
    m_soon.reset();
    const ReplayProgress progress = m_runner ? m_runner->progress() : ReplayProgress();
    m_progress->setRange(0, static_cast<int>(progress.cells));
    m_progress->setValue(static_cast<int>(progress.answered + progress.failed));
    QStringList words{tr("%1 of %2 answered")
                          .arg(groupedNumber(progress.answered), groupedNumber(progress.cells))};
    if (progress.failed > 0) {
        words.append(tr("%1 failed").arg(groupedNumber(progress.failed)));
    }
    if (progress.unjudged > 0) {
        words.append(tr("%1 not judged").arg(groupedNumber(progress.unjudged)));
    }
    QString spent = tr("%1 spent").arg(moneyText(progress.spent));
    if (m_runner && m_runner->replay().budget) {
        spent = tr("%1 of %2 spent")
                    .arg(moneyText(progress.spent), moneyText(*m_runner->replay().budget));
    }
    words.append(spent);
    if (progress.unpriced > 0) {
        words.append(tr("%1 of unknown cost").arg(groupedNumber(progress.unpriced)));
    }
    if (const QString left = leftWords(progress); !left.isEmpty()) {
        words.append(left);
    }
    m_status->setText(words.join(QStringLiteral(" · ")));
    showButtons(progress);
    showNote();
}

void ReplayResults::showButtons(const ReplayProgress &progress)
{
    const bool running = m_runner && m_runner->isRunning();
    const bool ending = m_runner && m_runner->isEnding();
    const qsizetype left = leftOf(progress);
    m_state->set(running               ? TagTone::Info
                 : left > 0            ? TagTone::Warning
                 : progress.failed > 0 ? TagTone::Danger
                                       : TagTone::Good,
                 running               ? tr("Running")
                 : ending              ? tr("Pausing")
                 : left > 0            ? tr("Paused")
                 : progress.failed > 0 ? tr("Done, some failed")
                                       : tr("Done"));
    m_run->setText(running ? tr("Pause") : tr("Go on"));
    m_run->setEnabled(running || (!ending && left > 0));
    m_run->setVisible(running || ending || left > 0);
    m_stop->setVisible(running || ending);
    const qsizetype failed = progress.failed + progress.unjudged;
    m_again->setVisible(!running && !ending && failed > 0);
    m_batch->setVisible(!running && !ending && left > 0 && mayBatch());
    m_export->setEnabled(progress.answered + progress.failed > 0);
}

// Whether one of its models that is not asked in a batch already could be.
bool ReplayResults::mayBatch() const
{
    const QList<LineUpPane> &panes = m_runner->replay().panes;
    for (int pane = 0; pane < panes.size(); ++pane) {
        if (!m_runner->elsewhere().contains(pane) &&
            offersBatches(m_parts.services, panes.at(pane).model)) {
            return true;
        }
    }
    return false;
}

void ReplayResults::showNote()
{
    const auto &stopped = m_refused  ? m_refused
                          : m_runner ? m_runner->stoppedBy()
                                     : std::optional<Error>();
    m_raise->setVisible(stopped && stopped->kind == ErrorKind::BudgetReached);
    const qsizetype elsewhere = m_runner ? m_runner->elsewhere().size() : 0;
    if (!stopped && elsewhere > 0) {
        m_note->say(ColorRole::Info, QStringLiteral("clock"),
                    tr("%1 models are asked in a batch: their answers come within a day.", nullptr,
                       pluralOf(elsewhere))
                        .arg(groupedNumber(elsewhere)));
        return;
    }
    if (!stopped) {
        m_note->say(ColorRole::Ink2, {}, {});
        return;
    }
    if (stopped->kind == ErrorKind::BudgetReached || stopped->kind == ErrorKind::Configuration) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    tr("It stopped: %1.").arg(stopped->detail));
        return;
    }
    ErrorContext context;
    context.answering = false;
    const ErrorCard card = describeError(*stopped, context);
    m_note->say(ColorRole::Danger, QStringLiteral("error"),
                QStringLiteral("%1 %2").arg(card.title, card.body).trimmed());
}

QString ReplayResults::status() const
{
    return m_status->text();
}

QString ReplayResults::note() const
{
    return m_note->sentence();
}

bool ReplayResults::mayCompare(int prompt) const
{
    int answered = 0;
    for (int pane = 0; m_runner && pane < m_runner->replay().panes.size(); ++pane) {
        const ReplayCell *cell = m_runner->cell(prompt, pane);
        answered += cell && cell->isAnswered() ? 1 : 0;
    }
    return answered >= fewestPanes;
}

void ReplayResults::openCell(const QModelIndex &index)
{
    const int prompt = m_model.promptAt(index.row());
    if (prompt < 0 || index.column() < 1) {
        return;
    }
    if (!m_sheet) {
        m_sheet =
            new ReplayCellSheet({m_parts.theme, m_parts.services.clock, m_parts.look.languages,
                                 m_parts.look.formulas, m_parts.window});
        connect(m_sheet, &ReplayCellSheet::moveWanted, this, &ReplayResults::moveCell);
        connect(m_sheet, &ReplayCellSheet::compareWanted, this, [this] {
            const int shown = m_model.promptAt(m_grid->currentIndex().row());
            m_sheet->dismiss();
            Q_EMIT compareWanted(shown);
        });
    }
    m_grid->setCurrentIndex(index);
    m_sheet->compare().setEnabled(mayCompare(prompt));
    m_sheet->show(tr("Prompt %1, %2").arg(prompt + 1).arg(m_model.column(index.column()).title),
                  m_runner->replay().prompts.at(prompt), m_model.cellAt(index));
}

void ReplayResults::moveCell(int rows, int columns)
{
    const QModelIndex now = m_grid->currentIndex();
    const QModelIndex next = m_model.index(now.row() + rows, now.column() + columns);
    if (next.isValid() && next.column() > 0) {
        openCell(next);
    }
}

void ReplayResults::showCellMenu(const QModelIndex &index, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("Open"));
    open->setEnabled(index.column() > 0);
    connect(open, &QAction::triggered, this,
            [this, place = QPersistentModelIndex(index)] { openCell(place); });
    const int prompt = m_model.promptAt(index.row());
    QAction *compare = menu->addAction(tr("Open in compare"));
    compare->setEnabled(mayCompare(prompt));
    connect(compare, &QAction::triggered, this, [this, prompt] { Q_EMIT compareWanted(prompt); });
    menu->popup(global);
}

void ReplayResults::chooseExport(bool csv)
{
    const SaveQuestion where{tr("Export replay"), csv ? tr("Table (*.csv)") : tr("JSON (*.json)"),
                             csv ? QStringLiteral("parley-replay.csv")
                                 : QStringLiteral("parley-replay.json")};
    askWhereToSave(*window(), where, *this,
                   [this, csv](const QString &path) { exportTo(path, csv); });
}

bool ReplayResults::exportTo(const QString &path, bool csv)
{
    if (!m_runner) {
        return false;
    }
    const ReplayRecord record = m_runner->record();
    const auto written = writeWholeFile(path, csv ? replayCsv(record) : replayJson(record));
    m_raise->hide();
    if (written) {
        m_note->say(ColorRole::Ok, QStringLiteral("check"), tr("Exported to %1").arg(path));
    } else {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("The export failed: %1").arg(detailText(written.error())));
    }
    return written.has_value();
}

} // namespace parley
