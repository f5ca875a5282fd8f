// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "usage [--by day|model|profile|key|conversation|folder] [--from D] [--to D] [--json]": sums from
// the ledger, in days of this computer; with --entries every request by itself.
#pragma once

#include "app/cli/composedcommand.h"

namespace parley {

class UsageCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void printSums(const QList<LedgerLine> &lines) const;
    template <class T, class Print>
    void answer(const Result<T> &result, Print print);

    LedgerQuestion m_question;
    std::optional<LedgerPart> m_by;
    bool m_entries = false;
    bool m_json = false;
};

} // namespace parley
