// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of rankings: which models the person prefers, by the votes given in comparisons, and how
// sure that is. The votes are asked for while the page is seen. Main thread; what it is given
// outlives it.
#pragma once

#include "compare/standings.h"
#include "ui/controls/sheet.h"
#include "ui/modellists.h"

class QVBoxLayout;

namespace parley {

class Button;
class Label;
class NoteLine;
class Segmented;

class RankingsPage final : public QWidget
{
    Q_OBJECT
public:
    RankingsPage(const Theme &theme, Services &services, const ModelLists &lists,
                 QWidget *parent = nullptr);

    // Asks for the votes anew and takes the keyboard.
    void open();
    // The votes with this tag alone; empty: all.
    void showTag(const QString &tag);
    [[nodiscard]] const Standings &standings() const { return m_standings; }

Q_SIGNALS:
    // Back to where it was opened from.
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Format { Csv, Json };

    QWidget *makeHead();
    QWidget *makeBody();
    void take(const Result<QList<Vote>> &votes);
    void fillTags();
    void showStandings();
    void showRows();
    [[nodiscard]] QStringList honestSentences() const;
    void exportAs(Format format);
    void write(const QString &path, Format format);

    const Theme &m_theme;
    Services &m_services;
    const ModelLists &m_lists;
    QList<Vote> m_votes; // that count
    Standings m_standings;
    QString m_tag;
    Segmented *m_kinds = nullptr;
    Button *m_tags = nullptr;
    Button *m_export = nullptr;
    NoteLine *m_note = nullptr;
    Label *m_sentences = nullptr;
    QWidget *m_table = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace parley
