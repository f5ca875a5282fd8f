// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt of the library that a command goes by: --prompt NAME and --set NAME=VALUE. Plain value.
#pragma once

#include "chat/promptstore.h"

#include <QCommandLineParser>

namespace parley {

// Configuration error that says where the names are.
[[nodiscard]] Error noSuchPrompt(const QString &name);

class PromptChoice
{
public:
    static void declare(QCommandLineParser &parser);
    // Configuration error for a --set without a name.
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser);
    [[nodiscard]] bool isMade() const { return !m_name.isEmpty(); }
    // Configuration error when the library has none of that name, or it can't be filled.
    [[nodiscard]] Result<FilledPrompt> fill(const QList<StoredPrompt> &library) const;

private:
    QString m_name;
    PromptValues m_values;
};

} // namespace parley
