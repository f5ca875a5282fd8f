// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpreleases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace parley {

namespace {

using namespace std::chrono_literals;

const Setting<QString> askedSetting{"releases/asked", {}, SettingScope::Machine}; // UTC, ISO
const Setting<QString> newestSetting{"releases/newest", {}, SettingScope::Machine};
constexpr qsizetype mostBytes = 512 * 1024;

// What the list may say of a version: digits and points, so that it can stand in an address and on
// a label.
std::optional<Release> releaseOf(const QString &version, const QString &day)
{
    static const QRegularExpression form(
        QStringLiteral("\\Av?(([0-9]{1,5})(\\.[0-9]{1,5}){1,3})\\z"));
    const auto match = form.match(version);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString plain = match.captured(1);
    constexpr int dayLength = 10;
    return Release{
        plain, QDate::fromString(day.left(dayLength), Qt::ISODate),
        QUrl(QStringLiteral("https://github.com/parleychat/parley/releases/tag/v") + plain)};
}

QVersionNumber numberOf(const Release &release)
{
    return QVersionNumber::fromString(release.version).normalized();
}

bool isAllowed(const QUrl &address)
{
    const bool here = address.host() == QLatin1String("127.0.0.1");
    return address.scheme() == QLatin1String("https") ||
           (here && address.scheme() == QLatin1String("http"));
}

} // namespace

Result<std::optional<Release>> newestRelease(const QByteArray &list)
{
    const QJsonDocument document = QJsonDocument::fromJson(list);
    if (!document.isArray()) {
        return Unexpected(ErrorKind::Transport, QStringLiteral("what came is no list of releases"));
    }
    std::optional<Release> newest;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject said = value.toObject();
        if (said.value(QLatin1String("draft")).toBool() ||
            said.value(QLatin1String("prerelease")).toBool()) {
            continue;
        }
        const auto release = releaseOf(said.value(QLatin1String("tag_name")).toString(),
                                       said.value(QLatin1String("published_at")).toString());
        if (release && (!newest || numberOf(*newest) < numberOf(*release))) {
            newest = release;
        }
    }
    return newest;
}

HttpReleases::HttpReleases(Transport &transport, Clock &clock, SettingsStore &settings,
                           const QString &current, const QString &address)
    : m_fetch(transport)
    , m_clock(clock)
    , m_settings(settings)
    , m_current(QVersionNumber::fromString(current).normalized())
    , m_address(address.isEmpty()
                    ? QStringLiteral("https://api.github.com/repos/parleychat/parley/releases")
                : address == QLatin1String("none") ? QString()
                                                   : address,
                QUrl::StrictMode)
{}

HttpReleases::~HttpReleases() = default;

QFuture<Result<std::optional<Release>>> HttpReleases::ask()
{
    if (m_promise) {
        return m_promise->future();
    }
    m_promise = std::make_unique<QPromise<Found>>();
    m_promise->start();
    const auto future = m_promise->future();
    m_settings.set(askedSetting, m_clock.now().toUTC().toString(Qt::ISODate));
    if (!isAllowed(m_address)) {
        const Found refused = Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("the list of releases has no https address; see PARLEY_RELEASES"));
        // Later, as every answer comes: who began it has not got its future yet.
        QMetaObject::invokeMethod(
            this, [this, refused] { take(refused); }, Qt::QueuedConnection);
        return future;
    }
    HttpRequest request;
    request.url = m_address;
    request.headers = {{"accept", "application/json"}, {"user-agent", "Parley"}};
    m_asking.wait(m_fetch.send(std::move(request), mostBytes),
                  [this](const Result<HttpAnswer> &answer) { take(read(answer)); });
    return future;
}

HttpReleases::Found HttpReleases::read(const Result<HttpAnswer> &answer) const
{
    constexpr int ok = 200;
    if (!answer) {
        return Unexpected(answer.error());
    }
    if (answer->head.status != ok) {
        return Unexpected(
            ErrorKind::Transport,
            QStringLiteral("the list of releases was answered with %1").arg(answer->head.status));
    }
    return newestRelease(answer->body);
}

void HttpReleases::take(const Found &found)
{
    const auto promise = std::move(m_promise);
    if (found) {
        m_settings.set(newestSetting, *found ? (*found)->version : QString());
        setNewer(*found);
    }
    promise->addResult(found ? Found(m_newer) : Unexpected(found.error()));
    promise->finish();
}

void HttpReleases::setNewer(const std::optional<Release> &release)
{
    const bool newer = release && numberOf(*release) > m_current;
    const auto now = newer ? release : std::nullopt;
    if (now != m_newer) {
        m_newer = now;
        Q_EMIT changed();
    }
}

void HttpReleases::keepWatch()
{
    if (m_settings.get(releaseWatchSetting)) {
        setNewer(releaseOf(m_settings.get(newestSetting), {})); // what was heard last time
    }
    lookWhenDue();
}

// Once an hour, since a computer sleeps.
void HttpReleases::lookWhenDue()
{
    constexpr qint64 day = 24 * 3600;
    if (m_settings.get(releaseWatchSetting)) {
        const QDateTime last = QDateTime::fromString(m_settings.get(askedSetting), Qt::ISODate);
        const qint64 since = last.isValid() ? last.secsTo(m_clock.now()) : day;
        if (since < 0 || since >= day) {
            static_cast<void>(ask());
        }
    }
    m_due = m_clock.after(1h, [this] { lookWhenDue(); });
}

} // namespace parley
