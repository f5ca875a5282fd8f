// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/chatgptassets.h"

#include "archive/foreign/importvalues.h"
#include "base/json.h"

namespace parley {

ChatGptAssets::ChatGptAssets(Members *members) : m_members(members)
{
    if (!members) {
        return;
    }
    for (const QString &member : members->names()) {
        const QString base = member.section(u'/', -1);
        // "file-ID-name.png", "file_hex-name.wav", "file-ID.dat": the id ends at the second "-" of
        // the first kind, at the first of the second, or at the dot.
        const qsizetype from = base.startsWith(QLatin1String("file-")) ? 5 : 0;
        qsizetype end = base.indexOf(u'-', from);
        const qsizetype dot = base.indexOf(u'.', from);
        end = end < 0 ? dot : (dot < 0 ? end : qMin(end, dot));
        if (base.startsWith(QLatin1String("file")) && end > 0 &&
            (!m_byStart.contains(base.first(end)) || base.endsWith(QLatin1String(".dat")))) {
            m_byStart.insert(base.first(end), member);
        }
    }
    const QString map = QStringLiteral("conversation_asset_file_names.json");
    if (!members->contains(map)) {
        return;
    }
    const auto bytes = members->read(map);
    const auto names = bytes ? json::parseObject(*bytes) : Unexpected(bytes.error());
    const QJsonObject object = names.value_or(QJsonObject());
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        m_names.insert(entry.key(), displayName(entry.value().toString()));
    }
}

QString ChatGptAssets::idOf(const QString &pointer)
{
    QString id = pointer.mid(pointer.indexOf(QLatin1String("://")) + 3);
    if (!pointer.contains(QLatin1String("://"))) {
        id = pointer;
    }
    return displayName(id.section(u'#', 0, 0).section(u'?', 0, 0));
}

QString ChatGptAssets::memberOf(const QString &id) const
{
    if (!m_members || id.isEmpty()) {
        return {};
    }
    const QString plain = id + QLatin1String(".dat");
    if (m_members->contains(plain)) {
        return plain;
    }
    const auto known = m_byStart.constFind(id);
    if (known != m_byStart.cend()) {
        return *known;
    }
    for (const QString &member : m_members->names()) { // ids with "-" or "." in them
        const QString base = member.section(u'/', -1);
        if (base.startsWith(id + u'-') || base.startsWith(id + u'.')) {
            return member;
        }
    }
    return {};
}

ImportedAttachment ChatGptAssets::find(const QString &pointer, const QString &name,
                                       const QString &mediaType) const
{
    const QString id = idOf(pointer);
    const QString member = memberOf(id);
    ImportedAttachment found;
    found.name = displayName(name);
    if (found.name.isEmpty()) {
        found.name = m_names.value(member);
    }
    if (!member.isEmpty()) {
        const QString base = member.section(u'/', -1);
        if (found.name.isEmpty()) {
            found.name = base.startsWith(id + u'-') ? base.mid(id.size() + 1) : base;
        }
        if (auto bytes = m_members->read(member)) {
            found.bytes = std::move(bytes).value();
        }
    }
    found.name = found.name.isEmpty() ? id : found.name;
    found.mediaType = mediaTypeOf(mediaType, found.name, found.bytes.value_or(QByteArray()));
    return found;
}

} // namespace parley
