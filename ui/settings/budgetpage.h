// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: how much may be spent in a day, a month, in each chat, with each provider, when to
// warn, and what happens at the limit. Applied as soon as it is changed. Main thread; what it is
// given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace parley {

class Label;
class NoteLine;

class BudgetPage final : public Sheet
{
    Q_OBJECT
public:
    BudgetPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

    void focusFirst();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        BudgetScope scope = BudgetScope::Day;
        QString profile;
        QLineEdit *amount = nullptr;
        Label *sign = nullptr;
        QComboBox *warn = nullptr;
        QComboBox *then = nullptr;
    };
    QWidget *makeContent();
    void addRow(BudgetScope scope, const QString &name, const QString &profile);
    void makeRows();
    void fill();
    void save();
    void keepUsable(const Row &row) const;
    [[nodiscard]] static std::optional<Money> amountOf(const Row &row,
                                                       const QList<BudgetLimit> &limits);

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    QStringList m_profiles; // those with a row
    QCheckBox *m_unpriced = nullptr;
    NoteLine *m_problem = nullptr;
};

// What a person may write for an amount in the display currency: "5", "$5.00", "0,5 €". In dollars;
// nothing when it is none; empty text is no budget and gives zero.
[[nodiscard]] std::optional<Money> amountFromText(const QString &text);
// So that it can be written again: "5.00".
[[nodiscard]] QString textOfAmount(Money dollars);

} // namespace parley
