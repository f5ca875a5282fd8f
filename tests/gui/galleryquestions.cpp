// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryquestions.h"

#include "gui/gallerychats.h"
#include "gui/galleryscene.h"
#include "ui/confirm.h"
#include "ui/exportchat.h"
#include "ui/linkguard.h"
#include "ui/lock/locksettings.h"
#include "ui/panes/chatpane.h"
#include "ui/passphrasequestion.h"
#include "ui/printing/printpreview.h"
#include "ui/privacy/crashnote.h"
#include "ui/quitquestion.h"
#include "ui/settings/settingspage.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace parley {

namespace {

GalleryScreen question(const char *name, const std::function<void(GuiWorld &, const Theme &)> &ask)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                return dialogScreen(name, fillWithChats,
                                    [&](GuiWorld &world) { ask(world, theme); })
                    .take(theme);
            }};
}

// A report of the crash that comes before the first look.
void leaveReport(const QString &dataDir)
{
    QDir(dataDir).mkpath(QStringLiteral("crashes"));
    QFile file(dataDir + QStringLiteral("/crashes/crash-20261121T083000Z-4711.txt"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("Parley ended unexpectedly.\nversion: 0.1.0\nsignal: SIGSEGV (11, code 1)\n"
                   "at: 2026-11-21 08:30:00 UTC\n\n#0 parley::TranscriptView::paintEvent\n"
                   "#1 QWidget::event\n#2 QApplicationPrivate::notify_helper\n");
    }
}

GalleryScreen withData(const char *name, const SceneStep &prepare, const SceneStep &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                const QTemporaryDir data;
                const auto fill = [&](GuiWorld &world) {
                    fillWithChats(world);
                    world.fakes.services.dataDir = data.path();
                    prepare(world);
                };
                return screen(name, full, fill, act).take(theme);
            }};
}

void printed(GuiWorld &world, const Theme &theme)
{
    makePrintPreview(theme, world.window().desk().pane().session()->conversation(), std::nullopt,
                     pdfFonts(), world.window())
        ->show();
}

} // namespace

QList<GalleryScreen> questionScreens()
{
    return {
        question("question-delete",
                 [](GuiWorld &world, const Theme &theme) {
                     confirm(world.window(), theme,
                             {QStringLiteral("Delete 3 chats for good?"),
                              QStringLiteral("Their messages and attachments are gone then."),
                              QStringLiteral("Delete for good")},
                             [] {});
                 }),
        question("question-quit",
                 [](GuiWorld &world, const Theme &theme) {
                     [[maybe_unused]] const bool asked =
                         askBeforeQuit(world.window(), theme, world.fakes.settings, {1, 2}, [] {});
                 }),
        question("question-passphrase",
                 [](GuiWorld &world, const Theme &theme) {
                     PassphraseQuestion question;
                     question.title = QStringLiteral("Encrypt the archive");
                     question.body = QStringLiteral("Whoever has it can open the archive; without "
                                                    "it nobody can.");
                     question.action = QStringLiteral("Encrypt");
                     question.trouble = QStringLiteral("The two passphrases differ.");
                     question.fresh = true;
                     askPassphrase(world.window(), theme, question, world.window(), [](auto &) {});
                 }),
        question("question-link",
                 [](GuiWorld &world, const Theme &theme) {
                     askToOpen(world.window(), theme,
                               QUrl(QStringLiteral("https://xn--pple-43d.example/reset?who=you")));
                 }),
        question("print-preview", printed),
        withData(
            "crash-note", [](GuiWorld &world) { leaveReport(world.fakes.services.dataDir); },
            [](GuiWorld &) {}),
        withData(
            "settings-privacy", [](GuiWorld &world) { leaveReport(world.fakes.services.dataDir); },
            [](GuiWorld &world) {
                world.window().showSettings();
                world.window().settings().showSection(SettingsPage::Privacy);
            }),
        screen(
            "locked", full,
            [](GuiWorld &world) {
                fillWithChats(world);
                world.fakes.settings.set(lockVerifierSetting, QStringLiteral("$argon2id$"));
                world.fakes.settings.set(lockAtStartSetting, true);
            },
            [](GuiWorld &) {}),
        screen("shortcuts-sheet", full, fillWithChats,
               [](GuiWorld &world) { trigger(world, QStringLiteral("All shortcuts")); }),
    };
}

} // namespace parley
