// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: one provider: its name, its keys and where they are kept, its address with a test, how
// it is reached, how long Parley waits for it, who is asked when it can't answer, what a person
// pays for its models, whether it writes on without us. Every change is saved when the field is
// left. Main thread; `services` and `lists` outlive it.
#pragma once

#include "engine/services.h"
#include "ui/controls/sheet.h"
#include "ui/modellists.h"
#include "ui/profilesetup.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace parley {

class Button;
class FallbackEditor;
class KeyRows;
class Label;
class NetworkFields;
class NoteLine;
class OwnPrices;
class Tag;

class ProviderForm final : public QWidget
{
    Q_OBJECT
public:
    ProviderForm(const Theme &theme, Services &services, ModelLists &lists,
                 QWidget *parent = nullptr);

    void setProfile(const ProviderProfile &profile);
    [[nodiscard]] const ProviderProfile &profile() const { return m_profile; }

Q_SIGNALS:
    void removed();

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void buildConnection(QVBoxLayout &column);
    void buildTimeouts(QVBoxLayout &column);
    void buildChoices(QVBoxLayout &column);
    [[nodiscard]] QCheckBox *addChoice(QVBoxLayout &column, const QString &section,
                                       const QString &choice, const QString &explained);
    [[nodiscard]] std::array<std::pair<QSpinBox *, std::chrono::milliseconds Timeouts::*>, 3>
    limits() const;
    void show();
    void showLimits();
    void takeFields();
    void save(const ProviderProfile &changed);
    void test();
    void showTest();
    void remove();
    void say(ColorRole role, const QString &sentence);

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    ProfileSetup m_setup;
    ProviderProfile m_profile;
    Label *m_heading = nullptr;
    Tag *m_state = nullptr;
    QLineEdit *m_title = nullptr;
    KeyRows *m_keys = nullptr;
    QLineEdit *m_address = nullptr;
    Button *m_test = nullptr;
    NoteLine *m_plain = nullptr; // not encrypted
    NoteLine *m_note = nullptr;
    Label *m_fallbackTitle = nullptr;
    FallbackEditor *m_fallbacks = nullptr;
    NetworkFields *m_network = nullptr;
    QSpinBox *m_connect = nullptr;
    QSpinBox *m_firstByte = nullptr;
    QSpinBox *m_idle = nullptr;
    OwnPrices *m_prices = nullptr;
    QCheckBox *m_background = nullptr;
    QCheckBox *m_promptCache = nullptr;
    bool m_testing = false;
};

} // namespace parley
