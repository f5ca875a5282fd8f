// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person can chat with right now, without typing anything: servers found on this computer
// and keys found in the environment, one row each, with the choice of a model and a button. Main
// thread; one is made per search, `services` outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"

namespace parley {

struct StartRow
{
    enum class State { Ready, Loading, Off };
    State state = State::Ready;
    ProviderProfile profile;
    QList<ModelInfo> models; // empty: not known yet
    QString place;           // "localhost:11434", "OPENAI_API_KEY"
    QString note;            // "Free, works offline"
};

class StartList final : public Sheet
{
    Q_OBJECT
public:
    StartList(const Theme &theme, const QList<StartRow> &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    void startWanted(const parley::ProviderProfile &profile, const QString &model);
    void lookAgainWanted();

private:
    QWidget *makeRow(const StartRow &row);

    const Theme &m_theme;
};

} // namespace parley
