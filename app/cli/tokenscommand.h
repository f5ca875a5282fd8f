// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "tokens -m MODEL [FILE|-] [--ids | --exact]": counts tokens and says exact or estimate; --exact
// asks the provider of PROFILE/MODEL, which counts the whole question as it would be asked.
#pragma once

#include "app/cli/command.h"
#include "app/cli/profilequestion.h"
#include "app/composition.h"

namespace parley {

class TokensCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;

private:
    void askProvider(const QString &text);
    void print(qint64 tokens, bool exact);

    QString m_model;
    QString m_path;
    bool m_ids = false;
    bool m_exact = false;
    std::unique_ptr<Composition> m_composition; // only for --exact
    std::unique_ptr<ProfileQuestion<qint64>> m_question;
};

} // namespace parley
