// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/firstrunpicture.h"

#include "engine/turnfigures.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/transcript/figures.h"
#include "ui/welcome/welcomepage.h"

#include <QCoreApplication>
#include <QPixmap>
#include <cstdio>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto patience = 60s;
constexpr auto settle = 400ms; // the last repaint after the answer

void printLine(const QString &line)
{
    std::fputs(qPrintable(line), stdout);
    std::fputc('\n', stdout);
}

} // namespace

FirstRunPicture::FirstRunPicture(MainWindow &window, Services &services, QString file,
                                 QString question)
    : m_window(window)
    , m_services(services)
    , m_file(std::move(file))
    , m_question(question.isEmpty() ? QStringLiteral("What can you do?") : std::move(question))
{
    connect(&window, &MainWindow::settled, this, &FirstRunPicture::begin);
    m_timer = services.clock.after(
        patience, [this] { end(1, QStringLiteral("the demo did not answer in time")); });
}

void FirstRunPicture::begin()
{
    connect(&m_window.welcome(), &WelcomePage::started, this, &FirstRunPicture::ask);
    m_window.welcome().startDemo();
}

void FirstRunPicture::ask()
{
    ChatPane &pane = m_window.desk().pane();
    pane.composer().setText(m_question);
    pane.composer().submit();
    ChatSession *session = pane.session();
    if (!session || session->conversation().isEmpty()) {
        end(1, QStringLiteral("the question could not be sent"));
        return;
    }
    connect(session, &ChatSession::statusChanged, this, &FirstRunPicture::follow);
}

void FirstRunPicture::follow()
{
    if (!m_window.desk().pane().session()->isBusy()) {
        m_timer = m_services.clock.after(settle, [this] { finish(); });
    }
}

void FirstRunPicture::finish()
{
    const Conversation &conversation = m_window.desk().pane().session()->conversation();
    print(conversation);
    const Node *answer = conversation.find(conversation.head().activeLeaf);
    if (!answer || answer->state != NodeState::Complete) {
        end(1, QStringLiteral("the demo did not finish its answer"));
    } else if (!m_window.grab().save(m_file, "PNG")) {
        end(1, QStringLiteral("can't write %1").arg(m_file));
    } else {
        end(0, {});
    }
}

void FirstRunPicture::print(const Conversation &conversation) const
{
    for (const NodeId &id : conversation.activePath()) {
        const Node *node = conversation.find(id);
        const bool person = node->message.role == Role::User;
        printLine(person ? QStringLiteral("You") : node->meta.asked.toString());
        printLine(node->message.text().trimmed() + u'\n');
        if (person) {
            continue;
        }
        const TurnFigures figures = turnFigures(*node, {});
        const auto count = [](const std::optional<TokenCount> &tokens) {
            if (!tokens) {
                return QStringLiteral("?");
            }
            return (tokens->exact ? QString() : QStringLiteral("≈ ")) +
                   groupedNumber(tokens->tokens);
        };
        printLine(QStringLiteral("tokens: %1 in, %2 out; cost: %3")
                      .arg(count(figures.input), count(figures.output),
                           figures.cost ? moneyText(figures.cost->amount)
                                        : QStringLiteral("not reported")));
    }
}

void FirstRunPicture::end(int code, const QString &message)
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    m_timer.reset();
    if (!message.isEmpty()) {
        std::fprintf(stderr, "parley: %s\n", qPrintable(message));
    }
    QCoreApplication::exit(code);
}

} // namespace parley
