// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptrows.h"

#include "ui/transcript/figures.h"

#include <algorithm>

namespace parley {

namespace {

// "3 variables · used 41 times"
QString detailOf(const StoredPrompt &stored)
{
    QStringList parts;
    if (const auto count = static_cast<int>(stored.prompt.variables.size()); count > 0) {
        parts.append(PromptRows::tr("%n variables", nullptr, count));
    }
    if (stored.uses > 0) {
        parts.append(PromptRows::tr("used %n times", nullptr, stored.uses));
    }
    return parts.isEmpty() ? PromptRows::tr("not used yet") : parts.join(QStringLiteral(" · "));
}

} // namespace

void PromptRows::setPrompts(const QList<StoredPrompt> &prompts)
{
    m_all = prompts;
    find();
}

void PromptRows::narrow(const QString &words, const QString &tag)
{
    m_words = words;
    m_tag = tag;
    find();
}

void PromptRows::find()
{
    QList<StoredPrompt> found;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found),
                 [this](const StoredPrompt &one) {
                     return (m_tag.isEmpty() || one.prompt.tags.contains(m_tag)) &&
                            isPromptFound(one.prompt, m_words);
                 });
    const bool sameRows = std::equal(
        found.cbegin(), found.cend(), m_found.cbegin(), m_found.cend(),
        [](const StoredPrompt &a, const StoredPrompt &b) { return a.prompt.id == b.prompt.id; });
    if (!sameRows) {
        beginResetModel();
        m_found = found;
        endResetModel();
    } else if (found != m_found) {
        m_found = found;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

PromptId PromptRows::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_found.at(index.row()).prompt.id : PromptId();
}

QModelIndex PromptRows::indexOf(const PromptId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_found.at(row).prompt.id == id) {
            return index(row);
        }
    }
    return {};
}

int PromptRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PromptRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const StoredPrompt &stored = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stored.prompt.title;
    case Qt::ToolTipRole:
        return stored.prompt.command.isEmpty()
                   ? stored.prompt.title
                   : tr("%1, by /%2").arg(stored.prompt.title, stored.prompt.command);
    case DetailRole:
        return detailOf(stored);
    case FavouriteRole:
        return stored.favourite;
    case Qt::AccessibleTextRole: {
        const QString said = stored.prompt.title + QLatin1String(", ") + detailOf(stored);
        return stored.favourite ? tr("%1, favourite").arg(said) : said;
    }
    default:
        return {};
    }
}

} // namespace parley
