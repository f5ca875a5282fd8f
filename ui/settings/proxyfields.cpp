// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/proxyfields.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/segmented.h"
#include "ui/corewords.h"
#include "ui/settings/settingsindex.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int fieldWidth = 320;
constexpr int loginWidth = 200;

} // namespace

ProxyFields::ProxyFields(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_kind(new Segmented(
          theme, tr("Proxy for all providers"),
          {tr("As the system"), tr("None"), QStringLiteral("HTTP"), QStringLiteral("SOCKS5")},
          this))
    , m_named(new QWidget(this))
    , m_note(new NoteLine(theme, this))
{
    describeSetting(*m_kind,
                    tr("Questions, lists of models and prices, pages and pictures go through it."),
                    QStringLiteral("network http socks5 socks tunnel corporate"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    auto *named = new QVBoxLayout(m_named);
    named->setContentsMargins(0, 0, 0, 0);
    named->setSpacing(8);
    buildPlace(*named);
    buildLogin(*named);
    column->addWidget(m_named);
    column->addWidget(m_note);
    reload();
    connect(m_kind, &Segmented::chosen, this, &ProxyFields::takeKind);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyFields::takePlace);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxyFields::takePlace);
    connect(m_user, &QLineEdit::editingFinished, this, &ProxyFields::takeUser);
    connect(m_password, &QLineEdit::editingFinished, this, &ProxyFields::takePassword);
    connect(m_forget, &QPushButton::clicked, this, &ProxyFields::forgetPassword);
}

QLineEdit *ProxyFields::addField(QVBoxLayout &box, const QString &name)
{
    box.setSpacing(4);
    box.addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, name, m_named));
    auto *field = new QLineEdit(m_named);
    field->setAccessibleName(tr("Proxy: %1", "name of a field").arg(name));
    field->setFont(m_theme.font(TextStyle::Interface));
    box.addWidget(field);
    return field;
}

void ProxyFields::buildPlace(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *host = new QVBoxLayout;
    m_host = addField(*host, tr("Host"));
    m_host->setMaximumWidth(m_theme.scaled(fieldWidth));
    m_host->setPlaceholderText(QStringLiteral("proxy.example"));
    row->addLayout(host, 1);
    auto *port = new QVBoxLayout;
    port->setSpacing(4);
    port->addWidget(
        new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, tr("Port"), m_named));
    m_port = new QSpinBox(m_named);
    m_port->setAccessibleName(tr("Proxy: %1", "name of a field").arg(tr("Port")));
    m_port->setFont(m_theme.font(TextStyle::Interface));
    m_port->setRange(0, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setMinimumWidth(m_theme.scaled(120));
    port->addWidget(m_port);
    row->addLayout(port);
    row->addStretch(1);
    column.addLayout(row);
}

void ProxyFields::buildLogin(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *user = new QVBoxLayout;
    m_user = addField(*user, tr("User"));
    m_user->setPlaceholderText(tr("Only if the proxy has users"));
    m_user->setMaximumWidth(m_theme.scaled(loginWidth));
    row->addLayout(user, 1);
    auto *password = new QVBoxLayout;
    m_password = addField(*password, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password->setMaximumWidth(m_theme.scaled(loginWidth));
    row->addLayout(password, 1);
    m_forget = new Button(m_theme, ButtonKind::Standard, tr("Forget the password"),
                          QStringLiteral("trash"), m_named);
    row->addWidget(m_forget, 0, Qt::AlignBottom);
    row->addStretch(1);
    column.addLayout(row);
}

void ProxyFields::reload()
{
    const NetworkChoice choice = kept();
    m_kind->setCurrent(static_cast<int>(choice.proxy));
    m_named->setVisible(choice.namesProxy());
    m_host->setText(choice.host);
    setFaulty(*m_host, false);
    const QSignalBlocker quiet(m_port);
    const bool socks = choice.proxy == NetworkChoice::Proxy::Socks;
    m_port->setSpecialValueText(
        tr("Usual: %1", "a port").arg(socks ? usualSocksProxyPort : usualHttpProxyPort));
    m_port->setValue(choice.port);
    m_user->setText(choice.user);
    showPassword(choice);
}

void ProxyFields::showPassword(const NetworkChoice &choice)
{
    m_password->clear();
    m_password->setEnabled(!choice.user.isEmpty());
    m_password->setPlaceholderText(choice.hasPassword ? tr("Kept in the keychain") : QString());
    m_forget->setVisible(choice.hasPassword);
}

void ProxyFields::keep(const NetworkChoice &choice)
{
    if (choice != kept()) {
        setNetworkChoice(m_services.settings, choice);
        reload();
        Q_EMIT edited();
    }
}

void ProxyFields::takeKind(int kind)
{
    NetworkChoice choice = kept();
    choice.proxy = static_cast<NetworkChoice::Proxy>(kind);
    keep(choice);
    const bool missing = choice.namesProxy() && choice.host.isEmpty();
    m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                missing ? tr("Until the host is filled in, everything goes as the system says.")
                        : QString());
    if (missing) {
        m_host->setFocus(Qt::OtherFocusReason);
    }
}

void ProxyFields::takePlace()
{
    NetworkChoice choice = kept();
    choice.port = m_port->value();
    if (m_host->text().trimmed().isEmpty()) {
        choice.host.clear();
        keep(choice);
        return;
    }
    const auto place = proxyPlaceFrom(m_host->text());
    setFaulty(*m_host, !place);
    if (!place) {
        m_note->say(ColorRole::Danger, QStringLiteral("error"),
                    tr("This is no address of a proxy: write its host, as in proxy.example, and "
                       "the login into its own fields. Not saved."));
        return;
    }
    m_note->say(ColorRole::Ink2, {}, {});
    choice.host = place->first;
    choice.port = place->second.value_or(choice.port);
    keep(choice);
}

void ProxyFields::takeUser()
{
    NetworkChoice choice = kept();
    choice.user = m_user->text().trimmed();
    keep(choice);
}

void ProxyFields::takePassword()
{
    const QString typed = m_password->text();
    if (typed.isEmpty()) {
        return;
    }
    const Secret secret(typed.toUtf8());
    m_password->clear();
    m_writing.wait(
        m_services.vault.write(proxyPasswordName, secret),
        [this, secret](const Result<void> &written) {
            if (written) {
                m_note->say(ColorRole::Ok, QStringLiteral("check"),
                            tr("The password is in the keychain."));
            } else if (m_services.vault.keepForSession(proxyPasswordName, secret)) {
                m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                            tr("The keychain does not answer: the password is kept "
                               "until Parley ends."));
            } else {
                m_note->say(
                    ColorRole::Danger, QStringLiteral("error"),
                    tr("The password could not be kept: %1").arg(detailText(written.error())));
                return;
            }
            NetworkChoice choice = kept();
            choice.hasPassword = true;
            // Also where nothing but the password is another one.
            setNetworkChoice(m_services.settings, choice);
            showPassword(choice);
            Q_EMIT edited();
        });
}

void ProxyFields::forgetPassword()
{
    m_writing.wait(m_services.vault.remove(proxyPasswordName), [this](const Result<void> &gone) {
        if (!gone) {
            m_note->say(
                ColorRole::Danger, QStringLiteral("error"),
                tr("The password is still in the keychain: %1").arg(detailText(gone.error())));
            return;
        }
        m_note->say(ColorRole::Ink2, {}, {});
        NetworkChoice choice = kept();
        choice.hasPassword = false;
        keep(choice);
    });
}

} // namespace parley
