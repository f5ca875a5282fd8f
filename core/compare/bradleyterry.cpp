// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/bradleyterry.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

constexpr int mostSteps = 100;
constexpr double longestStep = 2; // Newton goes too far where there is hardly any curvature
constexpr double closeEnough = 1e-10;

// The lower triangle L of a positive matrix, L times its transpose.
void decompose(Matrix &matrix)
{
    for (size_t j = 0; j < matrix.size(); ++j) {
        for (size_t i = j; i < matrix.size(); ++i) {
            double sum = matrix.at(i, j);
            for (size_t k = 0; k < j; ++k) {
                sum -= matrix.at(i, k) * matrix.at(j, k);
            }
            matrix.at(i, j) = i == j ? std::sqrt(sum) : sum / matrix.at(j, j);
        }
    }
}

// x of L·Lᵀ·x = b.
std::vector<double> solve(const Matrix &lower, std::vector<double> b)
{
    for (size_t i = 0; i < b.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            b[i] -= lower.at(i, k) * b[k];
        }
        b[i] /= lower.at(i, i);
    }
    for (size_t i = b.size(); i-- > 0;) {
        for (size_t k = i + 1; k < b.size(); ++k) {
            b[i] -= lower.at(k, i) * b[k];
        }
        b[i] /= lower.at(i, i);
    }
    return b;
}

class Fit
{
public:
    Fit(const Matrix &wins, double spread)
        : m_wins(wins)
        , m_prior(1 / (spread * spread))
        , m_theta(wins.size(), 0.0)
        , m_curvature(wins.size())
    {}

    std::vector<Strength> run()
    {
        for (int step = 0; step < mostSteps; ++step) {
            std::vector<double> move = solve(m_curvature, look());
            double longest = 0;
            for (const double x : move) {
                longest = std::max(longest, std::abs(x));
            }
            const double share = longest > longestStep ? longestStep / longest : 1;
            for (size_t i = 0; i < move.size(); ++i) {
                m_theta[i] += share * move[i];
            }
            if (longest < closeEnough) {
                break;
            }
        }
        (void)look(); // at the place where it ended
        return result();
    }

private:
    // The slope, and the curvature decomposed.
    std::vector<double> look()
    {
        const size_t size = m_wins.size();
        std::vector<double> slope(size, 0.0);
        m_curvature = Matrix(size);
        for (size_t i = 0; i < size; ++i) {
            slope[i] -= m_prior * m_theta[i];
            m_curvature.at(i, i) += m_prior;
            for (size_t j = 0; j < i; ++j) {
                const double games = m_wins.at(i, j) + m_wins.at(j, i);
                if (games <= 0) {
                    continue;
                }
                const double chance = 1 / (1 + std::exp(m_theta[j] - m_theta[i]));
                const double excess = m_wins.at(i, j) - games * chance;
                slope[i] += excess;
                slope[j] -= excess;
                const double weight = games * chance * (1 - chance);
                m_curvature.at(i, i) += weight;
                m_curvature.at(j, j) += weight;
                m_curvature.at(i, j) -= weight;
            }
        }
        decompose(m_curvature);
        return slope;
    }

    // Against the average: the height of all together is not in the games.
    std::vector<Strength> result() const
    {
        const size_t size = m_theta.size();
        double mean = 0;
        for (const double x : m_theta) {
            mean += x / double(size);
        }
        std::vector<Strength> strengths;
        for (size_t i = 0; i < size; ++i) {
            std::vector<double> contrast(size, -1 / double(size));
            contrast[i] += 1;
            const std::vector<double> spread = solve(m_curvature, contrast);
            double variance = 0;
            for (size_t k = 0; k < size; ++k) {
                variance += contrast[k] * spread[k];
            }
            strengths.push_back({m_theta[i] - mean, std::sqrt(std::max(0.0, variance))});
        }
        return strengths;
    }

    const Matrix &m_wins;
    double m_prior;
    std::vector<double> m_theta;
    Matrix m_curvature; // decomposed
};

} // namespace

std::vector<Strength> strengthsOf(const Matrix &wins, double spread)
{
    return wins.size() == 0 ? std::vector<Strength>() : Fit(wins, spread).run();
}

} // namespace parley
