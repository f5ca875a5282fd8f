// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two versions of an answer compared on a sheet, when a person asks for it in the transcript. Main
// thread; owned by the view it serves; what it is given outlives it.
#pragma once

#include "engine/chatsession.h"
#include "ui/compare/diffsheet.h"

#include <QPointer>

namespace parley {

class ModelLists;

class VersionComparison final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Clock &clock;
        const ModelLists &lists;
        CodeLanguages &languages;
        Formulas &formulas;
    };

    VersionComparison(const Parts &parts, TranscriptView &view);

    void setSession(const ChatSession *session);
    // Null before the first comparison.
    [[nodiscard]] DiffSheet *sheet() const { return m_sheet; }

private:
    void compare(const NodeId &shown, const NodeId &other);
    [[nodiscard]] QString titleOf(const Node &node) const;

    Parts m_parts;
    TranscriptView &m_view;
    QPointer<const ChatSession> m_session;
    QPointer<DiffSheet> m_sheet;
};

} // namespace parley
