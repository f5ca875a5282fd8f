// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the servers of one profile refused to be told, by model: the next question to that model is
// worded without it. Filled from errors, forgotten with the program. Plain value, any thread.
#pragma once

#include "base/error.h"
#include "chat/providerprofile.h"

#include <QHash>
#include <QSet>

namespace parley {

class RefusedFields
{
public:
    // Whether `error` refuses a field that `sent` had and that can be said otherwise or left out.
    // Then it is remembered: asking again helps.
    [[nodiscard]] bool learn(const QString &model, const Quirks &sent, const Error &error);
    // The same for a question that ended with a begun answer (Quirks::prefill). Models that refuse
    // it say so in all sorts of words: any bad request counts, and the next is worded otherwise.
    [[nodiscard]] bool learnPrefill(const QString &model, const Error &error);

    // `quirks` without what this model refused.
    [[nodiscard]] Quirks appliedTo(Quirks quirks, const QString &model) const;

private:
    QHash<QString, QSet<QString>> m_byModel;
};

} // namespace parley
