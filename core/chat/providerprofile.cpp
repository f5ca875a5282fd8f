// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/providerprofile.h"

namespace parley {

QString ProviderProfile::origin() const
{
    const int port = baseUrl.port(baseUrl.scheme() == QLatin1String("http") ? 80 : 443);
    return QStringLiteral("%1://%2:%3")
        .arg(baseUrl.scheme(), baseUrl.host(QUrl::FullyEncoded).toLower())
        .arg(port);
}

void ProviderProfile::bindKeys()
{
    for (KeyName &key : keys) {
        if (key.origin.isEmpty()) {
            key.origin = origin();
        }
    }
}

QList<KeyName> ProviderProfile::takeForeignKeys()
{
    const QString here = origin();
    QList<KeyName> foreign;
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        if (!keys.at(i).origin.isEmpty() && keys.at(i).origin != here) {
            foreign.prepend(keys.takeAt(i));
        }
    }
    return foreign;
}

QString KeyName::title() const
{
    return !label.isEmpty() ? label : hint.isEmpty() ? name : hint;
}

std::optional<ModelRef> ModelRef::fromString(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash <= 0 || slash + 1 == text.size()) {
        return std::nullopt;
    }
    return ModelRef{text.left(slash).toString(), text.mid(slash + 1).toString()};
}

} // namespace parley
