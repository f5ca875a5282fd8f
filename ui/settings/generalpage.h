// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: which key sends; who answers in new chats, how long and how freely, where a chat says
// nothing itself.
// What is left open here comes from the environment, as the page says. Applied at once. Main
// thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"
#include "ui/modellists.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QVBoxLayout;

namespace parley {

class Segmented;

class GeneralPage final : public Sheet
{
    Q_OBJECT
public:
    GeneralPage(const Theme &theme, Services &services, ModelLists &lists,
                QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addQuitting(QVBoxLayout &column);
    void addRow(QVBoxLayout &column, const QString &name, QWidget &field, const QString &sentence,
                const QString &words);
    void fill();
    void fillModels();
    // Which variable speaks while the setting is silent, and what it says.
    [[nodiscard]] QString silence(const char *variable) const;

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    QComboBox *m_model;
    QSpinBox *m_tokens;
    QDoubleSpinBox *m_warmth;
    QWidget *m_content;
    Segmented *m_send;
};

} // namespace parley
