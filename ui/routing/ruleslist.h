// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The rules of a routing plan as rows that can be read aloud: "if the question is longer than … :
// strong". A person adds, removes and moves them; the first that fits decides. Main thread; the
// theme outlives it.
#pragma once

#include "chat/modelrouting.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace parley {

class RulesList final : public QWidget
{
    Q_OBJECT
public:
    explicit RulesList(const Theme &theme, QWidget *parent = nullptr);

    void setRules(const QList<RoutingRule> &rules);
    // As they stand now, sound or not: checkPlan() says.
    [[nodiscard]] QList<RoutingRule> rules() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget;
        QComboBox *when;
        QLineEdit *value;
        QComboBox *use;
    };
    void addRow(const RoutingRule &rule);
    void showValue(const Row &row) const;
    void remove(const QWidget *widget);
    void moveUp(const QWidget *widget);
    void arrange();
    [[nodiscard]] RoutingRule ruleOf(const Row &row) const;

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<Row> m_list;
};

} // namespace parley
