// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What answers have taught about their models: by how much a model's own count differs from our
// estimate, and how long its answers are. A few numbers a model, kept in the settings. Main thread.
//
// The count is learned as factors for the kinds of text and a constant, by recursive least
// squares with a prior: a few answers are enough, one odd answer moves little, a lasting change is
// followed.
#pragma once

#include "base/setting.h"
#include "chat/tokentally.h"

#include <QHash>
#include <optional>

namespace parley {

class ModelHabits
{
public:
    // `model` is "PROFILE/MODEL" throughout.
    // What a question weighs: its text by our estimate, and what else it has.
    [[nodiscard]] double corrected(const QString &model, const TextTokens &text,
                                   double other) const;
    // Text alone, within something larger.
    [[nodiscard]] double correctedText(const QString &model, const TextTokens &text) const;
    // The provider counted that question so. Only of questions that are text alone.
    void learnInput(const QString &model, const TextTokens &text, double other, qint64 counted);
    // How many answers the factors come from.
    [[nodiscard]] int learnedFrom(const QString &model) const;

    void learnAnswer(const QString &model, qint64 tokens);
    // The median of its last answers.
    [[nodiscard]] std::optional<qint64> usualAnswer(const QString &model) const;

    [[nodiscard]] QStringList toLines() const;
    // Lines that can't be read are left out.
    [[nodiscard]] static ModelHabits fromLines(const QStringList &lines);

private:
    static constexpr std::size_t unknowns =
        std::tuple_size_v<TextTokens> + 1; // factors and a constant
    using Vector = std::array<double, unknowns>;
    using Matrix = std::array<Vector, unknowns>;

    struct Habit
    {
        Habit();
        Vector state;
        Matrix spread;
        int answers = 0;
        int surprises = 0; // in a row, to one side: below zero, the estimate was too high
        QList<qint64> lengths;
        qint64 turn = 0; // of the last use; what is oldest goes
    };
    Habit &habit(const QString &model);

    QHash<QString, Habit> m_habits;
    qint64 m_turn = 0;
};

[[nodiscard]] ModelHabits loadHabits(const SettingsStore &settings);
void saveHabits(SettingsStore &settings, const ModelHabits &habits);

} // namespace parley
