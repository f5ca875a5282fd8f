// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "doctor": what is found and what is not: folder, database, keychain, keys, local servers.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/profilequestion.h"

namespace parley {

class DoctorCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void reportProfiles(const Composition &composition);
    void reportPrices();
    void reportKey(const ProviderProfile &profile, const KeyName &key);
    void checkNextKey();
    void reportCheck(const Result<QList<ModelInfo>> &models);
    // Where a vendor tells a key what it may still spend.
    [[nodiscard]] QFuture<void> reportAccounts();
    void reportAccount(const ProviderProfile &profile, const Result<KeyAccount> &account);
    void reportServers(const QList<FoundServer> &servers);
    void say(bool good, const QString &what, const QString &finding);

    int m_exitCode = exitSuccess;
    bool m_checkKeys = false;
    QList<ProviderProfile> m_unchecked; // each with one key
    std::unique_ptr<ModelsQuestion> m_question;
    std::vector<std::unique_ptr<ProfileQuestion<KeyAccount>>> m_accounts;
};

} // namespace parley
