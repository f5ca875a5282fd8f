// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/networkfields.h"

#include "chat/connectionfields.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/settings/authorityfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace parley {

namespace {

enum Kind { ForAll, None, Http, Socks };

Kind kindOf(const QUrl &proxy)
{
    return proxy.isEmpty()                             ? ForAll
           : proxy.scheme() == QLatin1String("direct") ? None
           : proxy.scheme() == QLatin1String("socks5") ? Socks
                                                       : Http;
}

} // namespace

NetworkFields::NetworkFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(new Segmented(
          theme, tr("Proxy"),
          {tr("As for all"), tr("None"), QStringLiteral("HTTP"), QStringLiteral("SOCKS5")}, this))
    , m_address(new QLineEdit(this))
    , m_authority(new AuthorityField(theme, this))
{
    build();
    connect(m_kind, &Segmented::chosen, this, &NetworkFields::chooseKind);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->text().trimmed().isEmpty()) {
            Q_EMIT edited();
        }
    });
    connect(m_authority, &AuthorityField::edited, this, &NetworkFields::edited);
    showKind();
}

void NetworkFields::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, tr("Proxy"), this));
    auto *proxy = new QHBoxLayout;
    proxy->setSpacing(8);
    proxy->addWidget(m_kind);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(tr("host:port"));
    m_address->setFont(m_theme.font(TextStyle::Code));
    m_address->setMinimumWidth(110);
    m_address->setMaximumWidth(320);
    proxy->addWidget(m_address, 1);
    proxy->addStretch(0);
    column->addLayout(proxy);
    column->addSpacing(8);
    column->addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2,
                                tr("Additional certificate authority"), this));
    column->addWidget(m_authority);
    column->addSpacing(4);
    auto *rest = new Label(m_theme, TextStyle::Small, ColorRole::Ink2,
                           tr("What is left as it is here is as Settings, Network says for all "
                              "providers."),
                           this);
    rest->setWordWrap(true);
    column->addWidget(rest);
}

void NetworkFields::show(const ProviderProfile &profile)
{
    const Kind kind = kindOf(profile.proxy);
    m_kind->setCurrent(kind);
    m_address->setText(kind >= Http ? profile.proxy.authority() : QString());
    m_authority->setPath(profile.caFile);
    setFaulty(*m_address, false);
    showKind();
}

QString NetworkFields::proxyText() const
{
    const QString address = m_address->text().trimmed();
    const bool whole = address.contains(QLatin1String("://"));
    switch (m_kind->current()) {
    case None:
        return QStringLiteral("none");
    case Http:
        return whole ? address : QStringLiteral("http://") + address;
    case Socks:
        return whole ? address : QStringLiteral("socks5://") + address;
    default:
        return {};
    }
}

Result<ProviderProfile> NetworkFields::applied(ProviderProfile profile)
{
    // An address that is not written yet is no fault: nothing has changed so far.
    if (m_kind->current() < Http || !m_address->text().trimmed().isEmpty()) {
        const Result<QUrl> proxy = proxyFromText(proxyText());
        setFaulty(*m_address, !proxy);
        if (!proxy) {
            return Unexpected(proxy.error());
        }
        profile.proxy = *proxy;
    }
    const Result<QString> file = m_authority->judged(profile.caFile);
    if (!file) {
        return Unexpected(file.error());
    }
    profile.caFile = *file;
    return profile;
}

void NetworkFields::chooseKind(int kind)
{
    showKind();
    if (kind >= Http && m_address->text().trimmed().isEmpty()) {
        m_address->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT edited();
    }
}

void NetworkFields::showKind()
{
    m_address->setVisible(m_kind->current() >= Http);
}

} // namespace parley
