// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/textwalk.h"

#include "ui/controls/button.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace parley {

namespace {

QString whereOf(const QWidget &widget)
{
    QString where;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        where.prepend(u'/' + QString::fromLatin1(at->metaObject()->className()).section(u':', -1));
    }
    return where;
}

// Words of this one widget, not of those in it.
QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words.append(label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words.append(button->text());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        words.append(line->placeholderText());
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
        words.append(rich->placeholderText());
    } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
        words.append(plain->placeholderText());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            words.append(box->itemText(i));
        }
    } else if (const auto *number = qobject_cast<const QSpinBox *>(&widget)) {
        words << number->prefix() << number->suffix() << number->specialValueText();
    } else if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
        for (int i = 0; i < list->count(); ++i) {
            words.append(list->item(i)->text());
        }
    }
    for (const QAction *action : widget.actions()) {
        words << action->text() << action->toolTip();
    }
    return words;
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at)) {
            return true;
        }
    }
    return false;
}

bool hasRoom(const QWidget &widget, const QString &text)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (text.isEmpty() || (label && (label->pixmap(Qt::ReturnByValue).isNull() == false))) {
        return true;
    }
    if (label && label->wordWrap()) {
        return label->heightForWidth(label->width()) <= label->height() + 1;
    }
    if (const auto *button = qobject_cast<const Button *>(&widget);
        button && button->isWordless()) {
        return true;
    }
    if (widget.width() + 1 < widget.sizeHint().width()) {
        return widget.toolTip().contains(text);
    }
    const QWidget *parent = widget.parentWidget();
    return !parent || isScrolled(widget) ||
           parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

} // namespace

QList<SeenText> seenTexts(const QWidget &window)
{
    QList<SeenText> seen;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        // What is announced is put together of words that are seen where they stand.
        if (child->objectName() != QLatin1String("announcement") &&
            (child->isVisibleTo(&window) || qobject_cast<const QMenu *>(child))) {
            widgets.append(child);
        }
    }
    for (const QWidget *widget : widgets) {
        for (const QString &text : wordsOf(*widget)) {
            if (!text.isEmpty()) {
                seen.append({whereOf(*widget), text});
            }
        }
    }
    return seen;
}

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(child)) {
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(child)) {
            text = button->text();
        }
        if (child->isVisibleTo(&window) && !hasRoom(*child, text)) {
            found.append(QStringLiteral("%1: %2 (%3x%4, wants %5x%6)")
                             .arg(whereOf(*child), text)
                             .arg(child->width())
                             .arg(child->height())
                             .arg(child->sizeHint().width())
                             .arg(child->sizeHint().height()));
        }
    }
    return found;
}

bool isBracketed(const QString &text)
{
    static const QRegularExpression innermost(QStringLiteral("\\[[^\\[\\]]*\\]"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    QString rest = text;
    for (QString before; before != rest;) {
        before = rest;
        rest.replace(innermost, QStringLiteral(" "));
    }
    return !rest.contains(word);
}

} // namespace parley
