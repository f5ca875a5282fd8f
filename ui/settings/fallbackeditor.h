// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: who is asked, in which order, when a provider can't answer; for all of its models or
// for one. Another provider is asked only while the person's standing choice allows it. Every
// change is saved at once. Main thread; `services` and `lists` outlive it.
#pragma once

#include "engine/router.h"
#include "ui/modellists.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace parley {

class Button;
class ModelPicker;
class NoteLine;

class FallbackEditor final : public QWidget
{
    Q_OBJECT
public:
    FallbackEditor(const Theme &theme, Services &services, ModelLists &lists,
                   QWidget *parent = nullptr);

    void setProfile(const ProviderProfile &profile);
    // As if it was picked: another step at the end.
    void add(const ModelRef &model);

private:
    void fillModels();
    void load();
    void save();
    void rebuild();
    QWidget *makeStep(qsizetype index);
    void move(qsizetype from, qsizetype to);
    void remove(qsizetype index);
    void pick();
    void buildSwitches();
    void explain();
    [[nodiscard]] bool crosses(const ModelRef &model) const;

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    ProviderProfile m_profile;
    FallbackRule m_rule;
    QComboBox *m_model; // whose list this is; the first: every model
    QWidget *m_list;
    QVBoxLayout *m_steps;
    Button *m_add;
    QCheckBox *m_cross;
    QWidget *m_switching; // after what the next one is asked
    QCheckBox *m_rateLimit = nullptr;
    QCheckBox *m_serverError = nullptr;
    QCheckBox *m_noFirstToken = nullptr;
    QCheckBox *m_budget = nullptr;
    NoteLine *m_note;
    ModelPicker *m_picker = nullptr; // made at first use
};

} // namespace parley
