// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/lock/applock.h"

#include "seal/passphrase.h"
#include "ui/lock/lockaccess.h"
#include "ui/lock/locksettings.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QtConcurrentRun>
#include <algorithm>

namespace parley {

namespace {

constexpr auto lockedProperty = "parleyLocked";
constexpr int freeTries = 3;
constexpr int longestPause = 6; // doublings: 64 s

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

// Menus, tool tips and the like close by themselves, without asking.
bool isShortLived(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return type == Qt::Popup || type == Qt::ToolTip || type == Qt::SplashScreen;
}

} // namespace

bool windowsAreLocked()
{
    return qApp && qApp->property(lockedProperty).toBool();
}

AppLock::AppLock(const Theme &theme, SettingsStore &settings, Clock &clock)
    : m_theme(theme), m_settings(settings), m_clock(clock), m_lastInput(clock.steady())
{
    installLockAccess();
    qApp->installEventFilter(this);
    connect(&m_trying, &QFutureWatcherBase::finished, this, [this] { judge(m_trying.result()); });
    connect(&settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(lockVerifierSetting.key) ||
            key == QLatin1String(lockMinutesSetting.key)) {
            waitForIdle();
        }
    });
    waitForIdle();
}

AppLock::~AppLock()
{
    qApp->removeEventFilter(this);
    qApp->setProperty(lockedProperty, false);
}

bool AppLock::isSet() const
{
    return !m_settings.get(lockVerifierSetting).isEmpty();
}

void AppLock::lock()
{
    if (m_locked || !isSet()) {
        return;
    }
    m_locked = true;
    qApp->setProperty(lockedProperty, true);
    m_idle.reset();
    coverAll();
    Q_EMIT changed(true);
}

void AppLock::followScreen()
{
    if (m_settings.get(lockWithScreenSetting)) {
        lock();
    }
}

void AppLock::coverAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isHidden()) {
            cover(*window);
        }
    }
}

void AppLock::cover(QWidget &window)
{
    if (isShortLived(window)) {
        window.hide();
        return;
    }
    if (window.windowType() != Qt::Window) {
        if (!m_hidden.contains(&window)) {
            m_hidden.append(&window);
        }
        window.setProperty(hiddenByLock, true);
        window.hide();
        return;
    }
    if (LockPage::of(window)) {
        return;
    }
    auto made = std::make_unique<WindowCover>(m_theme, window);
    connect(made->page(), &LockPage::tried, this, &AppLock::tryPassphrase);
    made->page()->setWaiting(m_trying.isRunning() || m_pause);
    m_covers.push_back(std::move(made));
}

void AppLock::forEachPage(const std::function<void(LockPage &)> &call) const
{
    for (const auto &covered : m_covers) {
        if (covered->page()) {
            call(*covered->page());
        }
    }
}

void AppLock::tryPassphrase(const Secret &passphrase)
{
    if (m_trying.isRunning() || m_pause) {
        return;
    }
    forEachPage([](LockPage &page) { page.setWaiting(true); });
    m_trying.setFuture(
        QtConcurrent::run([verifier = m_settings.get(lockVerifierSetting), passphrase] {
            return fitsVerifier(verifier, passphrase);
        }));
}

void AppLock::judge(bool fits)
{
    if (fits) {
        unlock();
        return;
    }
    const auto goOn = [this] {
        m_pause.reset();
        forEachPage([](LockPage &page) {
            page.say(tr("That is not the passphrase."));
            page.setWaiting(false);
        });
    };
    ++m_failures;
    if (m_failures < freeTries) {
        goOn();
        return;
    }
    forEachPage([](LockPage &page) {
        page.say(tr("That is not the passphrase. Wait a moment before you try again."));
    });
    const int doublings = std::min(m_failures - freeTries, longestPause);
    m_pause = m_clock.after(std::chrono::seconds(1 << doublings), goOn);
}

void AppLock::unlock()
{
    m_locked = false;
    m_failures = 0;
    qApp->setProperty(lockedProperty, false);
    m_covers.clear();
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window) {
            window->setProperty(hiddenByLock, {});
            window->show();
        }
    }
    m_lastInput = m_clock.steady();
    waitForIdle();
    Q_EMIT changed(false);
}

void AppLock::waitForIdle()
{
    m_idle.reset();
    const std::chrono::milliseconds most = std::chrono::minutes(m_settings.get(lockMinutesSetting));
    if (m_locked || !isSet() || most.count() <= 0) {
        return;
    }
    const auto idle = m_clock.steady() - m_lastInput;
    if (idle >= most) {
        lock();
        return;
    }
    m_idle = m_clock.after(most - idle, [this] { waitForIdle(); });
}

bool AppLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type())) {
        m_lastInput = m_clock.steady();
        return false;
    }
    if (!m_locked) {
        return false;
    }
    if (event->type() == QEvent::Shortcut) {
        return true; // commands of what can't be seen
    }
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        coverShown(*static_cast<QWidget *>(watched));
    }
    return false;
}

// Hiding something in the middle of its being shown would leave it half shown.
void AppLock::coverShown(QWidget &widget)
{
    if (!widget.isWindow()) {
        const auto found =
            std::find_if(m_covers.cbegin(), m_covers.cend(), [&widget](const auto &cover) {
                return cover->window() == widget.parentWidget();
            });
        if (found != m_covers.cend() && (*found)->page() != &widget) {
            QMetaObject::invokeMethod(found->get(), &WindowCover::hideContent,
                                      Qt::QueuedConnection);
        }
    } else if (widget.windowType() == Qt::Window) {
        cover(widget);
    } else {
        const auto hide = [this, shown = QPointer<QWidget>(&widget)] {
            if (shown && m_locked) {
                cover(*shown);
            }
        };
        QMetaObject::invokeMethod(this, hide, Qt::QueuedConnection);
    }
}

} // namespace parley
