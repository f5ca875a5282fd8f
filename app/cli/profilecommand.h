// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "profile add|list|remove|test": provider profiles. Keys come from variables or standard input,
// never from an argument, and are kept in the keychain only.
#pragma once

#include "app/cli/composedcommand.h"
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
    [[nodiscard]] Result<void> takeAdd(const QCommandLineParser &parser);
    [[nodiscard]] Result<ProviderProfile> composed() const;
    void add();
    void storeKeys(const ProviderProfile &profile, QList<Secret> keys);
    void list();
    void remove();
    void test();

    QString m_action;
    QString m_name;
    QString m_dialect; // or the id of a preset
    QString m_baseUrl;
    QStringList m_keyVariables;
    int m_keysFromStdin = 0;
    QString m_apiVersion;
    QString m_caFile;
    bool m_background = false;
    QByteArray m_extra;
    std::optional<std::chrono::milliseconds> m_connectTimeout;
    std::optional<std::chrono::milliseconds> m_firstByteTimeout;
    std::optional<std::chrono::milliseconds> m_idleTimeout;
    bool m_json = false;
    std::unique_ptr<ModelsQuestion> m_question;
};

} // namespace parley
