// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsindex.h"

#include "ui/controls/segmented.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <algorithm>

namespace parley {

namespace {

constexpr const char *wordsProperty = "parleySettingWords";

// Its parts are reached with Tab, but a person knows it as one.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const Segmented *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget);
}

bool isReachable(const QWidget &widget)
{
    const bool leaf = qobject_cast<const QStackedWidget *>(widget.parentWidget());
    return leaf || !widget.isHidden();
}

QString captionOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty()) {
        return widget.accessibleName();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text().remove(u'&') : QString();
}

bool isControl(const QWidget &widget)
{
    return isWhole(widget) ||
           ((widget.focusPolicy() & Qt::TabFocus) && !qobject_cast<const QScrollArea *>(&widget));
}

void collect(const QWidget &widget, int section, QList<SettingEntry> &entries)
{
    for (QObject *object : widget.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow() || !isReachable(*child)) {
            continue;
        }
        const QString caption = captionOf(*child);
        if (isControl(*child) && !caption.isEmpty()) {
            entries.append({section, caption, child->accessibleDescription(),
                            child->property(wordsProperty).toString(), child});
        }
        if (!isWhole(*child)) {
            collect(*child, section, entries);
        }
    }
}

// Without case and accents, for comparing.
QString plain(const QString &text)
{
    QString bare;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            bare.append(letter);
        }
    }
    return bare.toCaseFolded();
}

// 0: it does not fit; larger is better.
int fit(const SettingEntry &entry, const QString &section, const QStringList &words)
{
    const QString title = plain(entry.title);
    const QString rest = plain(entry.says + u' ' + entry.words + u' ' + section);
    int score = 1;
    for (const QString &word : words) {
        if (title.startsWith(word)) {
            score += 3;
        } else if (title.contains(word)) {
            score += 2;
        } else if (!rest.contains(word)) {
            return 0;
        }
    }
    return score;
}

} // namespace

void describeSetting(QWidget &control, const QString &sentence, const QString &words)
{
    control.setAccessibleDescription(sentence);
    control.setProperty(wordsProperty, words);
}

QList<SettingEntry> settingsOn(const QWidget &page, int section)
{
    QList<SettingEntry> entries;
    collect(page, section, entries);
    return entries;
}

QList<SettingEntry> findSettings(const QList<SettingEntry> &all, const QStringList &sections,
                                 const QString &typed)
{
    const QStringList words = plain(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QList<std::pair<int, SettingEntry>> fitting;
    QSet<std::pair<int, QString>> seen; // a row of buttons says the same many times
    for (const SettingEntry &entry : all) {
        const int score = fit(entry, sections.value(entry.section), words);
        if (score > 0 && !seen.contains({entry.section, entry.title})) {
            seen.insert({entry.section, entry.title});
            fitting.append({score, entry});
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &one, const auto &other) {
        return one.second.section != other.second.section
                   ? one.second.section < other.second.section
                   : one.first > other.first;
    });
    QList<SettingEntry> found;
    for (const auto &[score, entry] : fitting) {
        found.append(entry);
    }
    return found;
}

} // namespace parley
