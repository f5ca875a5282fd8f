// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the keys of one provider as rows in the order they are used, how each is, and a field
// to add another one. A key is tried before it is kept. Main thread; `services` and `lists` outlive
// it.
#pragma once

#include "engine/keyring.h"
#include "ui/controls/sheet.h"
#include "ui/modellists.h"
#include "ui/profilesetup.h"

class QLineEdit;
class QVBoxLayout;

namespace parley {

class Button;
class KeyField;
class NoteLine;
class Segmented;

class KeyRows final : public QWidget
{
    Q_OBJECT
public:
    KeyRows(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent = nullptr);

    void setProfile(const ProviderProfile &profile);
    void focusKey();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *makeRow(const QList<KeyStatus> &keys, qsizetype index);
    void remove(const KeyName &key);
    void move(qsizetype from, qsizetype to);
    void switchKey(qsizetype index, bool on);
    void wake();
    void setRotation(int choice);
    void save(const ProviderProfile &changed);
    void watchHealth();
    [[nodiscard]] QStringList states() const;
    void test();
    void tested(const Result<QList<ModelInfo>> &models);
    void keep(ProfileSetup::Keep where);
    void kept(ProfileSetup::Keep where, const Result<void> &saved);
    void say(ColorRole role, const QString &sentence);
    [[nodiscard]] QString placeText() const;

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    ProfileSetup m_setup;
    ProviderProfile m_profile;
    Awaiting<void> m_looking;                    // at the vault
    std::unique_ptr<Clock::Timer> m_healthTimer; // while the page is shown
    QStringList m_states;                        // of the rows, as they are shown
    QWidget *m_order;
    Segmented *m_rotation;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_list;
    QLineEdit *m_label;
    KeyField *m_key;
    Button *m_save;
    NoteLine *m_note;
    Button *m_keepNow; // where the keyring did not take the key
    int m_found = 0;   // models, with the key that is being kept
};

} // namespace parley
