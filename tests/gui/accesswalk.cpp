// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/accesswalk.h"

#include "ui/controls/popup.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QtTest>

namespace parley {

namespace {

constexpr int mostChildren = 60; // of one list: its rows are all alike

QString wordOf(const QObject *object)
{
    if (!object) {
        return QStringLiteral("part");
    }
    const QString kind = QString::fromLatin1(object->metaObject()->className()).section(u':', -1);
    return object->objectName().isEmpty() ? kind
                                          : QStringLiteral("%1#%2").arg(kind, object->objectName());
}

QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *said =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return said ? said->text(QAccessible::Name).trimmed() : QString();
}

QString whereOf(const QWidget &widget)
{
    QString where;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        where.prepend(u'/' + wordOf(at));
    }
    return QStringLiteral("%1 \"%2\"").arg(where, nameOf(widget));
}

bool isActionable(QAccessible::Role role)
{
    static const QSet<int> actionable{
        QAccessible::Button,     QAccessible::CheckBox,       QAccessible::RadioButton,
        QAccessible::ComboBox,   QAccessible::EditableText,   QAccessible::SpinBox,
        QAccessible::List,       QAccessible::ListItem,       QAccessible::Tree,
        QAccessible::TreeItem,   QAccessible::Table,          QAccessible::Link,
        QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::MenuItem,
        QAccessible::Slider,     QAccessible::Dial,           QAccessible::PageTab};
    return actionable.contains(role);
}

// The field inside of a box of numbers or choices goes by the name of its box.
bool isPartOfBox(const QAccessibleInterface &at)
{
    const QAccessibleInterface *parent = at.parent();
    return parent &&
           (parent->role() == QAccessible::SpinBox || parent->role() == QAccessible::ComboBox);
}

void collectNameless(QAccessibleInterface *at, const QString &path, QStringList &found)
{
    if (!at || !at->isValid() || at->state().invisible) {
        return;
    }
    const QString here = path + u'/' + wordOf(at->object());
    if (isActionable(at->role()) && !isPartOfBox(*at) &&
        at->text(QAccessible::Name).trimmed().isEmpty()) {
        found.append(QStringLiteral("no name: %1, role %2").arg(here).arg(at->role()));
    }
    for (int i = 0; i < qMin(at->childCount(), mostChildren); ++i) {
        collectNameless(at->child(i), here, found);
    }
}

bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client ||
           role == QAccessible::Window || role == QAccessible::LayeredPane;
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

// Reached through what stands around it, with the arrow keys or by its own field.
bool isInsideControl(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(at) || qobject_cast<const QComboBox *>(at) ||
            qobject_cast<const QLineEdit *>(at) || qobject_cast<const QAbstractItemView *>(at)) {
            return true;
        }
    }
    return qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget);
}

bool isOneOfGroup(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool isUsable(const QWidget &widget)
{
    if (!widget.isEnabled() || widget.testAttribute(Qt::WA_TransparentForMouseEvents) ||
        isInsideControl(widget)) {
        return false;
    }
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QAbstractSlider *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) ||
           (widget.testAttribute(Qt::WA_SetCursor) &&
            widget.cursor().shape() == Qt::PointingHandCursor);
}

// Its rows are gone through from the field above it.
bool isChosenFromField(const QWidget &widget)
{
    if (!qobject_cast<const QAbstractItemView *>(&widget)) {
        return false;
    }
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const Popup *>(at)) {
            return at->findChild<QLineEdit *>() != nullptr;
        }
    }
    return false;
}

// A command of the window does the same.
bool hasCommand(const QWidget &window, const QWidget &widget)
{
    const QString name = nameOf(widget);
    for (const QAction *action : window.actions()) {
        if (action->text() == name || widget.actions().contains(action)) {
            return true;
        }
    }
    return false;
}

void checkWidget(const QWidget &window, QWidget &widget, QStringList &found)
{
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&widget);
    if (takesTab(widget) && widget.isEnabled() && !isInsideControl(widget)) {
        const bool pane = qobject_cast<QAbstractScrollArea *>(&widget); // scrolled by keys
        if (!said || (isVague(said->role()) && !pane)) {
            found.append(QStringLiteral("no role: ") + whereOf(widget));
        } else if (nameOf(widget).isEmpty()) {
            found.append(QStringLiteral("no name for what takes the focus: ") + whereOf(widget));
        }
    } else if (isUsable(widget) && !hasCommand(window, widget) && !isChosenFromField(widget) &&
               !isOneOfGroup(widget)) {
        found.append(QStringLiteral("only for the mouse: ") + whereOf(widget));
    }
}

void checkSiblings(const QWidget &window, QStringList &found)
{
    QSet<QPair<const QWidget *, QString>> seen;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&window) || isInsideControl(*button)) {
            continue;
        }
        const QPair<const QWidget *, QString> key(button->parentWidget(), nameOf(*button));
        if (seen.contains(key)) {
            found.append(QStringLiteral("called as the one beside it: ") + whereOf(*button));
        }
        seen.insert(key);
    }
}

// What the keyboard may reach now: the popup on top, or all.
const QWidget &reachable(const QWidget &window)
{
    const QWidget *top = &window;
    for (const Popup *popup : window.findChildren<Popup *>()) {
        if (popup->isVisibleTo(&window)) {
            top = popup;
        }
    }
    return *top;
}

} // namespace

QStringList accessFaults(QWidget &window)
{
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(&window), {}, found);
    const QWidget &scope = reachable(window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<QMenu *>(widget)) {
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator() && action->isVisible() && action->text().isEmpty()) {
                    found.append(QStringLiteral("menu entry without text: ") + whereOf(*menu));
                }
            }
        } else if (widget->isVisibleTo(&window) && scope.isAncestorOf(widget)) {
            checkWidget(window, *widget, found);
        }
    }
    checkSiblings(window, found);
    return found;
}

TabWalk::TabWalk(QWidget &window) : m_window(window)
{
    constexpr int patience = 400; // presses: far more than any page has stops
    constexpr int stay = 60;      // parts of one control that Tab goes through
    QWidget *start = window.focusWidget();
    if (!start || !start->isVisibleTo(&window)) {
        m_faults.append(QStringLiteral("nothing has the focus"));
        return;
    }
    QPointer<QWidget> at = start;
    int stayed = 0;
    for (int i = 0; i < patience; ++i) {
        look(*at);
        press(*at);
        QWidget *next = window.focusWidget();
        if (!next) {
            m_faults.append(QStringLiteral("Tab loses the focus after ") +
                            (at ? whereOf(*at) : QStringLiteral("what is gone")));
            return;
        }
        stayed = next == at ? stayed + 1 : 0;
        if (stayed == 0 && m_stops.contains(next)) { // round; what was left out is told below
            checkReached();
            return;
        }
        if (stayed > stay) {
            break;
        }
        at = next;
    }
    if (m_stops.size() > 1 || stayed == 0) {
        m_faults.append(QStringLiteral("Tab does not leave or return: ") + whereOf(*at));
    }
}

void TabWalk::look(QWidget &stop)
{
    if (m_stops.contains(&stop)) {
        return;
    }
    m_stops.append(&stop);
    const QRect place(stop.mapTo(&m_window, QPoint()), stop.size());
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&stop);
    const QWidget &seen = area ? *area->viewport() : stop;
    if (!stop.isVisibleTo(&m_window) || stop.size().isEmpty()) {
        m_faults.append(QStringLiteral("Tab stops at what is not seen: ") + whereOf(stop));
    } else if (!m_window.rect().intersects(place) || seen.visibleRegion().isEmpty()) {
        m_faults.append(QStringLiteral("Tab stops outside of the window: ") + whereOf(stop));
    }
}

// Presses Tab and sees whether the control looked different while it had the focus.
void TabWalk::press(QWidget &stop)
{
    const QByteArray kind = stop.metaObject()->className();
    const QPointer<QWidget> kept = &stop;
    const auto picture = [&] {
        constexpr int ring = 4; // px it may stand around the control
        const QRect place(stop.mapTo(&m_window, QPoint()), stop.size());
        return m_window.grab(place.adjusted(-ring, -ring, ring, ring)).toImage();
    };
    const bool known = m_ringed.contains(kind) || m_stops.size() == 1; // the first came by itself
    const QImage focused = known ? QImage() : picture();
    QTest::keyClick(&stop, Qt::Key_Tab);
    if (known || !kept || m_window.focusWidget() == &stop) {
        return;
    }
    m_ringed.insert(kind);
    if (picture() == focused) {
        m_faults.append(QStringLiteral("the focus is not seen: ") + whereOf(stop));
    }
}

void TabWalk::checkReached()
{
    const QWidget &scope = reachable(m_window);
    for (const QWidget *widget : scope.findChildren<QWidget *>()) {
        if (takesTab(*widget) && isUsable(*widget) && widget->isVisibleTo(&m_window) &&
            !isOneOfGroup(*widget) && !widget->focusProxy() &&
            !m_stops.contains(const_cast<QWidget *>(widget))) {
            m_faults.append(QStringLiteral("Tab never gets to ") + whereOf(*widget));
        }
    }
}

} // namespace parley
