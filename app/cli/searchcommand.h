// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "search WORDS [--limit N] [--role R] [--json]": full text of all conversations, as in the window:
// words, "phrases" and -not this; titles first, then messages, best first.
#pragma once

#include "app/cli/composedcommand.h"

namespace parley {

class SearchCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void print(const SearchHit &hit) const;

    SearchRequest m_request;
    bool m_json = false;
};

} // namespace parley
