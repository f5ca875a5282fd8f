// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Texts for the tests and benchmarks of core/text: the golden files, texts built to hurt a parser,
// and endless random ones. Everything is the same in every run.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace parley::corpus {

struct Golden
{
    QString name;
    QString path; // of the .md file
    QString markdown;
};
QList<Golden> goldens();

struct Hostile
{
    QByteArray name;
    QString (*make)(qsizetype size); // about `size` UTF-16 units, of one shape for all sizes
};
const QList<Hostile> &hostiles();

// A small generator of numbers, the same on every machine.
class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed * 2654435761U + 1) {}
    quint32 below(quint32 limit);

private:
    quint32 m_state;
};

// Markdown made of random fragments: lines of all kinds, broken structures, hostile characters.
QString randomMarkdown(quint32 seed, int fragments);
// Any UTF-16 units at all.
QString randomUnits(quint32 seed, qsizetype size);

} // namespace parley::corpus
