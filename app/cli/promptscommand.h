// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "prompts [WORDS]", "prompts show NAME", "prompts import PATH…", "prompts export FOLDER": the
// library of prompts.
#pragma once

#include "app/cli/composedcommand.h"
#include "chat/promptstore.h"

namespace parley {

class PromptsCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    [[nodiscard]] bool writes() const override { return m_what == What::Import; }
    void run(Composition &composition) override;

private:
    enum class What { List, Show, Import, Export };

    void list(const QList<StoredPrompt> &library) const;
    void show(const QList<StoredPrompt> &library);
    void import(const QList<StoredPrompt> &library);
    void exportAll(const QList<StoredPrompt> &library);

    What m_what = What::List;
    QStringList m_arguments; // after the word that says what
    bool m_json = false;
};

} // namespace parley
