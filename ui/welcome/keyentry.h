// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pasting a key: says whose it is, tries it against the provider, and only then keeps it. Also for
// a server at an address of one's own. Used by the welcome page and by the settings. Main thread;
// `services` outlives it.
#pragma once

#include "ui/modellists.h"
#include "ui/profilesetup.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class Button;
class KeyField;
class NoteLine;
class Tag;

class KeyEntry final : public QWidget
{
    Q_OBJECT
public:
    KeyEntry(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent = nullptr);

    // The vendor the key is for; empty: recognised by the key.
    void setPreset(const QString &id);
    // Asks for an address too.
    void setCustom();
    void focusKey();
    // Other words on the button than "Save and chat".
    void setSaveText(const QString &text);

Q_SIGNALS:
    // Tried and saved. The models are in `lists` already.
    void saved(const parley::ProviderProfile &profile);

private:
    void build();
    void refresh();
    [[nodiscard]] Result<ProviderProfile> profile() const;
    void test();
    void tested(const ProviderProfile &profile, const Result<QList<ModelInfo>> &models);
    void keep(ProfileSetup::Keep where);
    [[nodiscard]] const ProviderPreset *target() const;
    void fault(const QString &sentence);
    [[nodiscard]] QString keptText() const;

    const Theme &m_theme;
    Services &m_services;
    ModelLists &m_lists;
    ProfileSetup m_setup;
    QString m_preset;
    Awaiting<void> m_looking; // at the vault
    bool m_custom = false;
    bool m_busy = false;
    QWidget *m_addressRow;
    QLineEdit *m_address;
    KeyField *m_key;
    Tag *m_tag;
    Button *m_save;
    NoteLine *m_note;
    Button *m_getKey;
    Button *m_keepNow; // where the keyring did not take the key
    ProviderProfile m_tested;
    QList<ModelInfo> m_models; // of m_tested
};

} // namespace parley
