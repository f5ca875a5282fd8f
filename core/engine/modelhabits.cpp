// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/modelhabits.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

const Setting<QStringList> habitsSetting{"models/habits", {}, SettingScope::Machine};

constexpr qsizetype mostModels = 200;
constexpr qsizetype mostLengths = 9;
constexpr double leastFactor = 0.4;
constexpr double mostFactor = 3;
constexpr double mostConstant = 2000; // tokens
// What is believed before the first answer: how far all factors may be off together, how far each
// may be from the others, and how many tokens come with every question.
constexpr double commonSpread = 0.25;
constexpr double ownSpread = 0.25;
constexpr double constantSpread = 30;
// What can't be foreseen of one count: a share of it, and a few tokens.
constexpr double noise = 0.02;
constexpr double noiseTokens = 3;
// How far the truth may move between two answers.
constexpr double drift = 0.002;
constexpr double surprise = 3; // standard deviations

template <class T>
T median(QList<T> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

ModelHabits::Habit::Habit() : state{}, spread{}
{
    for (std::size_t i = 0; i + 1 < unknowns; ++i) {
        state[i] = 1;
        for (std::size_t j = 0; j + 1 < unknowns; ++j) {
            spread[i][j] = commonSpread * commonSpread + (i == j ? ownSpread * ownSpread : 0);
        }
    }
    spread[unknowns - 1][unknowns - 1] = constantSpread * constantSpread;
}

ModelHabits::Habit &ModelHabits::habit(const QString &model)
{
    if (!m_habits.contains(model) && m_habits.size() >= mostModels) {
        auto oldest = m_habits.begin();
        for (auto it = m_habits.begin(); it != m_habits.end(); ++it) {
            oldest = it->turn < oldest->turn ? it : oldest;
        }
        m_habits.erase(oldest);
    }
    Habit &found = m_habits[model];
    found.turn = ++m_turn;
    return found;
}

double ModelHabits::correctedText(const QString &model, const TextTokens &text) const
{
    const auto found = m_habits.constFind(model);
    double tokens = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        tokens += text[i] * (found == m_habits.cend() ? 1 : found->state[i]);
    }
    return tokens;
}

double ModelHabits::corrected(const QString &model, const TextTokens &text, double other) const
{
    const auto found = m_habits.constFind(model);
    const double constant = found == m_habits.cend() ? 0 : found->state[unknowns - 1];
    return std::max(0.0, correctedText(model, text) + other + constant);
}

void ModelHabits::learnInput(const QString &model, const TextTokens &text, double other,
                             qint64 counted)
{
    const double estimate = sumOf(text) + other;
    if (counted <= 0 || !(estimate > 0)) {
        return;
    }
    Habit &known = habit(model);
    const double off = static_cast<double>(counted) - corrected(model, text, other);
    Vector seen{};
    std::copy(text.cbegin(), text.cend(), seen.begin());
    seen.back() = 1;
    Vector gain{};
    double variance = std::pow(noise * estimate, 2) + noiseTokens * noiseTokens;
    const double chance = variance;
    for (std::size_t i = 0; i < unknowns; ++i) {
        for (std::size_t j = 0; j < unknowns; ++j) {
            gain[i] += known.spread[i][j] * seen[j];
        }
        variance += seen[i] * gain[i];
    }
    const double distance = std::abs(off) / std::sqrt(variance);
    ++known.answers;
    if (distance > surprise) {
        const int side = off > 0 ? 1 : -1;
        known.surprises = known.surprises * side > 0 ? known.surprises + side : side;
        constexpr int believed = 3; // in a row: the model has changed
        if (std::abs(known.surprises) >= believed) {
            known.spread = Habit().spread;
            known.surprises = 0;
            learnInput(model, text, other, counted);
            return;
        }
        // One that is far off says as little as one that is less certain.
        variance += chance * (std::pow(distance, 4) - 1);
    } else {
        known.surprises = 0;
    }
    for (std::size_t i = 0; i < unknowns; ++i) {
        known.state[i] += gain[i] / variance * off;
        for (std::size_t j = 0; j < unknowns; ++j) {
            known.spread[i][j] -= gain[i] * gain[j] / variance;
        }
        known.spread[i][i] += drift * drift;
        const bool isFactor = i + 1 < unknowns;
        known.state[i] = isFactor ? std::clamp(known.state[i], leastFactor, mostFactor)
                                  : std::clamp(known.state[i], -mostConstant, mostConstant);
    }
}

int ModelHabits::learnedFrom(const QString &model) const
{
    const auto found = m_habits.constFind(model);
    return found == m_habits.cend() ? 0 : found->answers;
}

void ModelHabits::learnAnswer(const QString &model, qint64 tokens)
{
    if (tokens <= 0) {
        return;
    }
    QList<qint64> &lengths = habit(model).lengths;
    lengths.append(tokens);
    if (lengths.size() > mostLengths) {
        lengths.removeFirst();
    }
}

std::optional<qint64> ModelHabits::usualAnswer(const QString &model) const
{
    const auto found = m_habits.constFind(model);
    return found == m_habits.cend() || found->lengths.isEmpty()
               ? std::nullopt
               : std::optional(median(found->lengths));
}

// "MODEL<tab>turn answers surprises | state | spread | lengths", numbers with blanks between.
QStringList ModelHabits::toLines() const
{
    QStringList lines;
    for (auto it = m_habits.cbegin(); it != m_habits.cend(); ++it) {
        QStringList numbers{QString::number(it->turn), QString::number(it->answers),
                            QString::number(it->surprises)};
        for (const double value : it->state) {
            numbers.append(QString::number(value, 'g', 9));
        }
        for (const Vector &row : it->spread) {
            for (const double value : row) {
                numbers.append(QString::number(value, 'g', 9));
            }
        }
        for (const qint64 length : it->lengths) {
            numbers.append(QString::number(length));
        }
        lines.append(it.key() + u'\t' + numbers.join(u' '));
    }
    lines.sort(); // the same habits are the same setting
    return lines;
}

ModelHabits ModelHabits::fromLines(const QStringList &lines)
{
    constexpr qsizetype fixed = 3 + unknowns + unknowns * unknowns;
    ModelHabits habits;
    for (const QString &line : lines.mid(0, mostModels)) {
        const qsizetype tab = line.indexOf(u'\t');
        const QStringList words = line.mid(tab + 1).split(u' ');
        QList<double> numbers;
        bool good = tab > 0 && words.size() >= fixed && words.size() <= fixed + mostLengths;
        for (const QString &word : words) {
            bool ok = false;
            numbers.append(word.toDouble(&ok));
            good = good && ok && std::isfinite(numbers.last()) && std::abs(numbers.last()) < 1e12;
        }
        if (!good) {
            continue;
        }
        Habit habit;
        habit.turn = static_cast<qint64>(numbers[0]);
        habit.answers = static_cast<int>(std::clamp(numbers[1], 0.0, 1e9));
        habit.surprises = static_cast<int>(std::clamp(numbers[2], -9.0, 9.0));
        for (std::size_t i = 0; i < unknowns; ++i) {
            const auto at = static_cast<qsizetype>(i);
            const bool isFactor = i + 1 < unknowns;
            habit.state[i] = std::clamp(numbers[3 + at], isFactor ? leastFactor : -mostConstant,
                                        isFactor ? mostFactor : mostConstant);
            for (std::size_t j = 0; j < unknowns; ++j) {
                habit.spread[i][j] =
                    numbers[3 + static_cast<qsizetype>(unknowns + i * unknowns + j)];
            }
        }
        for (const double length : numbers.mid(fixed)) {
            habit.lengths.append(static_cast<qint64>(std::max(1.0, length)));
        }
        habits.m_turn = std::max(habits.m_turn, habit.turn);
        habits.m_habits.insert(line.left(tab), habit);
    }
    return habits;
}

ModelHabits loadHabits(const SettingsStore &settings)
{
    return ModelHabits::fromLines(settings.get(habitsSetting));
}

void saveHabits(SettingsStore &settings, const ModelHabits &habits)
{
    settings.set(habitsSetting, habits.toLines());
}

} // namespace parley
