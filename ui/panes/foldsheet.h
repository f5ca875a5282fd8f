// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The ways to make room in a chat, over the window: each with what the next message weighs and
// costs with it. Shows and asks; what comes of it is done by who made it. Main thread; child of the
// window.
#pragma once

#include "engine/foldoffers.h"
#include "ui/controls/popup.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace parley {

class Button;
class Label;
class NoteLine;
class ProgressLine;

// What a person has set on the sheet.
struct FoldChoice
{
    std::optional<FoldRule> rule; // absent: all of it is sent
    int kept = 4;                 // of the newest turns
    bool keepsFirst = true;
    bool automatic = false;
    ModelRef writer;
    QString instruction;
    QString summary;
    Money summaryCost; // what it has cost to write
};

class FoldSheet final : public Popup
{
    Q_OBJECT
public:
    FoldSheet(const Theme &theme, QWidget &window);

    // `asks`: the message that did not fit is sent again with what is chosen.
    void begin(const FoldChoice &choice, bool asks);
    [[nodiscard]] FoldChoice choice() const;

    struct Writer
    {
        ModelRef model;
        QString title;
        QString price;
    };
    void setWriters(const QList<Writer> &writers, const ModelRef &chosen);
    // Empty: they are being counted. `summary`: what writing it will cost, about.
    void setOffers(const QList<FoldOffer> &offers, Money summary);
    void setWriting(bool writing, const QString &soFar);
    void setSummary(const QString &text, Money cost, const QString &note);
    // The summary is of other turns than would be folded now.
    void setStale(bool stale);
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void cutMoved(); // other turns would be folded
    void writerChosen();
    void writeWanted();
    void stopWanted();
    void applied();

private:
    struct Row
    {
        std::optional<FoldRule> rule;
        QRadioButton *button;
        Label *figures;
    };
    void build(QVBoxLayout &column);
    void addRow(QVBoxLayout &column, std::optional<FoldRule> rule, const QString &text);
    QWidget *makeWriting();
    void connectParts();
    void refresh();
    [[nodiscard]] std::optional<FoldRule> rule() const;
    [[nodiscard]] const FoldOffer *offer(std::optional<FoldRule> rule) const;

    const Theme &m_theme;
    QList<Row> m_rows;
    QCheckBox *m_first;
    QSpinBox *m_kept;
    QCheckBox *m_automatic;
    QWidget *m_writing;
    QComboBox *m_writer;
    Button *m_write;
    ProgressLine *m_progress;
    QPlainTextEdit *m_instruction;
    QPlainTextEdit *m_summary;
    NoteLine *m_about;
    NoteLine *m_problem;
    NoteLine *m_saving;
    Button *m_apply;
    QList<FoldOffer> m_offers;
    Money m_summaryPrice; // still to be paid
    Money m_summaryCost;  // paid
    bool m_isWriting = false;
    bool m_stale = false;
    bool m_filling = false;
};

} // namespace parley
