// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// profile add, set, show, list, remove, test: who can answer, with which keys, and who is asked
// next. Keys are named by variable or read from standard input into the keychain; never printed.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/profileoptions.h"
#include "app/cli/profilequestion.h"

namespace parley {

class ProfileCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    // What a change still has to do after it was checked.
    struct Change
    {
        ProviderProfile profile;
        QList<Secret> keys;     // for the last names of its list, which are not stored yet
        QList<KeyName> leaving; // no longer of the profile
        QList<FallbackRule> rules;
    };

    [[nodiscard]] ProviderProfile begun() const;
    void change(const ProviderProfile &before);
    [[nodiscard]] Result<void> dropKeys(Change &change) const;
    [[nodiscard]] Result<void> switchKeys(Change &change) const;
    [[nodiscard]] Result<void> addKeys(Change &change) const;
    [[nodiscard]] Result<void> checkSteps(const Change &change) const;
    void storeKeys(Change change);
    void save(const Change &change);
    void removeKeys(const QList<KeyName> &keys, const QString &finding);
    void list();
    void show();
    void remove();
    void test();

    QString m_action;
    QString m_name;
    ProfileOptions m_options;
    bool m_json = false;
    std::unique_ptr<ModelsQuestion> m_question;
};

} // namespace parley
