// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/spell/spelldesk.h"

#include "ui/panes/composeredit.h"
#include "ui/prompts/promptedit.h"
#include "ui/settings/appearancepage.h"
#include "ui/spell/spellmarks.h"
#include "ui/spell/spellsection.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace parley {

namespace {

QTextEdit *checkedEditor(QObject *object)
{
    if (auto *composer = qobject_cast<ComposerEdit *>(object)) {
        return composer;
    }
    return qobject_cast<PromptEdit *>(object);
}

SpellMarks *marksOf(const QTextEdit &edit)
{
    return edit.findChild<SpellMarks *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

QStringList fittingDictionaries(const QStringList &names, const QStringList &languages)
{
    QStringList fitting;
    for (const QString &language : languages) {
        const QString exact = QString(language).replace(u'-', u'_');
        const QString general = exact.section(u'_', 0, 0);
        if (names.contains(exact)) {
            fitting.append(exact);
            continue;
        }
        const auto has = [&](const QString &name) { return name.section(u'_', 0, 0) == general; };
        const auto known = std::find_if(fitting.cbegin(), fitting.cend(), has);
        const auto other = std::find_if(names.cbegin(), names.cend(), has);
        if (known == fitting.cend() && other != names.cend()) {
            fitting.append(*other);
        }
    }
    fitting.removeDuplicates();
    if (fitting.isEmpty() && !names.isEmpty() && languages != QStringList{QStringLiteral("en")}) {
        fitting = fittingDictionaries(names, {QStringLiteral("en")});
    }
    return fitting.isEmpty() ? names.mid(0, 1) : fitting;
}

SpellDesk::SpellDesk(Theme &theme, SettingsStore &settings, QWidget &window)
    : QObject(&window), m_theme(theme), m_settings(settings)
{}

void SpellDesk::use(Spelling *spelling)
{
    m_spelling = spelling;
    if (!spelling || spelling->languages().isEmpty()) {
        return;
    }
    QCoreApplication::instance()->installEventFilter(this);
    connect(spelling, &Spelling::changed, this, [this] {
        for (const auto &marks : std::as_const(m_marks)) {
            if (marks) {
                marks->setSpelling(m_settings.get(spellingSetting) ? m_spelling.data() : nullptr);
            }
        }
    });
    connect(&m_settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(spellingSetting.key) ||
            key == QLatin1String(spellLanguagesSetting.key)) {
            apply();
        }
    });
    apply();
}

void SpellDesk::apply()
{
    const bool on = m_settings.get(spellingSetting);
    QStringList languages = m_settings.get(spellLanguagesSetting);
    if (languages.isEmpty()) {
        languages = fittingDictionaries(m_spelling->languages(), QLocale::system().uiLanguages());
    }
    m_spelling->use(on ? languages : QStringList());
    m_marks.removeIf([](const QPointer<SpellMarks> &marks) { return !marks; });
    for (const auto &marks : std::as_const(m_marks)) {
        marks->setSpelling(on ? m_spelling.data() : nullptr);
    }
}

void SpellDesk::addTo(QWidget &settings)
{
    if (auto *page = settings.findChild<AppearancePage *>()) {
        page->addSection(new SpellSection(m_theme, m_settings, m_spelling, page));
    }
}

void SpellDesk::mark(QTextEdit &edit)
{
    if (!marksOf(edit)) {
        auto *marks = new SpellMarks(edit, m_theme);
        marks->setSpelling(m_settings.get(spellingSetting) ? m_spelling.data() : nullptr);
        m_marks.append(marks);
    }
}

bool SpellDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_spelling) {
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        if (QTextEdit *edit = checkedEditor(watched)) {
            mark(*edit);
        }
    } else if (event->type() == QEvent::ContextMenu) {
        QTextEdit *edit = checkedEditor(watched);
        if (!edit && watched->parent()) {
            edit = checkedEditor(watched->parent()); // its viewport
        }
        if (edit && !edit->isReadOnly()) {
            return showMenu(*edit, static_cast<const QContextMenuEvent &>(*event));
        }
    }
    return false;
}

bool SpellDesk::showMenu(QTextEdit &edit, const QContextMenuEvent &event)
{
    mark(edit);
    const bool mouse = event.reason() == QContextMenuEvent::Mouse;
    const QPoint at =
        mouse ? edit.viewport()->mapFromGlobal(event.globalPos()) : edit.cursorRect().center();
    const QTextCursor wrong = marksOf(edit)->wrongAt(mouse ? edit.cursorForPosition(at).position()
                                                           : edit.textCursor().position());
    QMenu *menu = edit.createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!wrong.isNull()) {
        addBetterWords(*menu, wrong);
    }
    menu->addSeparator();
    QAction *on = menu->addAction(tr("Check spelling"));
    on->setCheckable(true);
    on->setChecked(m_settings.get(spellingSetting));
    connect(on, &QAction::toggled, this,
            [this](bool checked) { m_settings.set(spellingSetting, checked); });
    menu->popup(edit.viewport()->mapToGlobal(at));
    return true;
}

void SpellDesk::addBetterWords(QMenu &menu, const QTextCursor &wrong)
{
    QAction *first = menu.actions().value(0);
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(first, action);
        return action;
    };
    const QString word = wrong.selectedText();
    const QStringList better = m_spelling->suggestions(word);
    for (const QString &one : better) {
        QAction *action = add(QString(one).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, &menu, [wrong, one] {
            QTextCursor cursor(wrong);
            cursor.insertText(one);
        });
    }
    if (better.isEmpty()) {
        add(tr("No suggestions"))->setEnabled(false);
    }
    connect(add(tr("Add to dictionary")), &QAction::triggered, this, [this, word] {
        if (m_spelling) {
            m_spelling->learn(word);
        }
    });
    menu.insertSeparator(first);
}

} // namespace parley
