// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/portalshortcut.h"

#include "base/logging.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QKeySequence>

namespace parley {

namespace {

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto shortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const auto requests = QStringLiteral("org.freedesktop.portal.Request");
const auto sessions = QStringLiteral("org.freedesktop.portal.Session");
const auto registry = QStringLiteral("org.freedesktop.host.portal.Registry");
const auto appId = QStringLiteral("io.github.parleychat.Parley");
const auto shortcutId = QStringLiteral("quick-window");
constexpr uint agreed = 0;

QDBusMessage portalCall(const QString &interface, const char *method)
{
    return QDBusMessage::createMethodCall(portalService, portalPath, interface,
                                          QString::fromLatin1(method));
}

QVariantMap resultsOf(const QDBusMessage &message)
{
    return qdbus_cast<QVariantMap>(message.arguments().value(1));
}

bool isAgreed(const QDBusMessage &message)
{
    return message.arguments().value(0).toUInt() == agreed;
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PortalKeys &keys)
{
    argument.beginStructure();
    argument << keys.id << keys.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalKeys &keys)
{
    argument.beginStructure();
    argument >> keys.id >> keys.options;
    argument.endStructure();
    return argument;
}

QString portalTrigger(const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    if (sequence.isEmpty()) {
        return {};
    }
    const QKeyCombination pressed = sequence[0];
    QStringList words;
    const std::pair<Qt::KeyboardModifier, const char *> names[] = {
        {Qt::ControlModifier, "CTRL"},
        {Qt::AltModifier, "ALT"},
        {Qt::ShiftModifier, "SHIFT"},
        {Qt::MetaModifier, "LOGO"},
    };
    for (const auto &[modifier, name] : names) {
        if (pressed.keyboardModifiers().testFlag(modifier)) {
            words.append(QString::fromLatin1(name));
        }
    }
    const QString name = QKeySequence(pressed.key()).toString(QKeySequence::PortableText);
    if (pressed.key() == Qt::Key_Space) {
        words.append(QStringLiteral("space"));
    } else if (name.size() == 1 && name.at(0).unicode() < 0x80 && name.at(0).isLetterOrNumber()) {
        words.append(name.toLower());
    } else if (pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F24) {
        words.append(name);
    } else {
        return {};
    }
    return words.join(u'+');
}

PortalShortcut::PortalShortcut(const QDBusConnection &bus) : m_bus(bus)
{
    qDBusRegisterMetaType<PortalKeys>();
    qDBusRegisterMetaType<PortalKeysList>();
    if (m_bus.isConnected()) {
        // Portals know programs outside of a sandbox by this; older ones don't have it.
        QDBusMessage named = portalCall(registry, "Register");
        named << appId << QVariantMap();
        m_bus.asyncCall(named);
        m_bus.connect(portalService, portalPath, shortcuts, QStringLiteral("Activated"), this,
                      SLOT(notePressed(QDBusMessage)));
    }
}

PortalShortcut::~PortalShortcut()
{
    closeSession();
}

void PortalShortcut::setKeys(const QString &keys)
{
    closeSession();
    m_keys = keys;
    if (keys.isEmpty()) {
        setState(State::Off);
        return;
    }
    if (!m_bus.isConnected()) {
        setState(State::Nowhere);
        return;
    }
    setState(State::Asking);
    QDBusMessage message = portalCall(shortcuts, "CreateSession");
    message << QVariantMap{
        {QStringLiteral("session_handle_token"), QStringLiteral("parley%1").arg(++m_requests)}};
    call(message, SLOT(noteSession(QDBusMessage)));
}

// Adds the token of the request to the options, which are the last argument, and waits for what
// comes of it: that is told by a signal of the request, which may come before the reply.
void PortalShortcut::call(QDBusMessage message, const char *slot)
{
    const QString token = QStringLiteral("parley%1").arg(++m_requests);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_request = portalPath + QStringLiteral("/request/%1/%2").arg(sender, token);
    QVariantList arguments = message.arguments();
    QVariantMap options = arguments.last().toMap();
    options.insert(QStringLiteral("handle_token"), token);
    arguments.last() = options;
    message.setArguments(arguments);
    m_bus.connect(portalService, m_request, requests, QStringLiteral("Response"), this, slot);
    auto *asking = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(asking, &QDBusPendingCallWatcher::finished, this, [this, asking, request = m_request] {
        const QDBusPendingReply<QDBusObjectPath> reply = *asking;
        if (reply.isError() && request == m_request) {
            qCInfo(logApp) << "no keys from the portal:" << reply.error().name();
            setState(State::Nowhere);
        }
        asking->deleteLater();
    });
}

void PortalShortcut::noteSession(const QDBusMessage &message)
{
    if (message.path() != m_request) {
        return; // of keys that are not wished any more
    }
    m_session = resultsOf(message).value(QStringLiteral("session_handle")).toString();
    if (!isAgreed(message) || m_session.isEmpty()) {
        setState(State::Refused);
        return;
    }
    PortalKeys keys{shortcutId,
                    {{QStringLiteral("description"), tr("Open Parley's quick window")}}};
    const QString trigger = portalTrigger(m_keys);
    if (!trigger.isEmpty()) {
        keys.options.insert(QStringLiteral("preferred_trigger"), trigger);
    }
    QDBusMessage bind = portalCall(shortcuts, "BindShortcuts");
    bind << QVariant::fromValue(QDBusObjectPath(m_session))
         << QVariant::fromValue(PortalKeysList{keys}) << QString() << QVariantMap();
    call(bind, SLOT(noteBound(QDBusMessage)));
}

void PortalShortcut::noteBound(const QDBusMessage &message)
{
    if (message.path() != m_request) {
        return;
    }
    const auto bound =
        qdbus_cast<PortalKeysList>(resultsOf(message).value(QStringLiteral("shortcuts")));
    if (!isAgreed(message) || bound.isEmpty()) {
        setState(State::Refused);
        return;
    }
    setState(State::Works,
             bound.first().options.value(QStringLiteral("trigger_description")).toString());
}

void PortalShortcut::notePressed(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    const auto session = qdbus_cast<QDBusObjectPath>(said.value(0));
    if (m_session.isEmpty() || session.path() != m_session || said.value(1) != shortcutId) {
        return;
    }
    const auto options = qdbus_cast<QVariantMap>(said.value(3));
    Q_EMIT pressed(options.value(QStringLiteral("activation_token")).toString().toLatin1());
}

void PortalShortcut::closeSession()
{
    m_request.clear();
    if (!m_session.isEmpty()) {
        m_bus.asyncCall(QDBusMessage::createMethodCall(portalService, std::exchange(m_session, {}),
                                                       sessions, QStringLiteral("Close")));
    }
}

} // namespace parley
