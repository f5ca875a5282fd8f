// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/guiworld.h"

#include "ui/chatspage.h"

#include <QCoreApplication>
#include <QDialog>
#include <QThreadPool>
#include <QtTest>

using namespace std::chrono_literals;

namespace parley {

GuiWorld::GuiWorld(Theme &theme) : m_theme(theme)
{
    fakes.services.prices = &prices;
    fakes.services.workflows = &workflows;
    fakes.services.batches = &batches;
    fakes.services.routings = &routings;
    fakes.services.reach = &reach;
}

GuiWorld::~GuiWorld()
{
    close();
}

ScriptedProvider &GuiWorld::provider(const QString &profile)
{
    return *m_providers.at(profile);
}

void GuiWorld::goBack(const ConversationId &id, const NodeId &node)
{
    m_chats.at(id).head().activeLeaf = node;
}

void GuiWorld::choosePlan(const ConversationId &id, const QString &plan)
{
    m_chats.at(id).head().routing = plan;
}

void GuiWorld::close()
{
    if (m_window && lookOver) {
        QWidget *front = m_window.get();
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            front = dialog->isVisible() ? dialog : front;
        }
        lookOver(*front);
    }
    m_window.reset();
}

ScriptedProvider &GuiWorld::addProfile(const ProviderProfile &profile,
                                       const QList<ModelInfo> &models)
{
    auto &provider = m_providers[profile.name];
    provider = std::make_unique<ScriptedProvider>(fakes.clock);
    provider->offer(models);
    fakes.add(profile);
    fakes.directory.add(profile.name, *provider);
    return *provider;
}

ConversationId GuiWorld::addChat(const QString &title, const QString &model,
                                 std::chrono::milliseconds ago)
{
    ConversationHead head;
    head.id = ConversationId::create();
    head.title = title;
    head.updated = fakes.clock.now().addMSecs(-ago.count());
    head.created = head.updated;
    head.model = ModelRef::fromString(model).value_or(ModelRef());
    const ConversationId id = head.id;
    m_chats.emplace(id, Conversation(std::move(head)));
    return id;
}

Node *GuiWorld::say(const ConversationId &id, Role role, const QString &text)
{
    Conversation &chat = m_chats.at(id);
    Node node;
    node.id = NodeId::create();
    node.parent = chat.head().activeLeaf;
    node.message = Message::fromText(role, text);
    node.created = chat.head().updated;
    if (role == Role::Assistant) {
        node.meta.asked = chat.head().model;
    }
    const NodeId made = node.id;
    chat.append(std::move(node));
    return chat.findMutable(made);
}

MainWindow &GuiWorld::open(const QSize &size)
{
    for (const auto &[id, chat] : m_chats) {
        fakes.store.put(chat);
    }
    start(size);
    return *m_window;
}

MainWindow &GuiWorld::reopen()
{
    const QSize size = m_window->size();
    close();
    start(size);
    return *m_window;
}

void GuiWorld::start(const QSize &size)
{
    m_room = std::make_unique<WaitingRoom>(fakes.services, waiting);
    fakes.services.waiting = m_room.get();
    m_window = std::make_unique<MainWindow>(m_theme, fakes.services);
    m_window->desk().page().setAnimated(false);
    m_window->desks().replays().setStore(replays);
    m_window->desks().batches().setStore(replays);
    m_window->resize(size);
    const QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->show();
    m_window->activateWindow();
    // Windows of a real screen come up in their own time.
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        qWarning("the window did not become active");
    }
    const auto begun = [&] {
        run(10ms);
        return !settled.isEmpty();
    };
    if (!QTest::qWaitFor(begun)) {
        qWarning("the window did not begin");
    }
    run(200ms);
}

void GuiWorld::run(std::chrono::milliseconds time)
{
    constexpr auto step = 10ms;
    for (auto done = 0ms; done <= time; done += step) {
        QCoreApplication::processEvents();
        fakes.clock.advance(step);
    }
    QThreadPool::globalInstance()->waitForDone();
    for (int i = 0; i < 3; ++i) { // what came back changes texts, which changes layouts
        QCoreApplication::processEvents();
    }
}

} // namespace parley
