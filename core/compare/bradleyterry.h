// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Strengths of players from who beat whom: the Bradley-Terry model (Biometrika 39, 1952), fitted by
// Newton's method with a normal prior, so that somebody who won every time has a finite strength.
// Pure, any thread; time grows with the cube of the number of players.
#pragma once

#include <vector>

namespace parley {

// A square matrix, row by row.
class Matrix
{
public:
    explicit Matrix(size_t size) : m_size(size), m_values(size * size, 0.0) {}
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] double &at(size_t row, size_t column) { return m_values[row * m_size + column]; }
    [[nodiscard]] double at(size_t row, size_t column) const
    {
        return m_values[row * m_size + column];
    }

private:
    size_t m_size;
    std::vector<double> m_values;
};

struct Strength
{
    double value = 0;     // natural logarithm of the odds against the average player
    double deviation = 0; // standard error of it
};

// `wins.at(i, j)`: how often i beat j; a tie is half a win for both. All players must be connected
// by games. `spread`: standard deviation of strengths expected beforehand.
[[nodiscard]] std::vector<Strength> strengthsOf(const Matrix &wins, double spread);

} // namespace parley
