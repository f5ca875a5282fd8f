// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaygridmodel.h"

#include "ui/errortext.h"
#include "ui/transcript/figures.h"

#include <algorithm>
#include <numeric>

namespace parley {

namespace {

constexpr qsizetype longestInCell = 400; // characters of a cell: it has three lines at most

// With the names people know.
QString failureOf(const Node &node, const ModelLists &lists)
{
    if (!node.meta.error) {
        return replayFailure(node);
    }
    std::optional<ProviderProfile> asked;
    for (const ProviderProfile &profile : lists.profiles()) {
        asked = profile.name == node.meta.asked.profile ? std::optional(profile) : asked;
    }
    ErrorContext context = contextOf(node.meta.asked, asked);
    context.model = lists.title(node.meta.asked);
    return describeError(*node.meta.error, context).title;
}

QString beginning(const QString &text)
{
    return text.left(longestInCell).simplified();
}

} // namespace

QString replayFailure(const Node &node)
{
    if (!node.meta.error) {
        return ReplayGridModel::tr("The answer was cut off.");
    }
    return describeError(*node.meta.error, contextOf(node.meta.asked, std::nullopt)).title;
}

QString replayFigures(const ReplayCell &cell)
{
    const AnswerMeta &meta = cell.answer.meta;
    const auto cost = cell.cost();
    QStringList figures;
    figures.append(cost ? moneyText(*cost) : ReplayGridModel::tr("cost unknown"));
    if (meta.duration) {
        figures.append(secondsText(*meta.duration));
    }
    if (cell.isFromCache()) {
        figures.append(ReplayGridModel::tr("from cache"));
    }
    return figures.join(QStringLiteral(" · "));
}

ReplayGridModel::ReplayGridModel(const ModelLists &lists, QObject *parent)
    : QAbstractTableModel(parent), m_lists(lists)
{}

ReplayGridModel::~ReplayGridModel() = default;

void ReplayGridModel::setRunner(ReplayRunner *runner)
{
    beginResetModel();
    if (m_runner) {
        disconnect(m_runner, nullptr, this, nullptr);
    }
    m_runner = runner;
    m_columns.clear();
    m_stale.clear();
    m_scores.clear();
    if (runner) {
        connect(runner, &ReplayRunner::cellChanged, this, &ReplayGridModel::takeCell);
        const Replay &replay = runner->replay();
        for (int pane = 0; pane < replay.panes.size(); ++pane) {
            ReplayColumn column;
            column.model = replay.model(pane);
            column.title = m_lists.title(column.model);
            m_columns.append(column);
            m_stale.insert(pane);
            for (int prompt = 0; prompt < replay.prompts.size(); ++prompt) {
                noteScore({prompt, pane}, runner->cell(prompt, pane));
            }
        }
    }
    sort();
    endResetModel();
}

void ReplayGridModel::arrange(Show show, Order order, const QString &words)
{
    beginResetModel();
    m_show = show;
    m_order = order;
    m_words = words;
    sort();
    endResetModel();
}

void ReplayGridModel::noteScore(const Place &place, const ReplayCell *cell)
{
    const auto score = cell ? cell->score() : std::nullopt;
    if (score) {
        m_scores.insert(place, *score);
    } else {
        m_scores.remove(place);
    }
}

// Rows stay where they are while it runs: only another arrangement moves them.
void ReplayGridModel::takeCell(int prompt, int pane)
{
    noteScore({prompt, pane}, m_runner->cell(prompt, pane));
    m_stale.insert(pane);
    const auto row = m_places.constFind(prompt);
    if (row != m_places.cend()) {
        const QModelIndex changed = index(*row, pane + 1);
        Q_EMIT dataChanged(changed, changed);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, pane + 1, pane + 1);
}

bool ReplayGridModel::shows(int prompt) const
{
    const Replay &replay = m_runner->replay();
    if (!m_words.isEmpty() && !replay.prompts.at(prompt).contains(m_words, Qt::CaseInsensitive)) {
        return false;
    }
    for (int pane = 0; pane < replay.panes.size() && m_show != Show::All; ++pane) {
        const ReplayCell *cell = m_runner->cell(prompt, pane);
        const bool failed = cell && cell->isFailed();
        const bool open = !cell || cell->answer.state == NodeState::Streaming;
        if (m_show == Show::Failed ? failed : open) {
            return true;
        }
    }
    return m_show == Show::All;
}

void ReplayGridModel::sort()
{
    m_rows.clear();
    m_places.clear();
    const auto prompts = m_runner ? static_cast<int>(m_runner->replay().prompts.size()) : 0;
    std::vector<std::pair<double, int>> keyed;
    for (int prompt = 0; prompt < prompts; ++prompt) {
        if (!shows(prompt)) {
            continue;
        }
        double sum = 0;
        int count = 0;
        for (int pane = 0; pane < m_columns.size() && m_order != Order::Prompts; ++pane) {
            const ReplayCell *cell = m_runner->cell(prompt, pane);
            const auto cost = cell ? cell->cost() : std::nullopt;
            const auto score = m_scores.constFind({prompt, pane});
            if (m_order == Order::Dearest && cost) {
                sum -= static_cast<double>(cost->nano());
            } else if (m_order == Order::Worst && score != m_scores.cend()) {
                sum += *score;
                ++count;
            }
        }
        constexpr double unjudged = 11; // behind all that are
        const double worst = count > 0 ? sum / count : unjudged;
        keyed.emplace_back(m_order == Order::Worst ? worst : sum, prompt);
    }
    std::sort(keyed.begin(), keyed.end());
    for (const auto &one : keyed) {
        m_places.insert(one.second, static_cast<int>(m_rows.size()));
        m_rows.append(one.second);
    }
}

const ReplayCell *ReplayGridModel::cellAt(const QModelIndex &index) const
{
    const int prompt = promptAt(index.row());
    return m_runner && prompt >= 0 && index.column() > 0
               ? m_runner->cell(prompt, index.column() - 1)
               : nullptr;
}

bool ReplayGridModel::isAsking(const QModelIndex &index) const
{
    return m_runner && m_runner->isAsking(promptAt(index.row()), index.column() - 1);
}

std::optional<double> ReplayGridModel::scoreAt(const QModelIndex &index) const
{
    const auto score = m_scores.constFind({promptAt(index.row()), index.column() - 1});
    return score == m_scores.cend() ? std::nullopt : std::optional(*score);
}

void ReplayGridModel::sumColumn(int pane) const
{
    ReplayColumn &column = m_columns[pane];
    column.answered = 0;
    column.cost = {};
    column.unpriced = 0;
    double scores = 0;
    int scored = 0;
    std::vector<std::chrono::milliseconds> firsts;
    for (int prompt = 0; prompt < m_runner->replay().prompts.size(); ++prompt) {
        const ReplayCell *cell = m_runner->cell(prompt, pane);
        if (!cell || !cell->isAnswered()) {
            continue;
        }
        ++column.answered;
        const auto cost = cell->cost();
        column.cost += cost.value_or(Money());
        column.unpriced += cost ? 0 : 1;
        if (cell->answer.meta.firstToken) {
            firsts.push_back(*cell->answer.meta.firstToken);
        }
        const auto score = m_scores.constFind({prompt, pane});
        scores += score == m_scores.cend() ? 0 : *score;
        scored += score == m_scores.cend() ? 0 : 1;
    }
    column.score = scored > 0 ? std::optional(scores / scored) : std::nullopt;
    column.firstToken.reset();
    if (!firsts.empty()) {
        const auto middle = firsts.begin() + static_cast<std::ptrdiff_t>(firsts.size() / 2);
        std::nth_element(firsts.begin(), middle, firsts.end());
        column.firstToken = *middle;
    }
}

const ReplayColumn &ReplayGridModel::column(int section) const
{
    if (m_runner && m_stale.remove(section - 1)) {
        sumColumn(section - 1);
    }
    return m_columns.at(section - 1);
}

int ReplayGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplayGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QString ReplayGridModel::spokenCell(const QModelIndex &index) const
{
    const ReplayCell *cell = cellAt(index);
    const QString name =
        tr("Prompt %1, %2").arg(promptAt(index.row()) + 1).arg(column(index.column()).title);
    if (isAsking(index)) {
        return tr("%1: being asked").arg(name);
    }
    if (!cell || cell->answer.state == NodeState::Streaming) {
        return tr("%1: not asked yet").arg(name);
    }
    if (cell->isFailed()) {
        return tr("%1: failed. %2").arg(name, failureOf(cell->answer, m_lists));
    }
    QString words = replayFigures(*cell);
    if (const auto score = scoreAt(index)) {
        words += QStringLiteral(", ") + tr("score %1").arg(*score);
    }
    return QStringLiteral("%1: %2. %3").arg(name, words, beginning(cell->answer.message.text()));
}

QVariant ReplayGridModel::data(const QModelIndex &index, int role) const
{
    const bool spoken = role == Qt::AccessibleTextRole;
    if (!m_runner || (role != Qt::DisplayRole && !spoken)) {
        return {};
    }
    if (index.column() == 0) {
        const int prompt = promptAt(index.row());
        const QString asked = beginning(m_runner->replay().prompts.value(prompt));
        const QString text = asked.isEmpty() ? tr("This prompt was lost.") : asked;
        return spoken ? tr("Prompt %1: %2").arg(prompt + 1).arg(text) : text;
    }
    if (spoken) {
        return spokenCell(index);
    }
    const ReplayCell *cell = cellAt(index);
    if (!cell || cell->answer.state == NodeState::Streaming) {
        return QString();
    }
    return cell->isFailed() ? failureOf(cell->answer, m_lists)
                            : beginning(cell->answer.message.text());
}

QVariant ReplayGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    if (orientation == Qt::Vertical || section == 0) {
        return section == 0 && orientation == Qt::Horizontal ? tr("Prompt")
                                                             : QString::number(section + 1);
    }
    const ReplayColumn &head = column(section);
    if (role == Qt::DisplayRole || head.answered == 0) {
        return head.title;
    }
    QStringList words{head.title, tr("%1 answered").arg(groupedNumber(head.answered)),
                      moneyText(head.cost)};
    if (head.firstToken) {
        words.append(tr("first token %1").arg(secondsText(*head.firstToken)));
    }
    if (head.score) {
        words.append(tr("mean score %1").arg(QLocale().toString(*head.score, 'f', 1)));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace parley
