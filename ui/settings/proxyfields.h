// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings, Network: which proxy carries everything, and the login it wants. The password goes into
// the keychain when its field is left, and nowhere else. Saves by itself; edited() tells. Main
// thread; `services` outlive it.
#pragma once

#include "base/awaiting.h"
#include "chat/networkchoice.h"
#include "engine/services.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace parley {

class Button;
class NoteLine;
class Segmented;

class ProxyFields final : public QWidget
{
    Q_OBJECT
public:
    ProxyFields(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // As it is kept now.
    void reload();

Q_SIGNALS:
    // Something else counts from now on.
    void edited();

private:
    void buildPlace(QVBoxLayout &column);
    void buildLogin(QVBoxLayout &column);
    [[nodiscard]] QLineEdit *addField(QVBoxLayout &box, const QString &name);
    void takeKind(int kind);
    void takePlace();
    void takeUser();
    void takePassword();
    void forgetPassword();
    void keep(const NetworkChoice &choice);
    void showPassword(const NetworkChoice &choice);
    [[nodiscard]] NetworkChoice kept() const { return networkChoice(m_services.settings); }

    const Theme &m_theme;
    Services &m_services;
    Segmented *m_kind;
    QWidget *m_named; // what a proxy with an address has
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    Button *m_forget = nullptr;
    NoteLine *m_note;
    Awaiting<void> m_writing;
};

} // namespace parley
