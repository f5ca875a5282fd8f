// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/upkeep.h"

#include "base/logging.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr int trashDays = 30;
constexpr int checkDays = 7;

template <class T>
void logFailure(const char *what, QFuture<Result<T>> future)
{
    future.then([what](const Result<T> &result) {
        if (!result) {
            qCWarning(logEngine).noquote() << what << result.error().detail;
        }
    });
}

} // namespace

Upkeep::Upkeep(Services &services, Check check) : m_services(services), m_check(std::move(check))
{
    wait(1min);
}

void Upkeep::wait(std::chrono::milliseconds time)
{
    m_timer = m_services.clock.after(time, [this] {
        wait(1h);
        run();
    });
}

void Upkeep::run()
{
    const QDateTime now = m_services.clock.now();
    logFailure("no backup:", m_services.backups.backUpIfDue(now));
    logFailure("the trash keeps what is old:",
               m_services.conversations.emptyTrash(now.addDays(-trashDays)));
    checkIfDue(now);
}

void Upkeep::checkIfDue(const QDateTime &now)
{
    const QDateTime last = m_services.settings.get(checkedSetting);
    if (last.isValid() && last <= now && last.addDays(checkDays) > now) {
        return;
    }
    m_services.settings.set(checkedSetting, now);
    m_check().then([](const Result<QString> &verdict) {
        if (!verdict || *verdict != QLatin1String("ok")) {
            qCWarning(logEngine).noquote()
                << "the weekly check:" << (verdict ? *verdict : verdict.error().detail);
        }
    });
}

} // namespace parley
