// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/style/announcement.h"

#include <QAccessibleWidget>

namespace parley {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

namespace {

constexpr auto voiceName = "announcement";
constexpr int voices = 4; // what was said last may not have been read yet when the next comes

QAccessibleInterface *voiceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->objectName() == QLatin1String(voiceName)
               ? new QAccessibleWidget(widget, QAccessible::Notification) // QAccessible owns it
               : nullptr;
}

// The one that said nothing for the longest time.
QWidget &voiceIn(QWidget &window)
{
    static const bool known = [] {
        QAccessible::installFactory(voiceOf);
        return true;
    }();
    Q_UNUSED(known)
    const auto there =
        window.findChildren<QWidget *>(QLatin1String(voiceName), Qt::FindDirectChildrenOnly);
    if (there.size() >= voices) {
        QWidget *oldest = there.first();
        oldest->setParent(nullptr);
        oldest->setParent(&window); // now the last one
        return *oldest;
    }
    auto *made = new QWidget(&window);
    made->setObjectName(QLatin1String(voiceName));
    made->setAttribute(Qt::WA_TransparentForMouseEvents);
    made->setAttribute(Qt::WA_NoSystemBackground);
    made->setFocusPolicy(Qt::NoFocus);
    made->resize(1, 1);
    return *made;
}

} // namespace

#endif

void announce(QWidget &from, const QString &words, Urgency urgency)
{
    if (words.isEmpty()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&from, words);
    event.setPoliteness(urgency == Urgency::Assertive
                            ? QAccessible::AnnouncementPoliteness::Assertive
                            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(urgency)
    QWidget &voice = voiceIn(*from.window());
    voice.hide();
    voice.setAccessibleName(words);
    voice.show();                                       // this is what is heard
    QAccessibleEvent alert(&voice, QAccessible::Alert); // where the bridge passes it on
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace parley
