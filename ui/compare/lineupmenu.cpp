// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/lineupmenu.h"

#include "archive/exportformat.h"
#include "base/wholefile.h"
#include "chat/comparisonjson.h"
#include "ui/compare/namepopup.h"
#include "ui/compare/parting.h"
#include "ui/corewords.h"
#include "ui/savequestion.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace parley {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes; system prompts may be long

// %1 is the name of the file.
QString refusalText(const QString &code)
{
    if (code == QLatin1String("newer")) {
        return LineUpMenu::tr("“%1” comes from a newer Parley. Update Parley to read it.");
    }
    if (code == QLatin1String("panes")) {
        return LineUpMenu::tr("“%1” was not imported: a line-up names two to eight models.");
    }
    return LineUpMenu::tr("“%1” is not a line-up. Choose a file that Parley exported as one.");
}

QString filter()
{
    return LineUpMenu::tr("Line-ups (*.json)");
}

} // namespace

LineUpMenu::LineUpMenu(const Parts &parts, QMenu &menu)
    : QObject(&menu), m_parts(parts), m_menu(menu)
{
    menu.setTitle(tr("Line-ups"));
    connect(&menu, &QMenu::aboutToShow, this, &LineUpMenu::fill);
}

LineUpMenu::~LineUpMenu() = default;

void LineUpMenu::load()
{
    m_listing.wait(m_parts.services.comparisons.lineUps(),
                   [this](const Result<QList<LineUp>> &list) {
                       if (!list) {
                           Q_EMIT failed(list.error());
                           return;
                       }
                       m_all = *list;
                       fill();
                   });
}

void LineUpMenu::fill()
{
    m_menu.clear();
    for (const LineUp &lineUp : std::as_const(m_all)) {
        addEntry(lineUp);
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Save these panes as a line-up…")), &QAction::triggered, this,
            [this] { askName({}, [this](const QString &name) { save(name); }); });
    connect(m_menu.addAction(tr("Import a line-up…")), &QAction::triggered, this,
            &LineUpMenu::chooseImport);
}

void LineUpMenu::addEntry(const LineUp &lineUp)
{
    QString name = lineUp.name;
    QMenu *entry = m_menu.addMenu(name.replace(u'&', QStringLiteral("&&")));
    const auto add = [&](const QString &text, auto call) {
        connect(entry->addAction(text), &QAction::triggered, this, call);
    };
    add(tr("Compare these models"), [this, lineUp] { Q_EMIT chosen(lineUp); });
    entry->addSeparator();
    add(tr("Rename…"), [this, lineUp] { rename(lineUp); });
    add(tr("Export…"), [this, lineUp] { chooseExport(lineUp); });
    add(tr("Delete"), [this, lineUp] { remove(lineUp); });
}

void LineUpMenu::write(const QFuture<Result<void>> &future)
{
    const int serial = ++m_writes;
    m_writing[serial].wait(future, [this, serial](const Result<void> &done) {
        m_writing.erase(serial);
        if (!done) {
            Q_EMIT failed(done.error());
        }
        load(); // as it is on the disk
    });
}

void LineUpMenu::save(const QString &name)
{
    write(m_parts.services.comparisons.saveLineUp(
        {LineUpId::create(), name.simplified(), m_source()}));
}

void LineUpMenu::askName(const QString &name, const std::function<void(const QString &)> &named)
{
    if (!m_name) {
        m_name = new NamePopup(m_parts.theme, m_parts.window);
    }
    m_name->ask(tr("Name of the line-up"), name, named);
}

void LineUpMenu::rename(const LineUp &lineUp)
{
    askName(lineUp.name, [this, lineUp](const QString &name) {
        LineUp renamed = lineUp;
        renamed.name = name;
        write(m_parts.services.comparisons.saveLineUp(renamed));
    });
}

void LineUpMenu::remove(const LineUp &lineUp)
{
    write(m_parts.services.comparisons.removeLineUp(lineUp.id));
    m_parts.parting.offer(
        tr("Line-up deleted"),
        [this, lineUp] { write(m_parts.services.comparisons.saveLineUp(lineUp)); }, [] {});
}

void LineUpMenu::chooseExport(const LineUp &lineUp)
{
    askWhereToSave(m_parts.window,
                   {tr("Export the line-up"), filter(),
                    exportFileName(lineUp.name, QLatin1String("json"), tr("Line-up"))},
                   *this, [this, lineUp](const QString &path) { exportTo(lineUp, path); });
}

void LineUpMenu::exportTo(const LineUp &lineUp, const QString &path)
{
    if (const auto written = writeWholeFile(path, lineUpFile(lineUp)); !written) {
        Q_EMIT refused(tr("“%1” can't be written: %2. Choose another place.")
                           .arg(QFileInfo(path).fileName(), detailText(written.error())));
    }
}

void LineUpMenu::chooseImport()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Import a line-up"), {}, filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LineUpMenu::importFrom);
    dialog->open();
}

void LineUpMenu::importFrom(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("“%1” can't be read: %2.").arg(name, file.errorString()));
        return;
    }
    const auto lineUp = readLineUpFile(file.read(largestFile));
    if (!lineUp) {
        Q_EMIT refused(refusalText(lineUp.error().providerCode).arg(name));
        return;
    }
    LineUp named = *lineUp;
    named.name = named.name.isEmpty() ? QFileInfo(path).completeBaseName() : named.name;
    write(m_parts.services.comparisons.saveLineUp(named));
}

} // namespace parley
